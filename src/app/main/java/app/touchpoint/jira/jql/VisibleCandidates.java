package app.touchpoint.jira.jql;

import app.touchpoint.jira.touchpoint.SeenTouchpoints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Leaves of what was found what the searcher may see. */
@Component
public class VisibleCandidates {

    private final SeenTouchpoints seen;

    public VisibleCandidates(SeenTouchpoints seen) {
        this.seen = seen;
    }

    /** The issues of all candidates of which the searcher may see every touchpoint, ascending. */
    Set<Long> of(Collection<Candidate> candidates, Searcher searcher) {
        Set<Long> visible = new TreeSet<>();
        Set<Long> known = searcher.seesAll() ? Set.of() : seen.among(byProject(candidates), searcher.user());
        candidates.stream()
                .map(Candidate::issues)
                .filter(issues -> searcher.seesAll() || known.containsAll(issues))
                .forEach(visible::addAll);
        return visible;
    }

    private static Map<Long, List<Long>> byProject(Collection<Candidate> candidates) {
        Map<Long, List<Long>> byProject = new HashMap<>();
        candidates.forEach(candidate -> candidate
                .projectByIssue()
                .forEach((issueId, projectId) -> byProject
                        .computeIfAbsent(projectId, id -> new ArrayList<>())
                        .add(issueId)));
        return byProject;
    }
}
