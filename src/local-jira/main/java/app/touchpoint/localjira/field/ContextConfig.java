package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** The configuration of a context, which owns its options. */
record ContextConfig(long id, LocalCustomField field) implements FieldConfig {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }
}
