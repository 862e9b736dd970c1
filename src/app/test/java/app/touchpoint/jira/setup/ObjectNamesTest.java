package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectNamesTest {

    @ParameterizedTest
    @EnumSource(value = Item.class, mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void everyItemHasANameThatJiraTakes(Item item) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            // Issue types and statuses take 60 characters, and a suffix may come to it.
            assertThat(new ObjectNames(language).name(item)).isNotBlank().hasSizeLessThanOrEqualTo(45);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"type.", "field.", "status.", "screen.", "screen-scheme.", "link.", "scheme."})
    void namesOfOneKindDiffer(String kind) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ObjectNames names = new ObjectNames(language);
            assertThat(Arrays.stream(Item.values())
                            .filter(item -> item.code().startsWith(kind))
                            .map(names::name))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theServersLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new ObjectNames(Locale.ENGLISH).name(Item.TYPE_TOUCHPOINT))
                    .isEqualTo("Touchpoint");
        } finally {
            Locale.setDefault(before);
        }
    }
}
