package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes an action as a user would in Jira's form, and links it with the touchpoint that it improves. Asks for no permission of ours; Jira asks
 * for its own, and the user is logged in on the current thread.
 */
@Component
public class ActionMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ActionMaker.class);

    private final IssueService service;
    private final ActionForm form;
    private final IssueLinks links;
    private final ActionModel model;
    private final ActionTables tables;

    ActionMaker(IssueService service, ActionForm form, IssueLinks links, ActionModel model, ActionTables tables) {
        this.service = service;
        this.form = form;
        this.links = links;
        this.model = model;
        this.tables = tables;
    }

    /**
     * What an action is to be.
     *
     * @param assignee user key; empty leaves the choice to Jira
     * @param start from when; empty when nobody says
     * @param terms by when and at what cost
     */
    public record Wish(String summary, String description, String assignee, Optional<LocalDate> start, Terms terms) {}

    /** Makes and links it. The board shows it at once. */
    NewAction make(Entered entered, Visit touchpoint, Wish wish) {
        return make(
                entered,
                touchpoint,
                wish,
                wish.start().map(ActionDetails.EMPTY::startingOn).orElse(ActionDetails.EMPTY));
    }

    /**
     * The same with more that is planned of it from the beginning.
     *
     * @param details with the start, whatever the wish says
     */
    public NewAction make(Entered entered, Visit touchpoint, Wish wish, ActionDetails details) {
        ApplicationUser user = Objects.requireNonNull(touchpoint.user(), "Only who is logged in may create.");
        CreateValidationResult validation = service.validateCreate(user, form.filled(entered.project(), wish, user));
        if (!validation.isValid()) {
            return refused(validation.getErrorCollection());
        }
        IssueResult result = service.create(user, validation);
        if (!result.isValid()) {
            return refused(result.getErrorCollection());
        }
        Issue made = Objects.requireNonNull(result.getIssue());
        boolean linked = link(made, touchpoint, user);
        if (!details.equals(ActionDetails.EMPTY)) {
            plan(made, details, user);
        }
        model.refresh(made);
        return new NewAction.Made(made, linked);
    }

    private void plan(Issue made, ActionDetails details, ApplicationUser user) {
        try {
            tables.details()
                    .save(
                            new ActionDetailsRow(made.getId(), made.getProjectId(), 0, details, Optional.empty()),
                            user.getKey());
        } catch (RuntimeException e) {
            // As with the link: the issue is there.
            LOG.error("What is planned of {} could not be noted.", made.getKey(), e);
        }
    }

    private boolean link(Issue made, Visit touchpoint, ApplicationUser user) {
        try {
            links.link(made.getId(), touchpoint.issue().getId(), model.improvesType(), user);
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
