package app.touchpoint.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static Wording called(String name, String de, String en) {
        return new Wording(name, "", "", Wording.Level.PROCESS, "", new LocalNames(de, en));
    }

    @Test
    void aReaderSeesTheNameInTheirLanguageElseTheName() {
        Wording wording = called("Temps d’attente", " Wartezeit\t gefühlt ", "");

        assertThat(wording.nameFor(Locale.GERMAN)).isEqualTo("Wartezeit gefühlt");
        assertThat(wording.nameFor(Locale.forLanguageTag("de-AT"))).isEqualTo("Wartezeit gefühlt");
        assertThat(wording.nameFor(Locale.US)).isEqualTo("Temps d’attente");
        assertThat(wording.nameFor(Locale.FRENCH)).isEqualTo("Temps d’attente");
        assertThat(called("Temps d’attente", "", "Waiting time").nameFor(Locale.UK))
                .isEqualTo("Waiting time");
    }

    @Test
    void whatOnlyRepeatsTheNameFollowsTheName() {
        assertThat(called("Wartezeit", "Wartezeit", "Waiting time").names())
                .isEqualTo(new LocalNames("", "Waiting time"));
    }

    @Test
    void aNameInAnotherLanguageIsNotAnotherQuestion() {
        assertThat(called("Wartezeit", "", "").asksTheSame(called("Wartezeit", "Warten", "Waiting time")))
                .isTrue();
    }

    @Test
    void aNameHasAtMost255CharactersInEachLanguage() {
        assertThat(new LocalNames("x".repeat(255), "").de()).hasSize(255);
        assertThatThrownBy(() -> new LocalNames("x".repeat(256), "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LocalNames("", "x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }
}
