package app.touchpoint.jira.jql;

import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.SeenStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code issue in touchpointPerceptionGap(2)}: touchpoints that employees or managers rate at least 2 points better than customers do;
 * with a negative number those they rate at least so much worse.
 *
 * <p>Who finds a touchpoint by it knows that customers see it otherwise, so the search counts as having looked at the customers' value:
 * ratings that this person gives it later are not blind. Checking a query's text gives nothing away and does not count. Of who is not
 * logged in nothing can be remembered, so they find nothing and are told why.
 */
public class PerceptionGapFunction extends IssueFunction {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,2}([.,][0-9]{1,3})?");
    private static final double FARTHEST = 10;

    private final PerceptionStore perceptions;
    private final VisibleCandidates visible;
    private final SeenStore seen;

    public PerceptionGapFunction(PerceptionStore perceptions, VisibleCandidates visible, SeenStore seen, Calls calls) {
        super("touchpointPerceptionGap", 1, calls);
        this.perceptions = perceptions;
        this.visible = visible;
        this.seen = seen;
    }

    /** No statement but for touchpoints that this person finds for the first time since this node started. */
    @Override
    void given(Collection<Long> issueIds, Searcher searcher) {
        ApplicationUser user = searcher.seesAll() ? null : searcher.user();
        if (user != null) {
            Set<Long> fresh = seen.unseenAmong(issueIds, user.getKey());
            seen.addAll(perceptions.projectsOf(fresh), user.getKey());
        }
    }

    @Override
    Optional<Complaint> complaint(List<String> arguments, Searcher searcher) {
        if (searcher.user() == null && !searcher.seesAll()) {
            return Optional.of(Complaint.of("login"));
        }
        String typed = arguments.get(0).strip();
        return NUMBER.matcher(typed).matches() && Math.abs(number(typed)) <= FARTHEST
                ? Optional.empty()
                : Optional.of(Complaint.of("number", typed));
    }

    @Override
    Collection<Long> find(List<String> arguments, Searcher searcher) {
        double gap = number(arguments.get(0).strip());
        return visible.of(
                (gap < 0 ? perceptions.withGapUpTo(gap) : perceptions.withGapFrom(gap))
                        .stream()
                                .map(row -> Candidate.of(row.issueId(), row.projectId()))
                                .toList(),
                searcher);
    }

    private static double number(String typed) {
        return Double.parseDouble(typed.replace(',', '.'));
    }
}
