package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.TypedNumber;
import app.touchpoint.jira.plan.ActionMaker.Wish;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.DateFieldFormat;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in Jira's form for a new action as its user would, in the language of whoever is logged in on the current thread. */
@Component
class ActionForm {

    private final IssueService service;
    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    ActionForm(IssueService service, UserManager users, JiraAuthenticationContext authentication) {
        this.service = service;
        this.users = users;
        this.authentication = authentication;
    }

    IssueInputParameters filled(SetUpProject project, Wish wish, ApplicationUser reporter) {
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters
                .setProjectId(project.projectId())
                .setIssueTypeId(project.actionTypeId())
                .setReporterId(reporter.getUsername())
                .setSummary(wish.summary());
        if (!wish.description().isBlank()) {
            parameters.setDescription(wish.description());
        }
        if (!wish.assignee().isEmpty()) {
            // A key that leads to nobody is as wrong as an unknown name: Jira says so.
            ApplicationUser assignee = users.getUserByKey(wish.assignee());
            parameters.setAssigneeId(assignee == null ? wish.assignee() : assignee.getUsername());
        }
        if (wish.terms().due() != null) {
            parameters.setDueDate(typed(wish.terms().due()));
        }
        number(parameters, project.fieldId(Item.FIELD_EFFORT), wish.terms().effort());
        number(parameters, project.fieldId(Item.FIELD_BUDGET), wish.terms().budget());
        // Who reports need not stand on the screen, nor what the screen of this project leaves out.
        parameters.setSkipScreenCheck(true);
        return parameters;
    }

    private void number(IssueInputParameters parameters, long fieldId, @Nullable Double number) {
        if (number != null) {
            parameters.addCustomFieldValue(fieldId, TypedNumber.of(number, authentication.getLocale()));
        }
    }

    /** Asked for here and not before, so that the app starts where Jira has none. */
    private static String typed(LocalDate day) {
        return ComponentAccessor.getComponent(DateFieldFormat.class)
                .formatDatePicker(Timestamp.valueOf(day.atStartOfDay()));
    }
}
