package app.touchpoint.jira.plan;

import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes an action as a user would in Jira's form, and links it with the touchpoint that it improves. Asks for no permission of ours; Jira asks
 * for its own, and the user is logged in on the current thread.
 */
@Component
class ActionMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ActionMaker.class);

    private final IssueService service;
    private final UserManager users;
    private final ProjectSetup setup;
    private final IssueLinks links;
    private final ActionModel model;

    ActionMaker(IssueService service, UserManager users, ProjectSetup setup, IssueLinks links, ActionModel model) {
        this.service = service;
        this.users = users;
        this.setup = setup;
        this.links = links;
        this.model = model;
    }

    /**
     * What an action is to be.
     *
     * @param assignee user key; empty leaves the choice to Jira
     */
    record Wish(String summary, String description, String assignee) {}

    /** Makes and links it. The board shows it at once. */
    NewAction make(Entered entered, Visit touchpoint, Wish wish) {
        ApplicationUser user = Objects.requireNonNull(touchpoint.user(), "Only who is logged in may create.");
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters
                .setProjectId(entered.project().projectId())
                .setIssueTypeId(entered.project().actionTypeId())
                .setReporterId(user.getUsername())
                .setSummary(wish.summary());
        if (!wish.description().isBlank()) {
            parameters.setDescription(wish.description());
        }
        if (!wish.assignee().isEmpty()) {
            // A key that leads to nobody is as wrong as an unknown name: Jira says so.
            ApplicationUser assignee = users.getUserByKey(wish.assignee());
            parameters.setAssigneeId(assignee == null ? wish.assignee() : assignee.getUsername());
        }
        // Who reports need not stand on the screen.
        parameters.setSkipScreenCheck(true);
        CreateValidationResult validation = service.validateCreate(user, parameters);
        if (!validation.isValid()) {
            return refused(validation.getErrorCollection());
        }
        IssueResult result = service.create(user, validation);
        if (!result.isValid()) {
            return refused(result.getErrorCollection());
        }
        Issue made = Objects.requireNonNull(result.getIssue());
        boolean linked = link(made, touchpoint, user);
        model.refresh(made);
        return new NewAction.Made(made, linked);
    }

    private boolean link(Issue made, Visit touchpoint, ApplicationUser user) {
        try {
            long type = setup.shared(Item.LINK_IMPROVES).map(Long::valueOf).orElseThrow();
            links.link(made.getId(), touchpoint.issue().getId(), type, user);
            return true;
        } catch (LinkageError | RuntimeException e) {
            // The issue is there; were this an error, whoever made it would make it once more.
            LOG.error(
                    "{} could not be linked with {}.",
                    made.getKey(),
                    touchpoint.issue().getKey(),
                    e);
            return false;
        }
    }

    private static NewAction refused(ErrorCollection errors) {
        return new NewAction.Refused(List.copyOf(errors.getErrorMessages()), errors.getErrors());
    }
}
