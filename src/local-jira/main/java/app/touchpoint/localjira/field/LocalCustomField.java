package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A custom field; type, contexts and values are looked up when asked for. Equal by number; names may be shared (A-field-12). */
public final class LocalCustomField implements CustomField {

    /** What the number is put after in {@link #id()}. */
    public static final String PREFIX = "customfield_";

    private final Row row;
    private final Lookups lookups;

    LocalCustomField(Row row, Lookups lookups) {
        this.row = row;
        this.lookups = lookups;
    }

    public long number() {
        return row.number();
    }

    /** The id as screens, REST and the index have it: {@code customfield_10001}. */
    public String id() {
        return row.id();
    }

    public String name() {
        return row.name();
    }

    public String description() {
        return row.description();
    }

    /** Complete key of the type's module, e.g. {@code com.atlassian.jira.plugin.system.customfieldtypes:float}. */
    public String typeKey() {
        return row.typeKey();
    }

    /** Complete key of the searcher; without one JQL does not know the field. */
    public @Nullable String searcherKey() {
        return row.searcherKey();
    }

    @Override
    public String getId() {
        return id();
    }

    @Override
    public Long getIdAsLong() {
        return row.number();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return lookups.type(row.typeKey());
    }

    /** A calculated type is asked; every other value is read from the issue, which must not ask here in turn (A-field-11). */
    @Override
    public @Nullable Object getValue(Issue issue) {
        return getCustomFieldType().getValueFromIssue(this, issue);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return lookups.schemes(this);
    }

    @Override
    public @Nullable CustomFieldSearcher getCustomFieldSearcher() {
        return row.searcherKey() == null ? null : new LocalSearcher(row.searcherKey());
    }

    @Override
    public void updateValue(
            @Nullable FieldLayoutItem layoutItem, Issue issue, ModifiedValue<?> value, IssueChangeHolder changeHolder) {
        lookups.write(issue.getId(), row.number(), value.getOldValue(), value.getNewValue());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalCustomField field && field.row.number() == row.number();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.number());
    }

    @Override
    public String toString() {
        return row.name();
    }

    /**
     * The columns of a custom field.
     *
     * @param id made once, since every value of every issue is asked for by it
     */
    record Row(
            long number,
            String id,
            String name,
            String description,
            String typeKey,
            @Nullable String searcherKey) {}

    /** What a field says about itself but other stores keep. */
    interface Lookups {

        CustomFieldType<?, ?> type(String typeKey);

        @Nullable
        FieldConfig config(LocalCustomField field, long projectId, String issueTypeId);

        List<FieldConfigScheme> schemes(LocalCustomField field);

        void write(long issueId, long fieldNumber, @Nullable Object old, @Nullable Object now);
    }
}
