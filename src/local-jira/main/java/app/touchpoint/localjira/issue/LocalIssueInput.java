package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.field.LocalCustomField;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strings of a form, as {@code IssueService} takes them. */
final class LocalIssueInput implements IssueInputParameters {

    private static final String PROJECT = "pid";

    private final Map<String, String[]> strings = new LinkedHashMap<>();
    private boolean skipScreenCheck;
    /** Null while nobody has said: what Jira does then differs between its versions and its acts. */
    private @Nullable Retention retention;

    private LocalIssueInput put(String name, @Nullable String text) {
        strings.put(name, new String[] {text == null ? "" : text});
        return this;
    }

    private @Nullable String text(String name) {
        String[] values = strings.get(name);
        return values == null || values.length == 0 || values[0].isEmpty() ? null : values[0];
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return put(PROJECT, projectId.toString());
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return put(FieldIds.ISSUE_TYPE, issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return put(FieldIds.SUMMARY, summary);
    }

    @Override
    public IssueInputParameters setDescription(@Nullable String description) {
        return put(FieldIds.DESCRIPTION, description);
    }

    @Override
    public IssueInputParameters setAssigneeId(@Nullable String userName) {
        return put(FieldIds.ASSIGNEE, userName);
    }

    @Override
    public IssueInputParameters setReporterId(String userName) {
        return put(FieldIds.REPORTER, userName);
    }

    @Override
    public IssueInputParameters setComponentIds(Long... componentIds) {
        strings.put(
                FieldIds.COMPONENTS,
                Arrays.stream(componentIds).map(String::valueOf).toArray(String[]::new));
        return this;
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return put(FieldIds.DUE_DATE, dueDate);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue(LocalCustomField.PREFIX + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String customFieldId, String... values) {
        strings.put(customFieldId, values.clone());
        return this;
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        this.skipScreenCheck = skip;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields) {
        this.retention = new Retention(retain, onlyValidatePresentFields);
    }

    /** What becomes of fields that are not given. */
    record Retention(boolean retain, boolean onlyGivenAreValidated) {}

    @Nullable
    Retention retention() {
        return retention;
    }

    @Override
    public @Nullable Long getProjectId() {
        String id = text(PROJECT);
        return id == null ? null : Long.valueOf(id);
    }

    @Override
    public @Nullable String getIssueTypeId() {
        return text(FieldIds.ISSUE_TYPE);
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retention == null || retention.retain();
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return new LinkedHashMap<>(strings);
    }
}
