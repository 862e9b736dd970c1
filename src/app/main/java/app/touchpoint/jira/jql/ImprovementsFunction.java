package app.touchpoint.jira.jql;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.KnownProjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code issue in touchpointImprovements("RAD-17")}: the issues of any project that are linked to improve that touchpoint. */
public class ImprovementsFunction extends IssueFunction {

    private final IssueManager issues;
    private final Access access;
    private final KnownProjects known;
    private final Improvements improvements;

    public ImprovementsFunction(
            IssueManager issues, Access access, KnownProjects known, Improvements improvements, Calls calls) {
        super("touchpointImprovements", 1, calls);
        this.issues = issues;
        this.access = access;
        this.known = known;
        this.improvements = improvements;
    }

    /** An issue that the searcher may not see gets the answer of one that does not exist. */
    @Override
    Optional<Complaint> complaint(List<String> arguments, Searcher searcher) {
        String key = arguments.get(0).strip();
        Issue issue = issues.getIssueObject(key);
        if (issue == null || !(searcher.seesAll() || access.maySee(searcher.user(), issue))) {
            return Optional.of(Complaint.of("issue.unseen", key));
        }
        return known.isTouchpoint(issue) ? Optional.empty() : Optional.of(Complaint.of("issue.other", key));
    }

    @Override
    Collection<Long> find(List<String> arguments, Searcher searcher) {
        Issue touchpoint = Objects.requireNonNull(
                issues.getIssueObject(arguments.get(0).strip()), "The arguments were found to be right.");
        return improvements.of(touchpoint.getId(), searcher, MOST + 1);
    }
}
