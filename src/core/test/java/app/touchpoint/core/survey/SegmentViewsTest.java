package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SegmentViewsTest {
    private static final MappedColumn COLUMN = new MappedColumn("q", "AIR-1", "q");
    private static final Measure MEAN = Measure.meanOn(new Scale(1, 5));

    private static final FinitePopulation POPULATION = new FinitePopulation(500);

    private static Classification classified(Rating ist) {
        return Classification.of(
                        Ratings.of(Reading.of(ist.value()), Reading.none(), Reading.none()), Thresholds.DEFAULT)
                .orElseThrow();
    }

    private static Answers answers(long... counts) {
        return new Answers(ScaleCounts.of(1, counts), 2);
    }

    private static SegmentViews views(Map<String, Answers> segments) {
        Answers overall = segments.values().stream().reduce(Answers::plus).orElseThrow();
        SortedMap<String, Answers> sorted = new TreeMap<>(segments);
        return SegmentViews.of(
                new ColumnAnswers(COLUMN, overall, sorted),
                MEAN,
                5,
                Optional.of(POPULATION),
                SegmentViewsTest::classified);
    }

    @Test
    void enoughAnswersAreShownWithEverything() {
        AnswersView view = AnswersView.of(answers(3, 5, 9, 20, 13), MEAN, 5, SegmentViewsTest::classified);

        assertThat(view).isInstanceOfSatisfying(AnswersView.Shown.class, shown -> {
            assertThat(shown.mean().n()).isEqualTo(50);
            assertThat(shown.ten()).isEqualTo(new Rating(6.75));
            assertThat(shown.tenInterval().orElseThrow().low()).isCloseTo((3.3739373261243775 - 1) * 2.5, within(1e-9));
            assertThat(shown.experience().experienceClass()).isEqualTo(ExperienceClass.OKAY);
            assertThat(shown.isThin()).isFalse();
        });
    }

    @Test
    void fourAnswersAreHiddenAndFiveAreThin() {
        assertThat(AnswersView.of(answers(1, 1, 1, 1, 0), MEAN, 5, SegmentViewsTest::classified))
                .isEqualTo(new AnswersView.Hidden(5));
        assertThat(AnswersView.of(answers(1, 1, 1, 1, 1), MEAN, 5, SegmentViewsTest::classified))
                .isInstanceOfSatisfying(
                        AnswersView.Shown.class,
                        shown -> assertThat(shown.isThin()).isTrue());
        assertThat(AnswersView.of(answers(0, 0, 0, 0, 0), MEAN, 5, SegmentViewsTest::classified))
                .isEqualTo(new AnswersView.Nobody());
    }

    /** How many of all belong to a segment is not known. */
    @Test
    void onlyTheWholeIsCorrectedForHowManyThereAre() {
        SegmentViews views = views(Map.of("Eco", answers(0, 0, 9, 50, 40), "Plus", answers(0, 0, 5, 50, 10)));

        assertThat(views.overall())
                .isInstanceOfSatisfying(
                        AnswersView.Shown.class,
                        shown -> assertThat(shown.corrected()).contains(POPULATION));
        assertThat(views.segments().values())
                .allSatisfy(view -> assertThat(view)
                        .isInstanceOfSatisfying(
                                AnswersView.Shown.class,
                                shown -> assertThat(shown.interval())
                                        .isEqualTo(shown.figure().interval())));
    }

    @Test
    void aSegmentThatWouldGiveAwayASmallerOneIsHiddenToo() {
        SegmentViews views = views(Map.of(
                "Eco", answers(0, 0, 0, 50, 40), "Plus", answers(0, 0, 0, 10, 10), "Business", answers(0, 0, 0, 2, 2)));

        assertThat(views.overall()).isInstanceOf(AnswersView.Shown.class);
        assertThat(views.segments().get("Eco")).isInstanceOf(AnswersView.Shown.class);
        assertThat(views.segments().get("Plus")).isEqualTo(new AnswersView.Hidden(5));
        assertThat(views.segments().get("Business")).isEqualTo(new AnswersView.Hidden(5));
    }

    @Test
    void thoseWithoutASegmentAreProtectedLikeOne() {
        SegmentViews views = views(Map.of("Eco", answers(0, 0, 0, 50, 40), "", answers(0, 0, 0, 0, 1)));

        assertThat(views.segments().values()).containsOnly(new AnswersView.Hidden(5));
    }

    @Test
    void aHiddenWholeHidesItsSegments() {
        SegmentViews views = views(Map.of("Eco", answers(0, 0, 0, 2, 1), "Plus", answers(0, 0, 0, 0, 1)));

        assertThat(views.overall()).isEqualTo(new AnswersView.Hidden(5));
        assertThat(views.segments().values()).containsOnly(new AnswersView.Hidden(5));
    }

    /** Whoever takes everything shown from the total gets the counts of the hidden: always of nobody or of enough people. */
    @Test
    void hiddenNumbersCannotBeReckonedFromWhatIsShown() {
        Random random = new Random(23);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Answers> segments = new TreeMap<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                segments.put("s" + i, answers(random.nextInt(3), random.nextInt(4), 0, random.nextInt(6), 0));
            }
            SegmentViews views = views(segments);
            if (views.overall() instanceof AnswersView.Shown whole) {
                long rest = whole.measured().n();
                for (AnswersView view : views.segments().values()) {
                    rest -= view instanceof AnswersView.Shown shown
                            ? shown.measured().n()
                            : 0;
                }
                assertThat(rest == 0 || rest >= 5).as(segments.toString()).isTrue();
            }
        }
    }

    @Test
    void reversingScaleAndAnswersAndDirectionLeavesTheValue() {
        ScaleCounts counts = ScaleCounts.of(1, 3, 5, 9, 20, 13);
        Measure lower = new Measure(
                MEAN.type(), MEAN.scale(), 0, MEAN.anchors(), app.touchpoint.core.statistics.Direction.LOWER_IS_BETTER);

        AnswersView.Shown there =
                (AnswersView.Shown) AnswersView.of(new Answers(counts, 0), MEAN, 5, SegmentViewsTest::classified);
        AnswersView.Shown back = (AnswersView.Shown)
                AnswersView.of(new Answers(counts.reversed(), 0), lower, 5, SegmentViewsTest::classified);

        assertThat(back.ten().value()).isCloseTo(there.ten().value(), within(1e-12));
        assertThat(back.tenInterval().orElseThrow().low())
                .isCloseTo(there.tenInterval().orElseThrow().low(), within(1e-9));
    }
}
