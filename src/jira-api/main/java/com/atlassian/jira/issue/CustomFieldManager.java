package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Custom fields, their types and searchers.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface CustomFieldManager {
    /** @see "Seen: published Javadoc of Jira 7.1; overload by id believed in 11. Local Jira calls it, the app does not." */
    @Nullable
    CustomField getCustomFieldObject(@Nullable Long id);
    /**
     * By its id such as customfield_10001.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)."
     */
    @Nullable
    CustomField getCustomFieldObject(String id);
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    Collection<CustomField> getCustomFieldObjectsByName(String name);

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, JqlInitializer (called); believed in 11." */
    @Nullable
    CustomFieldType<?, ?> getCustomFieldType(String completeKey);
    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, JqlInitializer (called); believed in 11." */
    @Nullable
    CustomFieldSearcher getCustomFieldSearcher(String completeKey);
    /**
     * With one context for these projects and types.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, JqlInitializer (called); believed in 11."
     */
    CustomField createCustomField(
            String name,
            @Nullable String description,
            CustomFieldType<?, ?> type,
            @Nullable CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws Exception;

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, CustomFieldHelper (called); believed in 11." */
    void removeCustomField(CustomField field) throws Exception;
}
