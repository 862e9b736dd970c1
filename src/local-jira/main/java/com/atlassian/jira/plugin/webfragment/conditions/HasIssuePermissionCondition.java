package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user has, on the issue of the place, the permission that the parameter {@code permission} names. */
public class HasIssuePermissionCondition extends AbstractWebCondition {

    private @Nullable ProjectPermissionKey permission;

    @Override
    public void init(Map<String, String> params) {
        String name = params.get("permission");
        if (name == null) {
            throw new PluginParseException("HasIssuePermissionCondition needs the parameter \"permission\".");
        }
        permission = new ProjectPermissionKey(name);
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper jiraHelper) {
        return permission != null
                && jiraHelper.getContextParams().get("issue") instanceof Issue issue
                && ComponentAccessor.getComponent(PermissionManager.class).hasPermission(permission, issue, user);
    }
}
