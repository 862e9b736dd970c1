package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes, changes and deletes issues as a user would, with Jira's own checks; the user is logged in on the current thread. */
@Component
public class IssueWriter {

    private final IssueService issues;
    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    public IssueWriter(IssueService issues, JiraAuthenticationContext authentication, UserManager users) {
        this.issues = issues;
        this.authentication = authentication;
        this.users = users;
    }

    /** Jira refused, and the message is in the language of the user; or the app did, in a text that RunFailure reads. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }

        Refused(ErrorCollection errors) {
            super(Stream.concat(
                            errors.getErrorMessages().stream(),
                            errors.getErrors().entrySet().stream()
                                    .map(error -> error.getKey() + ": " + error.getValue()))
                    .collect(Collectors.joining(" ")));
        }
    }

    /**
     * What a touchpoint is to have; null leaves a field as it is.
     *
     * @param owner user key
     */
    public record Values(
            @Nullable String summary,
            @Nullable Long phaseId,
            @Nullable Long channelId,
            @Nullable List<Long> componentIds,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double importance,
            @Nullable String owner,
            @Nullable String description) {

        /** Only what these columns bring. */
        Values only(Set<ImportColumn> columns) {
            return new Values(
                    null,
                    null,
                    columns.contains(ImportColumn.CHANNEL) ? channelId : null,
                    columns.contains(ImportColumn.COMPONENT) ? componentIds : null,
                    columns.contains(ImportColumn.IST) ? ist : null,
                    columns.contains(ImportColumn.SOLL) ? soll : null,
                    columns.contains(ImportColumn.IMPORTANCE) ? importance : null,
                    columns.contains(ImportColumn.OWNER) ? owner : null,
                    columns.contains(ImportColumn.DESCRIPTION) ? description : null);
        }
    }

    Issue createTouchpoint(SetUpProject project, Values values, ApplicationUser user) throws Refused {
        return create(project, project.touchpointTypeId(), values, user);
    }

    /** The phase's option is not a field of it: which issue documents which option is kept in the store. */
    Issue createPhaseIssue(SetUpProject project, String name, ApplicationUser user) throws Refused {
        Values values = new Values(name, null, null, null, null, null, null, null, null);
        return create(project, project.phaseTypeId(), values, user);
    }

    private Issue create(SetUpProject project, String typeId, Values values, ApplicationUser user) throws Refused {
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.setProjectId(project.projectId()).setIssueTypeId(typeId).setReporterId(user.getUsername());
        fill(parameters, project, values);
        parameters.setSkipScreenCheck(true);
        CreateValidationResult validation = issues.validateCreate(user, parameters);
        if (!validation.isValid()) {
            throw new Refused(validation.getErrorCollection());
        }
        IssueResult result = issues.create(user, validation);
        if (!result.isValid()) {
            throw new Refused(result.getErrorCollection());
        }
        return Objects.requireNonNull(result.getIssue());
    }

    /** Changes an issue with one history entry and without mail. */
    public void update(SetUpProject project, long issueId, Values values, ApplicationUser user) throws Refused {
        IssueInputParameters parameters = issues.newIssueInputParameters();
        fill(parameters, project, values);
        save(issueId, parameters, user);
    }

