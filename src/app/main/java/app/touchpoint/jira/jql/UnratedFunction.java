package app.touchpoint.jira.jql;

import app.touchpoint.jira.store.TouchpointStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@code issue in touchpointUnrated()}: touchpoints without an Ist on the scale of 0 to 10. */
public class UnratedFunction extends IssueFunction {

    private final TouchpointStore touchpoints;
    private final VisibleCandidates visible;

    public UnratedFunction(TouchpointStore touchpoints, VisibleCandidates visible, Calls calls) {
        super("touchpointUnrated", 0, calls);
        this.touchpoints = touchpoints;
        this.visible = visible;
    }

    @Override
    Optional<Complaint> complaint(List<String> arguments, Searcher searcher) {
        return Optional.empty();
    }

    @Override
    Collection<Long> find(List<String> arguments, Searcher searcher) {
        return visible.of(
                touchpoints.unrated().entrySet().stream()
                        .map(entry -> Candidate.of(entry.getKey(), entry.getValue()))
                        .toList(),
                searcher);
    }
}
