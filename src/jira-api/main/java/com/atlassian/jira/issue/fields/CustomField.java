package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A custom field.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface CustomField extends ConfigurableField {
    /**
     * Such as customfield_10001.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, AdditionalFieldServiceImplTest (called). Local Jira calls it, the app does not."
     */
    @Override
    String getId();

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    Long getIdAsLong();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JsonPrimitiveReferenceInsertionEventHandler
     * (called)."
     */
    @Override
    String getName();

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    CustomFieldType<?, ?> getCustomFieldType();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JiraPostFunctionEventRenderer (called)." */
    @Nullable
    Object getValue(Issue issue);
    /**
     * The contexts of the field.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, FieldConfigRepositoryImpl (called); believed in 11."
     */
    List<FieldConfigScheme> getConfigurationSchemes();

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, FieldUtil (called); believed in 11." */
    @Nullable
    CustomFieldSearcher getCustomFieldSearcher();

    /**
     * Writes the value at once: no history, no event, no mail, and {@code updated} and the index stay as they were.
     *
     * @param layoutItem null where the field configuration does not matter
     * @see "Seen: Jira 9.11.2, planning-poker-plugin, VoteAction (called); that history and updated stay: examples.scriptrunner.io, Data Center; believed in 11."
     */
    void updateValue(
            @Nullable FieldLayoutItem layoutItem, Issue issue, ModifiedValue<?> value, IssueChangeHolder changeHolder);
}