    /** Sets the Soll with one history entry and without mail. Why Jira refused, in its words; empty when it did not. */
    public String writeSoll(SetUpProject project, long issueId, double soll, ApplicationUser user) {
        try {
            update(project, issueId, new Values(null, null, null, null, null, soll, null, null, null), user);
            return "";
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Sets the Ist, as {@link #writeSoll}. */
    public String writeIst(SetUpProject project, long issueId, double ist, ApplicationUser user) {
        try {
            update(project, issueId, new Values(null, null, null, null, ist, null, null, null, null), user);
            return "";
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Takes the Ist away, as {@link #writeSoll} sets the Soll. */
    public String clearIst(SetUpProject project, long issueId, ApplicationUser user) {
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.addCustomFieldValue(project.istFieldId(), numberText(null));
        try {
            save(issueId, parameters, user);
            return "";
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void save(long issueId, IssueInputParameters parameters, ApplicationUser user) throws Refused {
        parameters.setSkipScreenCheck(true);
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        UpdateValidationResult validation = issues.validateUpdate(user, issueId, parameters);
        if (!validation.isValid()) {
            throw new Refused(validation.getErrorCollection());
        }
        IssueResult result = issues.update(user, validation, EventDispatchOption.ISSUE_UPDATED, false);
        if (!result.isValid()) {
            throw new Refused(result.getErrorCollection());
        }
    }

    /** Gives an issue back what it had in these columns, even if that was nothing. */
    void restore(
            SetUpProject project,
            long issueId,
            ImportedTouchpoints.Before before,
            Set<ImportColumn> columns,
            ApplicationUser user)
            throws Refused {
        IssueInputParameters parameters = issues.newIssueInputParameters();
        for (ImportColumn column : columns) {
            switch (column) {
                case CHANNEL -> parameters.addCustomFieldValue(project.channelFieldId(), text(before.channelId()));
                case COMPONENT ->
                    parameters.setComponentIds(before.componentIds().toArray(Long[]::new));
                case IST -> parameters.addCustomFieldValue(project.istFieldId(), numberText(before.ist()));
                case SOLL -> parameters.addCustomFieldValue(project.sollFieldId(), numberText(before.soll()));
                case IMPORTANCE ->
                    parameters.addCustomFieldValue(project.importanceFieldId(), numberText(before.importance()));
                case OWNER -> restoreOwner(parameters, before.owner());
                case DESCRIPTION -> parameters.setDescription(before.description());
                case PHASE, SUMMARY, MEDIUM -> throw new IllegalArgumentException("An import never changes " + column);
            }
        }
        save(issueId, parameters, user);
    }

    /** Whoever left meanwhile gets nothing back. */
    private void restoreOwner(IssueInputParameters parameters, @Nullable String key) {
        ApplicationUser owner = key == null ? null : users.getUserByKey(key);
        if (key == null || owner != null) {
            parameters.setAssigneeId(owner == null ? null : owner.getUsername());
        }
    }

    void delete(long issueId, ApplicationUser user) throws Refused {
        DeleteValidationResult validation = issues.validateDelete(user, issueId);
        if (!validation.isValid()) {
            throw new Refused(validation.getErrorCollection());
        }
        ErrorCollection errors = issues.delete(user, validation);
        if (errors.hasAnyErrors()) {
            throw new Refused(errors);
        }
    }

    private void fill(IssueInputParameters parameters, SetUpProject project, Values values) {
        if (values.summary() != null) {
            parameters.setSummary(values.summary());
        }
        if (values.description() != null) {
            parameters.setDescription(values.description());
        }
        if (values.owner() != null) {
            // A key that leads to nobody is as wrong as an unknown name: Jira says so.
            ApplicationUser owner = users.getUserByKey(values.owner());
            parameters.setAssigneeId(owner == null ? values.owner() : owner.getUsername());
        }
        if (values.componentIds() != null) {
            parameters.setComponentIds(values.componentIds().toArray(Long[]::new));
        }
        Map<Long, Long> options = new HashMap<>();
        options.put(project.phaseFieldId(), values.phaseId());
        options.put(project.channelFieldId(), values.channelId());
        options.forEach((field, option) -> {
            if (option != null) {
                parameters.addCustomFieldValue(field, option.toString());
            }
        });
        number(parameters, project.istFieldId(), values.ist());
        number(parameters, project.sollFieldId(), values.soll());
        number(parameters, project.importanceFieldId(), values.importance());
    }

    private void number(IssueInputParameters parameters, long fieldId, @Nullable Double number) {
        if (number != null) {
            parameters.addCustomFieldValue(fieldId, numberText(number));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Jira reads the text of a number in the language of the user who is logged in on this thread. */
    private String numberText(@Nullable Double number) {
        return number == null ? "" : TypedNumber.of(number, authentication.getLocale());
    }
}
