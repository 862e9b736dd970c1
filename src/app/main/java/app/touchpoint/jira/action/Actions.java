package app.touchpoint.jira.action;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells which issues are actions: those of the type <em>Touchpoint Action</em> of a project that is set up, and for each person whatever
 * is linked to improve a touchpoint that this person may see.
 */
@Component
public class Actions {

    /** How many links are followed. */
    static final int MOST = 50;

    private final Access access;
    private final ProjectSetup setup;
    private final IssueLinks links;
    private final IssueManager issues;

    public Actions(Access access, ProjectSetup setup, IssueLinks links, IssueManager issues) {
        this.access = access;
        this.setup = setup;
        this.links = links;
        this.issues = issues;
    }

    /**
     * The logged-in user before this action; refused as by {@link Access#see(String)}, and with {@code action-needed} (key) where the
     * issue can be seen and is no action to this person. One read of links, and one of each touchpoint.
     */
    public Outcome<Action> see(String issueKey) {
        return access.see(issueKey).fold(this::action, Outcome::refused);
    }

    /** The same for an issue at hand. */
    public Outcome<Action> see(Issue issue) {
        return access.see(issue).fold(this::action, Outcome::refused);
    }

    /** Whether the logged-in user may see the issue and a touchpoint that it improves. One read of links, and of touchpoints until one is seen. */
    boolean isSeenToImprove(Issue issue) {
        return access.see(issue).fold(visit -> improved(issue).findFirst().isPresent(), refusal -> false);
    }

    /** Whether the issue is of the type <em>Touchpoint Action</em>, in a project that is set up; answered from memory. */
    public boolean isOfType(Issue issue) {
        return setup.of(issue.getProjectId())
                .filter(project -> project.actionTypeId().equals(issue.getIssueTypeId()))
                .isPresent();
    }

    private Outcome<Action> action(Visit visit) {
        List<Visit> touchpoints = improvedBy(visit.issue());
        boolean ofType = isOfType(visit.issue());
        return touchpoints.isEmpty() && !ofType
                ? Outcome.refused(Refusal.of(
                        Refusal.Reason.RULE, "action-needed", visit.issue().getKey()))
                : Outcome.done(new Action(visit, ofType, touchpoints));
    }

    private List<Visit> improvedBy(Issue issue) {
        return improved(issue).toList();
    }

    private Stream<Visit> improved(Issue issue) {
        List<Long> ids = setup.shared(Item.LINK_IMPROVES)
                .map(type -> links.from(issue.getId(), Long.parseLong(type)).stream()
                        .map(IssueLink::getDestinationId)
                        .distinct()
                        .limit(MOST)
                        .toList())
                .orElse(List.of());
        return ids.stream()
                .<Issue>map(issues::getIssueObject)
                .filter(Objects::nonNull)
                .flatMap(touchpoint ->
                        access.see(touchpoint).fold(seen -> List.of(seen), refusal -> List.<Visit>of()).stream())
                .filter(access::isTouchpoint);
    }
}
