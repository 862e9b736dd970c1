package app.touchpoint.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OutcomeTest {
    private static final Refusal REFUSAL = Refusal.of(Refusal.Reason.RULE, "some.rule", "a", 1);

    @Test
    void aResultIsMappedAndARefusalPassesThrough() {
        assertThat(Outcome.done(2).map(value -> value * 2)).isEqualTo(Outcome.done(4));
        assertThat(Outcome.<Integer>refused(REFUSAL).map(value -> value * 2)).isEqualTo(Outcome.refused(REFUSAL));
    }

    @Test
    void takingTheResultOfARefusalNamesIt() {
        assertThat(Outcome.done("x").orElseThrow()).isEqualTo("x");
        assertThatIllegalStateException()
                .isThrownBy(() -> Outcome.refused(REFUSAL).orElseThrow())
                .withMessageContaining("some.rule");
    }

    @Test
    void argumentsOfARefusalAreTextsAndNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Refusal.of(Refusal.Reason.RULE, "some.rule", List.of("a")));
    }
}
