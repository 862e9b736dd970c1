package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Base of field types.
 *
 * @see "Seen: Jira 11.1, published Javadoc of Jira Software (supertype of SprintCFType)."
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private @Nullable CustomFieldTypeModuleDescriptor descriptor;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    protected AbstractCustomFieldType() {}

    /** @see "Believed: from CustomFieldType. Local Jira calls it, the app does not." */
    @Override
    public void init(CustomFieldTypeModuleDescriptor newDescriptor) {
        this.descriptor = newDescriptor;
    }

    /** @see "Believed: from CustomFieldType." */
    @Override
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return Objects.requireNonNull(descriptor, "The field type was not initialised.");
    }

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy (called on CalculatedCFType); believed in 11." */
    @Override
    public String getKey() {
        return getDescriptor().getCompleteKey();
    }

    /** @see "Believed: from CustomFieldType." */
    @Override
    public String getName() {
        return getDescriptor().getName();
    }

    /**
     * What the templates see beside value and issue.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy (overridden on CalculatedCFType); believed in 11."
     */
    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layoutItem) {
        return new HashMap<>();
    }
}
