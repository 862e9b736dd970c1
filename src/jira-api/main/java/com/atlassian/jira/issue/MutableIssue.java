package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import org.jspecify.annotations.Nullable;

/**
 * An issue whose values may be set and then stored by IssueManager.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface MutableIssue extends Issue {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    void setSummary(String summary);

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    void setCustomFieldValue(CustomField field, @Nullable Object value);
}
