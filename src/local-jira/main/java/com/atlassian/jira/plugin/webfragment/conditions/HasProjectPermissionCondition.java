package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user has, in the project of the place, the permission that the parameter {@code permission} names. */
public class HasProjectPermissionCondition extends AbstractWebCondition {

    private @Nullable ProjectPermissionKey permission;

    @Override
    public void init(Map<String, String> params) {
        String name = params.get("permission");
        if (name == null) {
            throw new PluginParseException("HasProjectPermissionCondition needs the parameter \"permission\".");
        }
        permission = new ProjectPermissionKey(name);
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return permission != null
                && project != null
                && ComponentAccessor.getComponent(PermissionManager.class).hasPermission(permission, project, user);
    }
}
