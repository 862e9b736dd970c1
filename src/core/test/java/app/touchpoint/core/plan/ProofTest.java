package app.touchpoint.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.Trinomial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {
    private static final LocalDate START = LocalDate.of(2026, 5, 10);
    private static final LocalDate DONE = LocalDate.of(2026, 6, 5);
    private static final Proof.Plan MONTHLY = new Proof.Plan(5, 30);

    private static Wave wave(int month, double mean, long n) {
        LocalDate first = LocalDate.of(2026, month, 1);
        return new Wave(first, first.plusMonths(1).minusDays(1), new Figure.Average(Mean.of(n, mean, 1)));
    }

    private static Proof proof(double desired, Wave... waves) {
        return Proof.of(
                List.of(waves),
                new Proof.Promise(Direction.HIGHER_IS_BETTER, desired, START, Optional.of(DONE)),
                MONTHLY);
    }

    @Test
    void anImprovementThatIsLargeAndSureEnoughIsVerified() {
        assertThat(proof(0.5, wave(4, 3.2, 100), wave(7, 3.9, 100)))
                .isInstanceOfSatisfying(
                        Proof.Verified.class,
                        verified -> assertThat(verified.improvement())
                                .isCloseTo(0.7, org.assertj.core.api.Assertions.within(1e-12)));
    }

    @Test
    void lessThanDesiredIsNotVerified() {
        assertThat(proof(0.8, wave(4, 3.2, 100), wave(7, 3.9, 100)))
                .isInstanceOfSatisfying(
                        Proof.NotVerified.class, not -> assertThat(not.reason()).isEqualTo(Proof.Failure.AMOUNT));
    }

    @ParameterizedTest
    @CsvSource({"3.8, 4.1, 0.3", "3.6, 3.9, 0.3", "4.1, 4.2, 0.1", "1.1, 2.2, 1.1", "1000000.1, 1000000.4, 0.3"})
    void exactlyWhatWasAimedAtIsVerifiedAndALittleLessIsNot(double was, double is, double desired) {
        assertThat(proof(desired, wave(4, was, 4_000), wave(7, is, 4_000)))
                .as("reckoned: %s", is - was)
                .isInstanceOf(Proof.Verified.class);
        assertThat(proof(desired + 0.01, wave(4, was, 4_000), wave(7, is, 4_000)))
                .isInstanceOfSatisfying(
                        Proof.NotVerified.class, not -> assertThat(not.reason()).isEqualTo(Proof.Failure.AMOUNT));
        assertThat(Proof.of(
                        List.of(wave(4, is, 4_000), wave(7, was, 4_000)),
                        new Proof.Promise(Direction.LOWER_IS_BETTER, desired, START, Optional.of(DONE)),
                        MONTHLY))
                .isInstanceOf(Proof.Verified.class);
    }

    @Test
    void aShareThatRoseByExactlyWhatWasAimedAtIsVerified() {
        Wave before = new Wave(START.minusDays(9), START.minusDays(1), new Figure.Share(new Proportion(40, 100)));
        Wave after = new Wave(DONE.plusDays(1), DONE.plusDays(9), new Figure.Share(new Proportion(70, 100)));

        assertThat(proof(0.3, before, after)).isInstanceOf(Proof.Verified.class);
        assertThat(proof(0.31, before, after)).isInstanceOf(Proof.NotVerified.class);
    }

    @Test
    void aDifferenceOfRoundingIsNoImprovementHoweverSure() {
        Figure reckoned = new Figure.Average(Mean.of(40, 0.1 + 0.2, 0));
        Figure typed = new Figure.Average(Mean.of(40, 0.3, 0));

        assertThat(proof(
                        0,
                        new Wave(START.minusDays(9), START.minusDays(1), typed),
                        new Wave(DONE.plusDays(1), DONE.plusDays(9), reckoned)))
                .isInstanceOfSatisfying(
                        Proof.NotVerified.class, not -> assertThat(not.reason()).isEqualTo(Proof.Failure.DIRECTION));
    }

    @Test
    void whatMayBeChanceIsNotVerified() {
        assertThat(proof(0, wave(4, 3.2, 6), wave(7, 3.9, 6)))
                .isInstanceOfSatisfying(
                        Proof.NotVerified.class, not -> assertThat(not.reason()).isEqualTo(Proof.Failure.EVIDENCE));
    }

    @Test
    void worseOrEqualIsNotVerified() {
        assertThat(proof(0, wave(4, 3.9, 100), wave(7, 3.2, 100)))
                .isInstanceOfSatisfying(Proof.NotVerified.class, not -> {
                    assertThat(not.reason()).isEqualTo(Proof.Failure.DIRECTION);
                    assertThat(not.improvement()).isNegative();
                });
        assertThat(proof(0, wave(4, 3.9, 100), wave(7, 3.9, 100))).isInstanceOf(Proof.NotVerified.class);
    }

    @Test
    void whereLessIsBetterAFallIsTheImprovement() {
        Proof.Promise promise = new Proof.Promise(Direction.LOWER_IS_BETTER, 0.5, START, Optional.of(DONE));

        assertThat(Proof.of(List.of(wave(4, 3.9, 100), wave(7, 3.2, 100)), promise, MONTHLY))
                .isInstanceOf(Proof.Verified.class);
    }

    @Test
    void theLastWaveBeforeAndTheFirstAfterCountWhateverTheOrder() {
        // May overlaps the start and June the completion: neither tells before from after.
        List<Wave> waves = new ArrayList<>(List.of(
                wave(3, 1, 100),
                wave(4, 3.2, 100),
                wave(5, 9, 100),
                wave(6, 0, 100),
                wave(7, 3.9, 100),
                wave(8, 1, 100)));
        Collections.shuffle(waves, new java.util.Random(1));
        Proof.Promise promise = new Proof.Promise(Direction.HIGHER_IS_BETTER, 0.5, START, Optional.of(DONE));

        assertThat(Proof.of(waves, promise, MONTHLY)).isInstanceOf(Proof.Verified.class);
    }

    @Test
    void withoutAWaveAfterItSaysWhenItCanBeTold() {
        // Planned every 30 days after 1 to 30 April: 1 May, 31 May, 30 June (to 29 July).
        assertThat(proof(0, wave(4, 3.2, 100)))
                .isEqualTo(new Proof.TooEarly(Proof.Lack.NO_WAVE_AFTER, Optional.of(LocalDate.of(2026, 7, 29))));
    }

    @Test
    void tooFewAnswersOnEitherSideAreTooEarly() {
        assertThat(proof(0, wave(4, 3.2, 4), wave(7, 3.9, 100)))
                .isEqualTo(new Proof.TooEarly(Proof.Lack.TOO_FEW_BEFORE, Optional.empty()));
        assertThat(proof(0, wave(4, 3.2, 100), wave(7, 3.9, 4)))
                .isEqualTo(new Proof.TooEarly(Proof.Lack.TOO_FEW_AFTER, Optional.of(LocalDate.of(2026, 9, 29))));
        assertThat(proof(0, wave(7, 3.9, 100)))
                .isEqualTo(new Proof.TooEarly(Proof.Lack.NO_WAVE_BEFORE, Optional.empty()));
    }

    @Test
    void aMeanWithoutASpreadIsNeverProof() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        LocalDate july = LocalDate.of(2026, 7, 1);
        Figure many = new Figure.Average(new Mean(40, 3.2, OptionalDouble.empty()));
        Figure counted = new Figure.Average(new Mean(1, 12, OptionalDouble.empty()));
        Proof.TooEarly none = new Proof.TooEarly(Proof.Lack.NO_SPREAD, Optional.empty());

        assertThat(proof(0, new Wave(april, april, many), wave(7, 3.9, 100))).isEqualTo(none);
        assertThat(proof(0, wave(4, 3.2, 100), new Wave(july, july, many))).isEqualTo(none);
        assertThat(proof(0, new Wave(april, april, counted, false), new Wave(july, july, counted, false)))
                .isEqualTo(none);
        assertThat(proof(0, new Wave(april, april, counted), wave(7, 3.9, 100)))
                .as("one person is too few, and nothing else is said of them")
                .isEqualTo(new Proof.TooEarly(Proof.Lack.TOO_FEW_BEFORE, Optional.empty()));
    }

    @Test
    void whatIsNotDoneIsTooEarly() {
        Proof.Promise promise = new Proof.Promise(Direction.HIGHER_IS_BETTER, 0, START, Optional.empty());

        assertThat(Proof.of(List.of(), promise, MONTHLY))
                .isEqualTo(new Proof.TooEarly(Proof.Lack.NOT_DONE, Optional.empty()));
    }

    @Test
    void netScoresAndSharesAreTestedByTheirOwnTests() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        Wave before = new Wave(day, day, new Figure.Net(new Trinomial(50, 30, 20)));
        Wave after = new Wave(DONE.plusDays(1), DONE.plusDays(1), new Figure.Net(new Trinomial(60, 25, 15)));
        assertThat(proof(0, before, after)).isInstanceOf(Proof.NotVerified.class);

        Wave share = new Wave(day, day, new Figure.Share(new Proportion(30, 100)));
        Wave higher = new Wave(DONE.plusDays(1), DONE.plusDays(1), new Figure.Share(new Proportion(60, 100)));
        assertThat(proof(0.2, share, higher)).isInstanceOf(Proof.Verified.class);

        assertThatThrownBy(() -> proof(0, before, higher)).hasMessageContaining("of one kind");
    }
}
