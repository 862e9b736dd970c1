package app.touchpoint.jira.jql;

import app.touchpoint.jira.store.HandoverRow.Ends;
import app.touchpoint.jira.store.HandoverStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code issue in touchpointBreaks()}: both ends of every hand-over that is a break between online and offline. */
public class BreaksFunction extends IssueFunction {

    private final HandoverStore handovers;
    private final VisibleCandidates visible;

    public BreaksFunction(HandoverStore handovers, VisibleCandidates visible, Calls calls) {
        super("touchpointBreaks", 0, calls);
        this.handovers = handovers;
        this.visible = visible;
    }

    @Override
    Optional<Complaint> complaint(List<String> arguments, Searcher searcher) {
        return Optional.empty();
    }

    @Override
    Collection<Long> find(List<String> arguments, Searcher searcher) {
        return visible.of(handovers.breaks().stream().map(row -> of(row.ends())).toList(), searcher);
    }

    private static Candidate of(Ends ends) {
        return new Candidate(Map.of(ends.fromIssueId(), ends.fromProjectId(), ends.toIssueId(), ends.toProjectId()));
    }
}
