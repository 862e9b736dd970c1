package app.touchpoint.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.plan.QuickWin.Decision;
import app.touchpoint.core.plan.QuickWin.History;
import app.touchpoint.core.plan.QuickWin.Progress;
import app.touchpoint.core.statistics.Difference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickWinTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private double need = 2.5;
    private OptionalDouble days = OptionalDouble.of(5);
    private Optional<LocalDate> start = Optional.of(TODAY);
    private Optional<LocalDate> due = Optional.of(TODAY.plusDays(30));
    private int departments = 1;
    private boolean result = true;
    private Progress progress = Progress.TO_DO;
    private Optional<QuickWinState> before = Optional.empty();
    private Optional<LocalDate> done = Optional.empty();
    private Optional<Proof> proof = Optional.empty();
    private Optional<Decision> decision = Optional.empty();

    private QuickWin quickWin() {
        ActionFacts facts =
                new ActionFacts(OptionalDouble.of(need), days, new ActionFacts.Dates(start, due), departments, result);
        return QuickWin.of(facts, new History(progress, before, done, proof), decision, QuickWinRules.DEFAULT, TODAY);
    }

    @Test
    void whatJustFulfilsEverythingIsACandidate() {
        assertThat(quickWin().state()).contains(QuickWinState.CANDIDATE);
        assertThat(quickWin().missed()).isEmpty();
    }

    @Test
    void needIsMissedJustBelow() {
        need = 2.4;
        assertThat(quickWin().state()).isEmpty();
        assertThat(quickWin().missed()).containsExactly(QuickWinReason.NEED);
    }

    @Test
    void effortIsMissedAboveFiveDaysAndWithoutAnEstimate() {
        days = OptionalDouble.of(5.1);
        assertThat(quickWin().missed()).containsExactly(QuickWinReason.EFFORT);
        days = OptionalDouble.empty();
        assertThat(quickWin().missed()).containsExactly(QuickWinReason.EFFORT);
    }

    @ParameterizedTest
    @CsvSource({"0, 31, false", "0, 30, true", "5, 35, true", "5, 36, false", "10, 5, false"})
    void leadTimeRunsFromStartToDue(int from, int to, boolean met) {
        start = Optional.of(TODAY.plusDays(from));
        due = Optional.of(TODAY.plusDays(to));
        assertThat(quickWin().met().contains(QuickWinReason.LEAD_TIME)).isEqualTo(met);
    }

    @Test
    void leadTimeRunsFromTodayWithoutAStartAndIsMissedWithoutADueDay() {
        start = Optional.empty();
        assertThat(quickWin().state()).contains(QuickWinState.CANDIDATE);
        due = Optional.empty();
        assertThat(quickWin().missed()).containsExactly(QuickWinReason.LEAD_TIME);
    }

    @Test
    void oneDepartmentAndAStatedResultAreNeeded() {
        departments = 2;
        assertThat(quickWin().missed()).containsExactly(QuickWinReason.ONE_DEPARTMENT);
        departments = 0;
        result = false;
        assertThat(quickWin().missed())
                .containsExactlyInAnyOrder(QuickWinReason.ONE_DEPARTMENT, QuickWinReason.DESIRED_RESULT);
    }

    @Test
    void whatSomebodyIsAtIsRunning() {
        progress = Progress.IN_PROGRESS;
        assertThat(quickWin().state()).contains(QuickWinState.RUNNING);
    }

    @Test
    void pastItsDueDayItIsExpiredAndNoLongerOnTop() {
        start = Optional.of(TODAY.minusDays(10));
        due = Optional.of(TODAY.minusDays(1));
        assertThat(quickWin().state()).contains(QuickWinState.EXPIRED);
        assertThat(QuickWinState.EXPIRED.isOnTop()).isFalse();
        due = Optional.of(TODAY);
        assertThat(quickWin().state()).contains(QuickWinState.CANDIDATE);
    }

    @Test
    void withoutAStartItExpiresOnlyIfItEverWasOne() {
        start = Optional.empty();
        due = Optional.of(TODAY.minusDays(1));
        assertThat(quickWin().state()).isEmpty();
        before = Optional.of(QuickWinState.RUNNING);
        assertThat(quickWin().state()).contains(QuickWinState.EXPIRED);
    }

    @Test
    void whatIsDoneKeepsItsPlaceAlthoughTheNeedIsGone() {
        progress = Progress.DONE;
        need = 0;
        before = Optional.of(QuickWinState.RUNNING);
        assertThat(quickWin().state()).contains(QuickWinState.DONE);
        before = Optional.empty();
        assertThat(quickWin().state()).isEmpty();
    }

    @Test
    void whatWasDroppedIsNoQuickWinWhateverItWasBeforeAndWhoeverDecidedSo() {
        progress = Progress.DROPPED;
        before = Optional.of(QuickWinState.RUNNING);
        assertThat(quickWin().state()).isEmpty();
        decision = Optional.of(new Decision(true, "Alle reden davon"));
        proof = Optional.of(new Proof.Verified(1, new Difference(1, 3, 0.003)));
        assertThat(quickWin().state()).isEmpty();
    }

    @Test
    void whatIsDoneIsCelebratedOnlyWhenVerified() {
        progress = Progress.DONE;
        proof = Optional.of(new Proof.TooEarly(Proof.Lack.NO_WAVE_AFTER, Optional.empty()));
        assertThat(quickWin().state()).contains(QuickWinState.DONE);
        proof = Optional.of(new Proof.Verified(1, new Difference(1, 3, 0.003)));
        assertThat(quickWin().state()).contains(QuickWinState.VERIFIED);
        proof = Optional.of(new Proof.NotVerified(Proof.Failure.EVIDENCE, 1, new Difference(1, 1, 0.3)));
        assertThat(quickWin().state()).contains(QuickWinState.NOT_VERIFIED);
    }

    @Test
    void whatWasExpiredIsNoQuickWinWhenItIsDoneAtLast() {
        progress = Progress.DONE;
        before = Optional.of(QuickWinState.EXPIRED);
        start = Optional.of(TODAY.minusDays(20));
        due = Optional.of(TODAY.minusDays(1));
        assertThat(quickWin().state()).contains(QuickWinState.EXPIRED);
        done = Optional.of(TODAY);
        assertThat(quickWin().state()).contains(QuickWinState.EXPIRED);
    }

    @Test
    void whatWasTakenForExpiredIsAQuickWinAgainWhenItsDueDayIsCorrected() {
        progress = Progress.DONE;
        before = Optional.of(QuickWinState.EXPIRED);
        start = Optional.of(TODAY.minusDays(40));
        due = Optional.of(TODAY.minusDays(10));
        done = Optional.of(TODAY.minusDays(10));
        assertThat(quickWin().state()).contains(QuickWinState.DONE);
        done = Optional.of(TODAY.minusDays(9));
        assertThat(quickWin().state()).contains(QuickWinState.EXPIRED);
        due = Optional.of(TODAY);
        proof = Optional.of(new Proof.Verified(1, new Difference(1, 3, 0.003)));
        assertThat(quickWin().state()).contains(QuickWinState.VERIFIED);
    }

    @Test
    void aDecisionBringsBackWhatWasExpiredAndIsDone() {
        progress = Progress.DONE;
        before = Optional.of(QuickWinState.EXPIRED);
        due = Optional.of(TODAY.minusDays(1));
        decision = Optional.of(new Decision(true, "Der Lieferant kam zu spät"));
        assertThat(quickWin().state()).contains(QuickWinState.DONE);
        decision = Optional.of(new Decision(false, "Zu spät"));
        assertThat(quickWin().state()).isEmpty();
    }

    @Test
    void aDecisionCountsBothWaysAndLeavesTheReasonsStanding() {
        departments = 3;
        decision = Optional.of(new Decision(true, "Alle drei sitzen im selben Raum"));
        assertThat(quickWin().state()).contains(QuickWinState.CANDIDATE);
        assertThat(quickWin().missed()).containsExactly(QuickWinReason.ONE_DEPARTMENT);

        departments = 1;
        decision = Optional.of(new Decision(false, "Nur ein Versuch"));
        assertThat(quickWin().state()).isEmpty();
        progress = Progress.DONE;
        before = Optional.of(QuickWinState.RUNNING);
        assertThat(quickWin().state()).isEmpty();

        assertThatThrownBy(() -> new Decision(true, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
