package app.touchpoint.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of method.md 3.2. */
class PriorityTest {
    private static final PriorityRules RULES = PriorityRules.DEFAULT;

    private static TouchpointEvidence touchpoint(
            long id, @Nullable Double importance, @Nullable Double ist, @Nullable Double soll) {
        return new TouchpointEvidence(
                new IssueId(id),
                new Ratings(
                        Reading.of(ist),
                        Reading.of(soll),
                        Reading.none(),
                        Reading.of(importance),
                        new IstSource(IstSource.Kind.CUSTOMERS, 40)),
                ist != null && ist < 4 ? Optional.of(ExperienceClass.DISAPPOINTING) : Optional.of(ExperienceClass.OKAY),
                OptionalLong.of(999),
                Reading.none());
    }

    private static TouchpointEvidence with(TouchpointEvidence it, OptionalLong contacts, Reading wordOfMouth) {
        return new TouchpointEvidence(it.issue(), it.ratings(), it.experienceClass(), contacts, wordOfMouth);
    }

    private static TouchpointEvidence seenBy(TouchpointEvidence it, IstSource source) {
        Ratings r = it.ratings();
        return new TouchpointEvidence(
                it.issue(),
                new Ratings(r.ist(), r.soll(), r.minimum(), r.importance(), source),
                it.experienceClass(),
                it.contactsPerMonth(),
                it.wordOfMouthPotential());
    }

    private static Priority.Scored scored(TouchpointEvidence touchpoint, Effort effort) {
        return (Priority.Scored) Priority.of(List.of(touchpoint), false, effort, RULES);
    }

    @Test
    void theExampleOfTheMethod() {
        Priority.Scored priority = scored(touchpoint(1, 8.0, 3.0, 8.0), Effort.of(4, 0));

        assertThat(priority.need().value()).isEqualTo(4);
        assertThat(priority.asymmetry()).isEqualTo(1.5);
        assertThat(priority.reach()).isEqualTo(0.75);
        assertThat(priority.confidence()).isEqualTo(1);
        assertThat(priority.value()).isEqualTo(22.5);
    }

    @ParameterizedTest
    @CsvSource({"8", "7.5", "0"})
    void aTouchpointAtItsSollHasNoNeed(double soll) {
        assertThat(scored(touchpoint(1, 8.0, 8.0, soll), Effort.of(4, 0)).value())
                .isEqualTo(0);
    }

    @Test
    void whatIsMissingIsSaidInsteadOfANumber() {
        assertThat(missing(touchpoint(1, 8.0, null, null), false)).isEqualTo(MissingEvidence.MEASURE_FIRST);
        assertThat(missing(touchpoint(1, 8.0, 11.0, 8.0), false)).isEqualTo(MissingEvidence.MEASURE_FIRST);
        assertThat(missing(touchpoint(1, 8.0, 3.0, null), false)).isEqualTo(MissingEvidence.SET_A_TARGET_FIRST);
        assertThat(missing(touchpoint(1, null, 3.0, 8.0), false)).isEqualTo(MissingEvidence.RATE_THE_IMPORTANCE_FIRST);
        assertThat(missing(touchpoint(1, 8.0, null, null), true)).isEqualTo(MissingEvidence.RATE_WORD_OF_MOUTH_FIRST);
        assertThat(Priority.of(List.of(), false, Effort.UNKNOWN, RULES))
                .isEqualTo(new Priority.Open(MissingEvidence.LINK_A_TOUCHPOINT_FIRST, Optional.empty()));
    }

    private static MissingEvidence missing(TouchpointEvidence touchpoint, boolean toDelight) {
        return ((Priority.Open) Priority.of(List.of(touchpoint), toDelight, Effort.of(1, 0), RULES)).missing();
    }

