package app.touchpoint.jira.watch;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.statistics.chart.Severity;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.AlarmRow;
import app.touchpoint.jira.store.AlarmStore;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Alarms of the touchpoints that the reader may see, and of the journey as a whole. */
@Component
public class Alarms {

    private static final Set<ProfileField> CONTACTS = Set.of(ProfileField.CONTACTS_PER_MONTH);

    private final AlarmStore alarms;
    private final CriterionStore criteria;
    private final VisibleTouchpoints touchpoints;
    private final ProfileValueStore profiles;
    private final ProjectSettings settings;

    public Alarms(
            AlarmStore alarms,
            CriterionStore criteria,
            VisibleTouchpoints touchpoints,
            ProfileValueStore profiles,
            ProjectSettings settings) {
        this.alarms = alarms;
        this.criteria = criteria;
        this.touchpoints = touchpoints;
        this.profiles = profiles;
        this.settings = settings;
    }

    /**
     * An alarm.
     *
     * @param touchpoint null for the journey as a whole
     * @param told whether enough people stand behind its figures; else none of them is to be shown
     */
    public record Line(
            AlarmRow alarm,
            CriterionRow criterion,
            @Nullable TouchpointRow touchpoint,
            Severity severity,
            boolean told) {}

    /** Open ones first, the most severe first, then the latest; three statements besides the touchpoints. */
    public List<Line> of(Entered entered, boolean closedToo) {
        long project = entered.project().projectId();
        List<AlarmRow> rows = closedToo ? alarms.ofProject(project) : alarms.openIn(project);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, TouchpointRow> visible = new HashMap<>();
        touchpoints.rows(entered.visit(), entered.project()).forEach(row -> visible.put(row.issueId(), row));
        return lines(project, rows, visible);
    }

    /** The open ones of a touchpoint that the reader sees; three statements. */
    List<Line> at(TouchpointRow touchpoint) {
        List<AlarmRow> rows = alarms.openAt(touchpoint.issueId());
        return rows.isEmpty()
                ? List.of()
                : lines(touchpoint.projectId(), rows, Map.of(touchpoint.issueId(), touchpoint));
    }

    private List<Line> lines(long project, Collection<AlarmRow> rows, Map<Long, TouchpointRow> visible) {
        List<AlarmRow> seen = rows.stream()
                .filter(row -> row.subject().issueId() == null
                        || visible.containsKey(row.subject().issueId()))
                .toList();
        Map<Long, CriterionRow> known = criteria.ofIds(
                seen.stream().map(row -> row.subject().criterionId()).distinct().toList());
        Map<Long, Profile> contacts = profiles.ofIssues(
                seen.stream()
                        .flatMap(row -> Stream.ofNullable(row.subject().issueId()))
                        .distinct()
                        .toList(),
                CONTACTS);
        int minimum = settings.of(project).minimumN();
        return seen.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.subject().criterionId()))
                        .map(criterion -> line(row, criterion, visible, contacts, minimum)))
                .sorted(Comparator.comparing((Line line) -> !line.alarm().isOpen())
                        .thenComparing(line -> line.severity().level())
                        .thenComparing(line -> line.alarm().raisedAt(), Comparator.reverseOrder()))
                .toList();
    }

    private static Line line(
            AlarmRow row,
            CriterionRow criterion,
            Map<Long, TouchpointRow> visible,
            Map<Long, Profile> profiles,
            int minimum) {
        Long issue = row.subject().issueId();
        Profile profile = issue == null ? null : profiles.get(issue);
        OptionalLong contacts = profile == null
                ? OptionalLong.empty()
                : profile.number(ProfileField.CONTACTS_PER_MONTH)
                        .filter(number -> number >= 0)
                        .map(number -> OptionalLong.of(number.longValue()))
                        .orElseGet(OptionalLong::empty);
        return new Line(
                row,
                criterion,
                issue == null ? null : visible.get(issue),
                Severity.of(
                        row.value(),
                        row.chart(),
                        criterion.criterion().measure().direction(),
                        contacts),
                !row.isOfPeople()
                        || row.leastPeople() >= criterion.criterion().sampling().peopleNeeded(minimum));
    }
}
