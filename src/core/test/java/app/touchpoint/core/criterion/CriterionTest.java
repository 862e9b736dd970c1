package app.touchpoint.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Normalisation;
import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.metric.CustomerEffort;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriterionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Criterion criterion(String name, String question, Measure measure, RaterGroup group) {
        return new Criterion(
                new Wording(name, question, "", Wording.Level.PROCESS),
                measure,
                new Sampling(group, "", Sampling.Method.SURVEY, "", 5),
                new Upkeep(90, 180, Upkeep.Duties.NONE),
                new Criterion.Standing(Optional.empty(), 1, true));
    }

    private static String refusal(
            CriterionType type, Optional<Scale> scale, int boxes, Optional<Normalisation.Anchored> anchors) {
        return Measure.of(type, scale, boxes, anchors, Direction.HIGHER_IS_BETTER)
                .fold(done -> "done", refusal -> refusal.code());
    }

    @Test
    void eachTypeMakesItsOwnFigure() {
        ScaleCounts five = ScaleCounts.of(1, 1, 2, 3, 10, 4);
        ScaleCounts eleven = ScaleCounts.of(0, 0, 0, 0, 0, 0, 0, 20, 30, 0, 50, 0);

        assertThat(Measure.meanOn(new Scale(1, 5)).figure(five, 0).orElseThrow().value())
                .isEqualTo(3.7);
        assertThat(Measure.topBoxes(new Scale(1, 5), 2)
                        .figure(five, 0)
                        .orElseThrow()
                        .value())
                .isEqualTo(0.7);
        assertThat(Measure.nps().figure(eleven, 0).orElseThrow().value()).isEqualTo(30);
        assertThat(Measure.threeClasses().figure(ScaleCounts.of(1, 2, 3, 5), 0).orElseThrow())
                .isInstanceOf(Figure.Net.class)
                .extracting(Figure::value)
                .isEqualTo(30.0);
        assertThat(Measure.share(Direction.LOWER_IS_BETTER)
                        .figure(ScaleCounts.of(0, 9, 1), 0)
                        .orElseThrow()
                        .value())
                .isEqualTo(0.1);
        assertThat(Measure.nps().figure(ScaleCounts.of(0, new long[11]), 0)).isEmpty();
    }

    private static Figure figure(String origin, Measure measure, ScaleCounts answers, long missing) {
        Criterion begun = criterion("Zahl", "", measure, RaterGroup.CUSTOMER);
        Criterion renamed = new Criterion(
                new Wording("Zahl", "Wie?", "", Wording.Level.PROCESS, origin),
                measure,
                begun.sampling(),
                begun.upkeep(),
                begun.standing());
        return renamed.measure().figure(answers, missing).orElseThrow();
    }

    @Test
    void aReadyMadeCriterionIsDividedByWhomTheMethodDividesItBy() {
        Measure share = Measure.share(Direction.HIGHER_IS_BETTER);
        ScaleCounts eightOfTen = ScaleCounts.of(0, 2, 8);

        Figure active = figure("active-referrals", share, eightOfTen, 10);

        assertThat(active.value()).as("of the 20 who were asked").isEqualTo(0.4);
        assertThat(active.interval()).contains(new Proportion(8, 20).interval().orElseThrow());
        assertThat(active.n()).as("who answered: few of many asked stay few").isEqualTo(10);
        assertThat(figure("referral-rate", share, eightOfTen, 10).value())
                .as("of those who answered")
                .isEqualTo(0.8);
        assertThat(figure("churn", share, ScaleCounts.of(0, 190, 10), 10).value())
                .as("of the cohort at the start")
                .isEqualTo(0.05);
        assertThat(figure("", share, eightOfTen, 10).value()).isEqualTo(0.8);
    }

    @Test
    void customerEffortIsAMeanOrTheShareOfFiveAndMoreAndOnAnotherScaleAnyCriterion() {
        ScaleCounts seven = ScaleCounts.of(1, 1, 0, 0, 3, 2, 3, 1);
        Scale asked = new Scale(1, 7);

        assertThat(figure("customer-effort", Measure.meanOn(asked), seven, 0).value())
                .isEqualTo(CustomerEffort.mean(seven).orElseThrow().value());
        assertThat(figure("customer-effort", Measure.topBoxes(asked, 3), seven, 0)
                        .value())
                .isEqualTo(0.6);
        assertThat(figure("customer-effort", Measure.topBoxes(asked, 1), seven, 0)
                        .value())
                .isEqualTo(0.1);
        assertThat(figure("customer-effort", Measure.meanOn(new Scale(1, 3)), ScaleCounts.of(1, 1, 0, 1), 0)
                        .value())
                .isEqualTo(2);
    }

    @Test
    void answersOnAnotherScaleAreNotOfTheCriterion() {
        assertThatThrownBy(() -> Measure.meanOn(new Scale(1, 5)).figure(ScaleCounts.of(1, 1, 1), 0))
                .hasMessageContaining("not on the scale from 1 to 5");
    }

    @Test
    void measuresThatMakeNoSenseAreRefused() {
        Optional<Scale> five = Optional.of(new Scale(1, 5));
        Optional<Normalisation.Anchored> anchors = Optional.of(new Normalisation.Anchored(20, 4));

        assertThat(refusal(CriterionType.MEAN, Optional.empty(), 0, Optional.empty()))
                .isEqualTo("measure.scale.needed");
        assertThat(refusal(CriterionType.NPS, five, 0, Optional.empty())).isEqualTo("measure.scale.fixed");
        assertThat(refusal(CriterionType.ORDINAL3, five, 0, Optional.empty())).isEqualTo("measure.scale.fixed");
        assertThat(refusal(CriterionType.PROPORTION, five, 0, Optional.empty())).isEqualTo("measure.boxes.invalid");
        assertThat(refusal(CriterionType.PROPORTION, five, 5, Optional.empty())).isEqualTo("measure.boxes.invalid");
        assertThat(refusal(CriterionType.MEAN, five, 2, Optional.empty())).isEqualTo("measure.boxes.invalid");
        assertThat(refusal(CriterionType.MEAN, five, 0, anchors)).isEqualTo("measure.not.of.type");
        assertThat(refusal(CriterionType.COUNT, five, 0, anchors)).isEqualTo("measure.not.of.type");
        assertThat(refusal(CriterionType.COUNT, Optional.empty(), 0, Optional.empty()))
                .isEqualTo("measure.anchors.needed");
        assertThat(refusal(CriterionType.COUNT, Optional.empty(), 0, anchors)).isEqualTo("measure.anchors.direction");
        assertThat(refusal(CriterionType.PROPORTION, five, 2, Optional.empty())).isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, true",
        "0, 100, true",
        "0, 101, false",
        "5, 5, false",
        "5, 1, false",
        "-2, 2, true",
        "-2147483648, 2147483647, false"
    })
    void aScaleRisesAndHasUpToAHundredAndOnePoints(int min, int max, boolean fit) {
        assertThat(Scale.of(min, max) instanceof Outcome.Done).isEqualTo(fit);
    }

    @Test
    void whatPeopleAreAskedBreaksTheSeries() {
        Criterion before = criterion(
                "Abfertigung", "Wie war die Abfertigung?", Measure.meanOn(new Scale(1, 5)), RaterGroup.CUSTOMER);

        assertThat(SeriesRule.breaks(before, before)).isEmpty();
        assertThat(SeriesRule.breaks(
                        before,
                        criterion("Neuer Name", "wie  war die Abfertigung?", before.measure(), RaterGroup.CUSTOMER)))
                .isEmpty();
        assertThat(SeriesRule.breaks(
                        before,
                        criterion("Abfertigung", "Wie schnell war sie?", before.measure(), RaterGroup.CUSTOMER)))
                .containsExactly(SeriesRule.Break.WORDING);
        assertThat(SeriesRule.breaks(
                        before,
                        criterion(
                                "x",
                                "Wie war die Abfertigung?",
                                Measure.topBoxes(new Scale(1, 7), 2),
                                RaterGroup.EMPLOYEE)))
                .containsExactlyInAnyOrder(SeriesRule.Break.SCALE, SeriesRule.Break.FORMULA, SeriesRule.Break.PEOPLE);
    }

    @ParameterizedTest
    @CsvSource({"h, min, true", "h, H, false", "h, ' h ', false", "'', h, true"})
    void anotherUnitBreaksTheSeriesOfWhatIsToldInIt(String was, String is, boolean breaks) {
        Criterion hours = in(was, Measure.amount(CriterionType.DURATION, 48, 4));

        assertThat(SeriesRule.breaks(hours, in(is, hours.measure())))
                .isEqualTo(breaks ? Set.of(SeriesRule.Break.UNIT) : Set.of());
        assertThat(SeriesRule.breaks(in(was, Measure.nps()), in(is, Measure.nps())))
                .as("points are points, whatever they are called")
                .isEmpty();
    }

    private static Criterion in(String unit, Measure measure) {
        Criterion base = criterion("Wartezeit", "", measure, RaterGroup.CUSTOMER);
        return new Criterion(
                new Wording("Wartezeit", "", unit, Wording.Level.PROCESS),
                measure,
                base.sampling(),
                base.upkeep(),
                base.standing());
    }

    @Test
    void aMissIsJudgedByTheTargetOfItsDay() {
        TargetHistory history = TargetHistory.NONE
                .with(new Target(DAY, 3, 4), Direction.HIGHER_IS_BETTER)
                .orElseThrow()
                .with(new Target(DAY.plusDays(100), 3.5, 4.5), Direction.HIGHER_IS_BETTER)
                .orElseThrow()
                .with(new Target(DAY, 3, 4.1), Direction.HIGHER_IS_BETTER)
                .orElseThrow();

        assertThat(history.targets()).hasSize(2);
        assertThat(history.on(DAY.minusDays(1))).isEmpty();
        assertThat(history.on(DAY.plusDays(99)).orElseThrow().desired()).isEqualTo(4.1);
        assertThat(history.on(DAY.plusDays(100)).orElseThrow().desired()).isEqualTo(4.5);
    }

    @Test
    void aTargetIsNotWorseThanItsMinimum() {
        assertThat(TargetHistory.NONE.with(new Target(DAY, 4, 3), Direction.HIGHER_IS_BETTER))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(TargetHistory.NONE.with(new Target(DAY, 4, 3), Direction.LOWER_IS_BETTER))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void staleIsOlderThanOneAndAHalfIntervals() {
        Upkeep quarterly = new Upkeep(90, 180, Upkeep.Duties.NONE);

        assertThat(quarterly.due(DAY)).isEqualTo(DAY.plusDays(90));
        assertThat(quarterly.isStale(DAY, DAY.plusDays(135))).isFalse();
        assertThat(quarterly.isStale(DAY, DAY.plusDays(136))).isTrue();
    }

    @Test
    void noCriterionShowsFewerThanThreePeople() {
        assertThatThrownBy(() -> new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "", 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "", 3).peopleNeeded(5))
                .isEqualTo(5);
        assertThat(new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "", 30).peopleNeeded(5))
                .isEqualTo(30);
        assertThat(new Sampling(RaterGroup.MYSTERY_SHOPPER, "", Sampling.Method.MYSTERY, "", 5).peopleNeeded(5))
                .as("what is measured needs as many of whatever group")
                .isEqualTo(5);
        assertThat(new Sampling(RaterGroup.EMPLOYEE, "", Sampling.Method.SURVEY, "", 3).peopleNeeded(3))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(JourneyTemplate.class)
    void customerEffortIsOfferedOnEveryTouchpoint(JourneyTemplate template) {
        for (int phase = 0; phase < 6; phase++) {
            assertThat(ReadyMade.offered(template, phase)).contains(ReadyMade.CUSTOMER_EFFORT, ReadyMade.EXPERIENCE);
        }
    }

    @Test
    void eachPhaseIsOfferedWhatSuitsIt() {
        assertThat(ReadyMade.offered(JourneyTemplate.PORSCHE_4, 4))
                .contains(ReadyMade.CHURN, ReadyMade.REPURCHASE_RATE);
        assertThat(ReadyMade.offered(JourneyTemplate.PORSCHE_4, 2)).doesNotContain(ReadyMade.CHURN);
        assertThat(ReadyMade.offered(JourneyTemplate.PORSCHE_4, 1))
                .as("method.md 1.7, interest")
                .contains(
                        ReadyMade.INFORMATION_FOUND,
                        ReadyMade.RESPONSE_TIME,
                        ReadyMade.INFORMATION_CLARITY,
                        ReadyMade.TRUST);
        assertThat(ReadyMade.offered(JourneyTemplate.PORSCHE_4, 2))
                .as("purchase")
                .contains(
                        ReadyMade.ON_TIME_RATE,
                        ReadyMade.ORDER_ACCURACY,
                        ReadyMade.CUSTOMER_EFFORT,
                        ReadyMade.PRICE_CLARITY)
                .doesNotContain(ReadyMade.TRUST);
        assertThat(ReadyMade.offered(JourneyTemplate.PORSCHE_4, 3))
                .as("ownership")
                .contains(ReadyMade.SOLVED_AT_ONCE, ReadyMade.REACHABILITY, ReadyMade.COMPLAINT_SATISFACTION);
        assertThat(ReadyMade.offered(JourneyTemplate.PORSCHE_4, 4))
                .as("repurchase")
                .contains(
                        ReadyMade.REPURCHASE_RATE,
                        ReadyMade.REPURCHASE_INTERVAL,
                        ReadyMade.REFERRAL_RATE,
                        ReadyMade.WILLINGNESS_TO_RECOMMEND);
        assertThat(ReadyMade.offered(JourneyTemplate.BEFORE_DURING_AFTER, 0))
                .contains(ReadyMade.REFERRAL_RATE, ReadyMade.INFORMATION_FOUND);
        assertThat(ReadyMade.offered(JourneyTemplate.BLANK, 0))
                .isEqualTo(List.of(ReadyMade.CUSTOMER_EFFORT, ReadyMade.EXPERIENCE));
    }

    @Test
    void aPhaseIsKnownByItsNameInEitherLanguageAndEveryTouchpointIsOfferedCustomerEffort() {
        assertThat(ReadyMade.offeredIn("Kauf")).contains(ReadyMade.ABANDONED_PURCHASES, ReadyMade.CUSTOMER_EFFORT);
        assertThat(ReadyMade.offeredIn(" repurchase "))
                .contains(ReadyMade.CHURN)
                .doesNotContain(ReadyMade.COMPLAINTS);
        assertThat(ReadyMade.offeredIn("Probefahrt")).containsExactly(ReadyMade.CUSTOMER_EFFORT, ReadyMade.EXPERIENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-25, 2026-11-24, SOON, 0",
        "2026-08-24, 2026-11-23, SOON, 0",
        "2026-08-23, 2026-11-22, OVERDUE, 1",
        "2026-09-07, 2026-12-07, SOON, 0",
        "2026-09-08, 2026-12-08, LATER, 0"
    })
    void aCriterionIsDueAnIntervalAfterTheLastPeriod(
            LocalDate latestEnd, LocalDate day, Due.State state, long overdue) {
        LocalDate today = LocalDate.of(2026, 11, 23);
        Due due = Due.of(new Upkeep(91, 91, Upkeep.Duties.NONE), Optional.of(latestEnd), today);

        assertThat(due).isEqualTo(new Due(state, Optional.of(day)));
        assertThat(due.overdueDays(today)).isEqualTo(overdue);
        assertThat(Due.of(new Upkeep(91, 91, Upkeep.Duties.NONE), Optional.empty(), today)
                        .state())
                .isEqualTo(Due.State.NEVER);
    }
}