    @Test
    void delightIsReckonedByWordOfMouthAndNeedsNoGap() {
        TouchpointEvidence touchpoint = with(touchpoint(1, 8.0, 9.0, 8.0), OptionalLong.of(999), Reading.of(9.0));
        Priority.Scored priority = (Priority.Scored) Priority.of(List.of(touchpoint), true, Effort.of(1, 0), RULES);

        assertThat(priority.need().gap()).isEqualTo(4.5);
        assertThat(priority.need().toDelight()).isTrue();
        assertThat(priority.need().potential()).isEqualTo(9);
        assertThat(priority.need().value()).isEqualTo(3.6);
        assertThat(priority.value()).isEqualTo(27);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "9, 0.5833333333333334", "999, 0.75", "999999, 1", "999999999, 1"})
    void reachGrowsWithContactsUpToAMillion(long contacts, double reach) {
        assertThat(scored(
                                with(touchpoint(1, 8.0, 3.0, 8.0), OptionalLong.of(contacts), Reading.none()),
                                Effort.of(4, 0))
                        .reach())
                .isEqualTo(reach);
    }

    @Test
    void unknownContactsAreHalfTheReach() {
        assertThat(scored(with(touchpoint(1, 8.0, 3.0, 8.0), OptionalLong.empty(), Reading.none()), Effort.of(4, 0))
                        .reach())
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"30, 1.0", "29, 0.8", "5, 0.8"})
    void manyCustomersAreTrustedMoreThanFew(int n, double confidence) {
        TouchpointEvidence touchpoint =
                seenBy(touchpoint(1, 8.0, 3.0, 8.0), new IstSource(IstSource.Kind.CUSTOMERS, n));

        assertThat(scored(touchpoint, Effort.of(4, 0)).confidence()).isEqualTo(confidence);
    }

    @Test
    void anOpinionIsTrustedHalf() {
        assertThat(scored(seenBy(touchpoint(1, 8.0, 3.0, 8.0), IstSource.MANUAL), Effort.of(4, 0))
                        .confidence())
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 4", "4, 5000, 9", "0, 0, 0.5", "0.2, 100, 0.5", "0, 1e15, 1e12"})
    void moneyIsCountedInDays(double days, double budget, double effort) {
        assertThat(scored(touchpoint(1, 8.0, 3.0, 8.0), Effort.of(days, budget)).effortInDays())
                .isEqualTo(effort);
    }

    @Test
    void impossibleEffortIsRefused() {
        assertThatThrownBy(() -> Effort.of(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Effort.typed(OptionalDouble.of(-1), OptionalDouble.empty())).isInstanceOf(Outcome.Refused.class);
        assertThat(Effort.typed(OptionalDouble.empty(), OptionalDouble.of(1.1e15)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(Effort.typed(OptionalDouble.of(0), OptionalDouble.of(1e15))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theLargestNeedCountsAndIsNamedWhateverTheOrder() {
        List<TouchpointEvidence> fifty = new ArrayList<>();
        for (int id = 1; id <= 50; id++) {
            fifty.add(touchpoint(id, 8.0, id == 17 ? 2.0 : 5.0, 8.0));
        }
        fifty.add(touchpoint(60, 9.0, null, 8.0));
        Priority inOrder = Priority.of(fifty, false, Effort.of(4, 0), RULES);
        Collections.shuffle(fifty, new Random(9));

        assertThat(((Priority.Scored) inOrder).need().issue()).isEqualTo(new IssueId(17));
        assertThat(Priority.of(fifty, false, Effort.of(4, 0), RULES)).isEqualTo(inOrder);
    }

    @Test
    void ofEqualNeedsTheFirstTouchpointIsNamed() {
        List<TouchpointEvidence> two = List.of(touchpoint(9, 8.0, 3.0, 8.0), touchpoint(4, 8.0, 3.0, 8.0));

        assertThat(Need.largest(two, false).orElseThrow().issue()).isEqualTo(new IssueId(4));
    }

    @Test
    void moreEffortNeverRaisesAndMoreImportanceNeverLowersAPriority() {
        Random random = new Random(13);
        for (int round = 0; round < 2_000; round++) {
            double ist = random.nextInt(101) / 10.0;
            double soll = random.nextInt(101) / 10.0;
            double importance = random.nextInt(91) / 10.0;
            double days = random.nextInt(40);
            double value = scored(touchpoint(1, importance, ist, soll), Effort.of(days, 0))
                    .value();

            assertThat(scored(touchpoint(1, importance, ist, soll), Effort.of(days + 1, 0))
                            .value())
                    .isLessThanOrEqualTo(value);
            assertThat(scored(touchpoint(1, importance + 1, ist, soll), Effort.of(days, 0))
                            .value())
                    .isGreaterThanOrEqualTo(value);
        }
    }

    @Test
    void constantsThatMakeNoSenseAreRefused() {
        PriorityRules.Confidence confidence = RULES.confidence();

        assertThat(PriorityRules.of(0, 0.5, 1.5, 0.5, confidence)).isInstanceOf(Outcome.Refused.class);
        assertThat(PriorityRules.of(1_000, 0, 1.5, 0.5, confidence)).isInstanceOf(Outcome.Refused.class);
        assertThat(PriorityRules.of(1_000, 0.5, 0.9, 0.5, confidence)).isInstanceOf(Outcome.Refused.class);
        assertThat(PriorityRules.of(1_000, 0.5, 1.5, 0.4, confidence)).isInstanceOf(Outcome.Refused.class);
        assertThat(PriorityRules.of(1_000, 0.5, 1.5, 0.5, new PriorityRules.Confidence(1, 0, 0.5, 30)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(PriorityRules.of(800, 0.25, 2, 0.6, confidence)).isInstanceOf(Outcome.Done.class);
    }
}
