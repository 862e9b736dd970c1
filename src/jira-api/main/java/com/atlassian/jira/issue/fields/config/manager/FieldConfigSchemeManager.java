package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/**
 * Contexts of custom fields.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, FieldConfigRepositoryImpl; believed in 11."
 */
public interface FieldConfigSchemeManager {
    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme scheme,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes,
            ConfigurableField field);
}
