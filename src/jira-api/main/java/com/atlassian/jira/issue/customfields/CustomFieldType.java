package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of custom fields: T is what an issue holds, S a single one of these.
 *
 * @see "Seen: Jira 11.3.1, imported by public plugins."
 */
public interface CustomFieldType<T, S> {
    /**
     * Plugin key and module key, joined by a colon.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, EstimateFieldServiceImplTest (called)."
     */
    String getKey();

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    String getName();

    /**
     * Called by Jira when the module is enabled.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not."
     */
    void init(CustomFieldTypeModuleDescriptor descriptor);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    CustomFieldTypeModuleDescriptor getDescriptor();

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy (overridden on CalculatedCFType); believed in 11." */
    String getStringFromSingularObject(S singular);

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy (overridden on CalculatedCFType); believed in 11." */
    @Nullable
    S getSingularObjectFromString(@Nullable String text);
    /**
     * Also called while indexing.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy (overridden on CalculatedCFType); believed in 11. Jira calls it, the app has it."
     */
    @Nullable
    T getValueFromIssue(CustomField field, Issue issue);
    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy (overridden on CalculatedCFType); believed in 11." */
    Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layoutItem);
}
