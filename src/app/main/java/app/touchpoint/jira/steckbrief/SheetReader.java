package app.touchpoint.jira.steckbrief;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.measure.MeasuredTouchpoint;
import app.touchpoint.jira.panel.PanelInfo;
import app.touchpoint.jira.panel.PanelReader;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.AnswerRow;
import app.touchpoint.jira.store.AnswerStore;
import app.touchpoint.jira.store.IncidentRow;
import app.touchpoint.jira.store.IncidentStore;
import app.touchpoint.jira.store.ReviewRow;
import app.touchpoint.jira.store.ReviewStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.watch.OpenAlarms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a Steckbrief says of a touchpoint to one visitor. The number of statements does not depend on how much there is: the panel's, one per
 * kind of thing besides, and a look at each other end of a hand-over that breaks.
 */
@Component
public class SheetReader {

    /** The latest incidents; the others are counted. */
    static final int INCIDENTS = 3;

    private final PanelReader panel;
    private final ProjectSettings settings;
    private final Places places;
    private final Records records;
    private final Watch watch;

    public SheetReader(PanelReader panel, ProjectSettings settings, Places places, Records records, Watch watch) {
        this.panel = panel;
        this.settings = settings;
        this.places = places;
        this.records = records;
        this.watch = watch;
    }

    /** Where a touchpoint stands in its journey. */
    @Component
    public static class Places {

        private final TouchpointStore touchpoints;
        private final ProjectSetup setup;
        private final JourneyReader journeys;
        private final VisibleBreaks breaks;

        public Places(TouchpointStore touchpoints, ProjectSetup setup, JourneyReader journeys, VisibleBreaks breaks) {
            this.touchpoints = touchpoints;
            this.setup = setup;
            this.journeys = journeys;
            this.breaks = breaks;
        }
    }

    /** What people wrote down. */
    @Component
    public static class Records {

        private final IncidentStore incidents;
        private final ReviewStore reviews;
        private final AnswerStore answers;

        public Records(IncidentStore incidents, ReviewStore reviews, AnswerStore answers) {
            this.incidents = incidents;
            this.reviews = reviews;
            this.answers = answers;
        }
    }

    /** What is measured and watched. */
    @Component
    public static class Watch {

        private final MeasuredTouchpoint measured;
        private final OpenAlarms alarms;

        public Watch(MeasuredTouchpoint measured, OpenAlarms alarms) {
            this.measured = measured;
            this.alarms = alarms;
        }
    }

    /**
     * All of it.
     *
     * @param row null for a touchpoint that was made a moment ago and is not read yet
     * @param incidents the latest {@value #INCIDENTS}
     * @param reviews the latest first
     * @param process how it works, step by step; empty while nobody has said
     * @param breaks how many hand-overs break between online and offline, of those whose both ends the visitor may see
     */
    record Sheet(
            Visit visit,
            PanelInfo panel,
            @Nullable TouchpointRow row,
            Optional<Journey> journey,
            List<IncidentRow> incidents,
            List<ReviewRow> reviews,
            String process,
            int breaks,
            List<MeasuredTouchpoint.Line> measured,
            List<String> alarms) {}

    Sheet of(Visit visit) {
        long issueId = visit.issue().getId();
        long projectId = visit.at().project().getId();
        TouchpointRow row = places.touchpoints.ofIssue(issueId);
        AnswerRow process = records.answers.ofTouchpoint(issueId).get("Q-I2b");
        return new Sheet(
                visit,
                panel.of(visit, settings.of(projectId).minimumN()),
                row,
                places.setup.of(projectId).map(places.journeys::of),
                records.incidents.ofIssue(issueId, 0, INCIDENTS),
                records.reviews.ofIssue(issueId),
                process == null ? "" : process.text(),
                places.breaks.of(Set.of(issueId)).getOrDefault(issueId, 0),
                row == null ? List.of() : watch.measured.of(row),
                row == null ? List.of() : watch.alarms.at(row));
    }
}
