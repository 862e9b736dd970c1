package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An issue as Jira's API shows it. What the row or the index has is there at once; the rest is read at the first call and counted
 * (A-issue-01). Setters change this object only, until {@code IssueManager.updateIssue}. Used by one thread.
 * Long, since Jira's interface is.
 */
final class LocalIssue implements MutableIssue {

    private final long id;
    private final Supplier<IssueView> source;
    private final IssueObjects objects;
    private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    private @Nullable IssueView view;
    private @Nullable Map<String, Object> all;

    private LocalIssue(long id, Supplier<IssueView> source, IssueObjects objects, @Nullable Map<String, Object> all) {
        this.id = id;
        this.source = source;
        this.objects = objects;
        this.all = all;
    }

    /** An issue of which everything is known; reading it costs nothing. */
    static LocalIssue complete(IssueView view, IssueObjects objects) {
        return new LocalIssue(view.id(), () -> view, objects, view.values());
    }

    /** An issue of which the row or the index is known. */
    static LocalIssue partial(IssueView view, IssueObjects objects) {
        return new LocalIssue(view.id(), () -> view, objects, null);
    }

    /** An issue that a search found; what the index has of it is looked at when somebody asks. */
    static LocalIssue found(long id, Supplier<IssueView> source, IssueObjects objects) {
        return new LocalIssue(id, source, objects, null);
    }

    /** What the setters changed: values by field id, as {@link Issues} types them. */
    Map<String, @Nullable Object> changes() {
        return changes;
    }

    /** What it was made of, without changes. */
    IssueView view() {
        IssueView made = view;
        if (made == null) {
            made = source.get();
            view = made;
        }
        return made;
    }

    private @Nullable Object known(String fieldId) {
        return changes.containsKey(fieldId) ? changes.get(fieldId) : view().value(fieldId);
    }

    private @Nullable Object read(String fieldId) {
        if (changes.containsKey(fieldId)) {
            return changes.get(fieldId);
        }
        Map<String, Object> values = all;
        if (values == null) {
            values = objects.read(view(), fieldId);
            all = values;
        }
        return values.get(fieldId);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return view().key();
    }

    @Override
    public Long getProjectId() {
        return view().projectId();
    }

    @Override
    public Project getProjectObject() {
        return objects.project(view().projectId());
    }

    @Override
    public String getIssueTypeId() {
        return view().typeId();
    }

    @Override
    public IssueType getIssueType() {
        return objects.type(view().typeId());
    }

    @Override
    public String getSummary() {
        return (String) Objects.requireNonNullElse(changes.get(FieldIds.SUMMARY), view().summary());
    }

    @Override
    public @Nullable String getDescription() {
        return (String)
                (view().values().containsKey(FieldIds.DESCRIPTION)
                        ? known(FieldIds.DESCRIPTION)
                        : read(FieldIds.DESCRIPTION));
    }

    @Override
    public Status getStatus() {
        return objects.status(view().statusId());
    }

    @Override
    public @Nullable Resolution getResolution() {
        String id = (String) view().value(FieldIds.RESOLUTION);
        return id == null ? null : objects.resolution(id);
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return objects.user(getAssigneeId());
    }

    @Override
    public @Nullable String getAssigneeId() {
        return (String) known(FieldIds.ASSIGNEE);
    }

    @Override
    public @Nullable String getReporterId() {
        return (String) known(FieldIds.REPORTER);
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        List<ProjectComponent> components = new ArrayList<>();
        if (read(FieldIds.COMPONENTS) instanceof List<?> ids) {
            ids.forEach(id -> components.add(objects.component((Long) id)));
        }
        return components;
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(view().created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(view().updated());
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return read(FieldIds.DUE_DATE) instanceof LocalDate due ? Timestamp.valueOf(due.atStartOfDay()) : null;
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField field) {
        LocalCustomField local = (LocalCustomField) field;
        if (objects.kind(local) == FieldKind.CALCULATED) {
            return local.getCustomFieldType().getValueFromIssue(field, this);
        }
        return objects.toApi(local, read(local.id()));
    }

    @Override
    public @Nullable Long getSecurityLevelId() {
        return (Long) known(FieldIds.SECURITY);
    }

    @Override
    public boolean isEditable() {
        return !isArchived();
    }

    @Override
    public boolean isArchived() {
        return objects.isArchived(id) || getProjectObject().isArchived();
    }

    @Override
    public void setSummary(String summary) {
        changes.put(FieldIds.SUMMARY, summary);
    }

    @Override
    public void setCustomFieldValue(CustomField field, @Nullable Object value) {
        changes.put(field.getId(), IssueObjects.fromApi(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalIssue issue && issue.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return view().key();
    }
}
