package app.touchpoint.jira.handover;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverStore;
import com.atlassian.jira.issue.Issue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hand-over of a project that breaks worst between online and offline, as far as somebody may see both of its ends. */
@Component
public class WorstBreak {

    private static final Comparator<HandoverRow> WORST_FIRST = Comparator.comparing(
                    HandoverRow::quality, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
            .thenComparing(HandoverRow::linkId);

    private final HandoverStore store;
    private final Access access;

    public WorstBreak(HandoverStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** One end. */
    public record End(String issueKey, String summary) {}

    /**
     * The worst.
     *
     * @param quality null where nobody has judged it
     * @param breaks how many there are whose both ends the visitor may see
     */
    public record Found(End from, End to, @Nullable Double quality, int breaks) {}

    /**
     * The lowest quality first, those that nobody has judged last; one statement, and one look at each touchpoint of another project with which
     * a hand-over breaks.
     *
     * @param here the touchpoints of the project that the visitor may see, by issue id
     */
    public Optional<Found> of(long projectId, Map<Long, End> here) {
        Map<Long, Optional<End>> elsewhere = new HashMap<>();
        List<HandoverRow> seen = store.ofProject(projectId).stream()
                .filter(HandoverRow::broken)
                .filter(row -> from(row, projectId, here, elsewhere).isPresent()
                        && to(row, projectId, here, elsewhere).isPresent())
                .sorted(WORST_FIRST)
                .toList();
        return seen.stream()
                .findFirst()
                .map(row -> new Found(
                        from(row, projectId, here, elsewhere).orElseThrow(),
                        to(row, projectId, here, elsewhere).orElseThrow(),
                        row.quality(),
                        seen.size()));
    }

    private Optional<End> from(
            HandoverRow row, long projectId, Map<Long, End> here, Map<Long, Optional<End>> elsewhere) {
        return end(row.ends().fromIssueId(), row.ends().fromProjectId() == projectId, here, elsewhere);
    }

    private Optional<End> to(HandoverRow row, long projectId, Map<Long, End> here, Map<Long, Optional<End>> elsewhere) {
        return end(row.ends().toIssueId(), row.ends().toProjectId() == projectId, here, elsewhere);
    }

    private Optional<End> end(
            long issueId, boolean ofProject, Map<Long, End> here, Map<Long, Optional<End>> elsewhere) {
        return ofProject
                ? Optional.ofNullable(here.get(issueId))
                : elsewhere.computeIfAbsent(issueId, this::seenElsewhere);
    }

    private Optional<End> seenElsewhere(long issueId) {
        return access.see(issueId)
                .fold(
                        visit -> access.isTouchpoint(visit) ? Optional.of(end(visit.issue())) : Optional.empty(),
                        refusal -> Optional.empty());
    }

    private static End end(Issue issue) {
        return new End(issue.getKey(), Objects.requireNonNullElse(issue.getSummary(), ""));
    }
}
