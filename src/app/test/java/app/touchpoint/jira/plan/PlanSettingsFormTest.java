package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into the settings of a plan is read as they mean it, or named with what is accepted. */
class PlanSettingsFormTest {

    private static PlanSettingsForm typed(String field, String text, boolean german) {
        Map<String, String> parameters = new HashMap<>();
        PlanSettingsForm.of(PlanRules.DEFAULT, german)
                .typed()
                .forEach((known, value) -> parameters.put(known.code(), value));
        parameters.put(field, text);
        return PlanSettingsForm.read(parameters::get, german);
    }

    private static PlanRulesInfo read(PlanSettingsForm form) {
        return form.read().orElseThrow(() -> new AssertionError(form.problems()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsShownIsReadAgain(boolean german) {
        PlanSettingsForm shown = PlanSettingsForm.of(PlanRules.DEFAULT, german);

        assertThat(shown.typed().get(PlanField.ASYMMETRY)).isEqualTo(german ? "1,5" : "1.5");
        assertThat(read(typed("cap", "", german)).rules()).isEqualTo(Outcome.done(PlanRules.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "1200, true, 1200",
        "1.200, true, 1200",
        "'1.200,50', true, 1200.5",
        "'1,5', true, 1.5",
        "1.5, true, 1.5",
        "'1,200', false, 1200",
        "'1,200.50', false, 1200.5",
        "1.200, false, 1.2",
        "'0,75', false, 0.75",
        "1 200 000, true, 1200000"
    })
    void numbersAreReadAsTheReaderWritesThem(String text, boolean german, double expected) {
        assertThat(read(typed("dayRate", text, german)).dayRate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "dayRate, 0",
        "dayRate, -1",
        "dayRate, viel",
        "dayRate, ''",
        "dayRate, 1e300",
        "dayRate, NaN",
        "lowestEffort, 0",
        "asymmetry, 0.9",
        "reachOfUnknown, 0.4",
        "reachOfUnknown, 1.1",
        "measured, 0",
        "measuredByFew, 1.01",
        "opinion, -0.5",
        "enough, 2.5",
        "enough, 0",
        "leastNeed, 10.1",
        "leastNeed, -1",
        "mostPersonDays, 0",
        "mostDays, 0",
        "mostDays, 99999999999",
        "cap, -1",
        "cap, 9999999999999999999"
    })
    void whatDoesNotFitIsNamedAndKeptAsTyped(String field, String text) {
        PlanSettingsForm form = typed(field, text, false);

        assertThat(form.read()).isEmpty();
        assertThat(form.problems()).hasSize(1);
        Map.Entry<PlanField, Refusal> problem =
                form.problems().entrySet().iterator().next();
        assertThat(problem.getKey().code()).isEqualTo(field);
        assertThat(problem.getValue().code()).startsWith("plan.rules.");
        assertThat(form.typed().get(problem.getKey())).isEqualTo(text);
    }

    @Test
    void aBudgetOfAThousandTrillionIsTaken() {
        assertThat(Objects.requireNonNull(
                        read(typed("cap", "1000000000000000", true)).cap()))
                .isEqualByComparingTo(new BigDecimal("1e15"));
    }

    @Test
    void theLeastAndTheMostAreNamed() {
        assertThat(PlanField.REACH_OF_UNKNOWN.refusal().arguments()).containsExactly(0.5, 1.0);
        assertThat(PlanField.MOST_DAYS.refusal().code()).isEqualTo("plan.rules.whole");
        assertThat(PlanField.DAY_RATE.refusal().code()).isEqualTo("plan.rules.above");
    }
}
