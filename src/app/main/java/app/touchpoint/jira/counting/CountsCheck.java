package app.touchpoint.jira.counting;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.setup.HealthCheck;
import app.touchpoint.jira.setup.HealthFinding;
import app.touchpoint.jira.setup.HealthFinding.Kind;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.JqlCountRow;
import app.touchpoint.jira.store.JqlCountRow.Problem;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Searches that nothing is counted by any more: a person has to set them anew in a name that can ask them. */
@Component
class CountsCheck implements HealthCheck {

    private final CountRun.Stores stores;
    private final Obstacles obstacles;
    private final IssueManager issues;
    private final Access access;

    CountsCheck(CountRun.Stores stores, Obstacles obstacles, IssueManager issues, Access access) {
        this.stores = stores;
        this.obstacles = obstacles;
        this.issues = issues;
        this.access = access;
    }

    /** A statement for each search besides one of the project; no index is asked. */
    @Override
    public List<HealthFinding> findings(Visit visit) {
        return stores.counts.ofProject(visit.project().getId()).stream()
                .flatMap(count -> stores.criteria.get(count.criterionId()).stream()
                        .filter(row -> row.criterion().standing().active())
                        .flatMap(row -> problem(count, row)
                                .map(problem -> HealthFinding.of(
                                        kind(problem),
                                        visit.project().getKey(),
                                        List.of(name(row, visit.user())),
                                        null))
                                .stream()))
                .toList();
    }

    private Optional<Problem> problem(JqlCountRow count, CriterionRow row) {
        return obstacles
                .of(count, row)
                .or(() -> Optional.ofNullable(count.failure())
                        .map(JqlCountRow.Failure::problem)
                        .filter(problem -> problem == Problem.MISSED));
    }

    private static Kind kind(Problem problem) {
        return switch (problem) {
            case PERSON_GONE, PERSON_MAY_NOT -> Kind.COUNT_PERSON;
            case SEARCH_REFUSED, NO_COUNT -> Kind.COUNT_SEARCH;
            case MISSED -> Kind.COUNT_MISSED;
        };
    }

    /** Its number only, where whoever administers Jira may not see the touchpoint. */
    private String name(CriterionRow row, ApplicationUser user) {
        Optional<IssueId> at = row.criterion().standing().touchpoint();
        Issue issue = at.map(id -> issues.getIssueObject(id.value())).orElse(null);
        boolean told = at.isEmpty() || issue != null && access.maySee(user, issue);
        return told ? row.criterion().wording().name() : "#" + row.id();
    }
}
