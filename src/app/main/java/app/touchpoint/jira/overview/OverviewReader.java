package app.touchpoint.jira.overview;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Extremes;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.question.Completeness;
import app.touchpoint.jira.handover.WorstBreak;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixReader;
import app.touchpoint.jira.measure.CollectionPlan;
import app.touchpoint.jira.measure.ReviewPlan;
import app.touchpoint.jira.overview.OverviewInfo.PerceptionInfo;
import app.touchpoint.jira.plan.PlanInfo;
import app.touchpoint.jira.plan.Plans;
import app.touchpoint.jira.question.Answers;
import app.touchpoint.jira.store.AnswerStore;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.ReviewRow;
import app.touchpoint.jira.store.ReviewStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import app.touchpoint.jira.watch.Coverage;
import app.touchpoint.jira.watch.OpenAlarms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads what the overview of one reader is made of, each part as its own page does. The number of statements and searches does not depend on how many
 * touchpoints and actions there are; each touchpoint of another project with which a hand-over breaks is looked at.
 */
@Component
public class OverviewReader {

    /** So many lows and highs. */
    static final int EXTREMES = 3;

    private static final Set<ProfileField> NOTED = Set.of(ProfileField.EXPECTATION_WANTED);

    private final Picture picture;
    private final Records records;
    private final Plans plans;
    private final CollectionPlan collection;
    private final Watch watch;

    public OverviewReader(Picture picture, Records records, Plans plans, CollectionPlan collection, Watch watch) {
        this.picture = picture;
        this.records = records;
        this.plans = plans;
        this.collection = collection;
        this.watch = watch;
    }

    /** How the touchpoints stand. */
    @Component
    public static class Picture {

        private final MatrixReader matrices;
        private final VisibleTouchpoints touchpoints;
        private final WorstBreak breaks;
        private final PerceptionFinder perceptions;

        public Picture(
                MatrixReader matrices,
                VisibleTouchpoints touchpoints,
                WorstBreak breaks,
                PerceptionFinder perceptions) {
            this.matrices = matrices;
            this.touchpoints = touchpoints;
            this.breaks = breaks;
            this.perceptions = perceptions;
        }
    }

    /** What people wrote down. */
    @Component
    public static class Records {

        private final ProfileValueStore profiles;
        private final AnswerStore answered;
        private final Answers answers;
        private final ReviewStore reviews;

        public Records(ProfileValueStore profiles, AnswerStore answered, Answers answers, ReviewStore reviews) {
            this.profiles = profiles;
            this.answered = answered;
            this.answers = answers;
            this.reviews = reviews;
        }
    }

    /** What keeps an eye on it. */
    @Component
    public static class Watch {

        private final Coverage coverage;
        private final OpenAlarms alarms;
        private final ReviewPlan reviews;

        public Watch(Coverage coverage, OpenAlarms alarms, ReviewPlan reviews) {
            this.coverage = coverage;
            this.alarms = alarms;
            this.reviews = reviews;
        }
    }

    /**
     * All of it.
     *
     * @param rows the touchpoints in journey order
     * @param breaks how many hand-overs of each touchpoint break, by issue id
     * @param profiles what was noted of what customers expect, by touchpoint
     * @param answered touchpoints about which a guiding question was ever answered
     * @param due what is to be measured, the most urgent first
     * @param watched how many touchpoints have a leading indicator that can warn
     * @param alarms how many nobody has looked at
     * @param undiscussed how many touchpoints, the journey as one of them, were measured and have a review that is overdue or was never held
     * @param latestReview the latest of the journey or of a touchpoint that the reader sees
     */
    record Seen(
            List<TouchpointRow> rows,
            Extremes extremes,
            Map<Long, Integer> breaks,
            PerceptionInfo perception,
            Optional<WorstBreak.Found> worstBreak,
            Map<Long, Profile> profiles,
            Set<Long> answered,
            Completeness journey,
            PlanInfo plan,
            List<CollectionPlan.Line> due,
            int watched,
            int alarms,
            int undiscussed,
            Optional<ReviewRow> latestReview) {}

    Seen of(Entered entered) {
        long project = entered.project().projectId();
        List<TouchpointRow> rows = picture.touchpoints.rows(entered.visit(), entered.project());
        Map<Long, WorstBreak.End> ends = new HashMap<>();
        rows.forEach(row -> ends.put(row.issueId(), new WorstBreak.End(key(entered, row), row.summary())));
        List<CollectionPlan.Line> due = collection.of(entered);
        MatrixReader.Seen matrix = picture.matrices.of(entered, RowKind.CHANNEL);
        return new Seen(
                rows,
                Extremes.of(Curve.of(matrix.matrix()).entries(), EXTREMES),
                matrix.breaks(),
                picture.perceptions.of(entered.visit(), rows),
                picture.breaks.of(project, ends),
                records.profiles.ofProject(project, NOTED),
                records.answered.answeredAt(project),
                records.answers.ofJourney(project),
                plans.whole(entered),
                due,
                watch.coverage.watched(project, rows),
                watch.alarms.count(entered),
                (int) watch.reviews.due(project, due).stream()
                        .filter(review -> review.due().state() != Due.State.SOON)
                        .count(),
                records.reviews.ofProject(project).stream()
                        .filter(review -> review.place().issueId() == null
                                || ends.containsKey(review.place().issueId()))
                        .findFirst());
    }

    /** Shows the largest perception gap from now on; only to who is logged in. */
    PerceptionInfo reveal(Entered entered) {
        return picture.perceptions.reveal(
                entered.visit(), picture.touchpoints.rows(entered.visit(), entered.project()));
    }

    static String key(Entered entered, TouchpointRow row) {
        return entered.visit().project().getKey() + "-" + row.issueNumber();
    }
}
