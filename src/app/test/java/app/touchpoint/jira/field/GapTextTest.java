package app.touchpoint.jira.field;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.touchpoint.Gap;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTextTest {

    @ParameterizedTest
    @CsvSource({
        "3, en, +3",
        "2.5, en, +2.5",
        "2.5, de, '+2,5'",
        "0, de, 0",
        "-1.25, en, \u22121.25",
        "-1.25, de, '\u22121,25'",
        "0.333333, en, +0.33"
    })
    void signAndDecimalMarkAreOfTheReadersLanguage(double gap, String language, String text) {
        assertThat(GapText.of(new Gap(gap), Locale.forLanguageTag(language))).isEqualTo(text);
    }
}
