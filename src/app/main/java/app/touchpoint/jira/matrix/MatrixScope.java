package app.touchpoint.jira.matrix;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.touchpoint.IssueSearch;
import app.touchpoint.jira.touchpoint.JqlCondition;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds what a matrix is limited to. Jira's index answers, so what changed a moment ago may be found by what it was before. */
@Component
public class MatrixScope {

    private static final Pattern FILTER_ID = Pattern.compile("[0-9]{1,18}");

    private final IssueSearch search;

    public MatrixScope(IssueSearch search) {
        this.search = search;
    }

    /**
     * Ids of the touchpoints of the project that JQL, or the saved filter of that id, finds for the visitor; empty where everything is wanted. No
     * more than one search per 10,000 touchpoints, whatever else it would find. Refused with {@code matrix.scope} (Jira's own words),
     * {@code matrix.scope.too-long} (most characters) and, where Jira understands it and cannot search for it, {@code matrix.scope.failed}.
     */
    Outcome<Optional<Set<Long>>> of(Entered entered, String scope) {
        String jql = FILTER_ID.matcher(scope).matches() ? "filter = " + scope : scope;
        if (jql.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        if (jql.length() > MatrixAsked.LONGEST_SCOPE) {
            return Outcome.refused(
                    Refusal.of(Refusal.Reason.MALFORMED, "matrix.scope.too-long", MatrixAsked.LONGEST_SCOPE));
        }
        ApplicationUser user = entered.visit().user();
        Collection<String> complaints = search.complaints(jql, user);
        if (!complaints.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.MALFORMED, "matrix.scope", String.join(" ", complaints)));
        }
        String condition = JqlCondition.of(jql);
        return condition.isEmpty() ? Outcome.done(Optional.empty()) : found(entered, condition);
    }

    private Outcome<Optional<Set<Long>>> found(Entered entered, String condition) {
        String key = entered.visit().project().getKey();
        try {
            return Outcome.done(Optional.of(search.visibleTouchpoints(
                    entered.project(), key, condition, entered.visit().user())));
        } catch (SearchException e) {
            search.warn(condition, e);
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "matrix.scope.failed"));
        }
    }
}
