package app.touchpoint.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IsolatedNameTest {

    @Test
    void writingFromRightToLeftTurnsNothingAroundIt() {
        assertThat(Texts.isolated("\u0645\u062a\u062c\u0631 5")).isEqualTo("\u2068\u0645\u062a\u062c\u0631 5\u2069");
        assertThat(Texts.isolated("Lädchen 🚲 5")).isEqualTo("Lädchen 🚲 5");
        assertThat(Texts.isolated("")).isEmpty();
    }
}
