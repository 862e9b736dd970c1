package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user has the global permission that the parameter {@code permission} names: by key, or by the short name that Jira's developer
 * documentation shows.
 */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {

    private GlobalPermissionKey permission = GlobalPermissionKey.SYSTEM_ADMIN;

    @Override
    public void init(Map<String, String> params) {
        String name = String.valueOf(params.get("permission"));
        permission = switch (name) {
            case "admin", "ADMINISTER" -> GlobalPermissionKey.ADMINISTER;
            case "sysadmin", "SYSTEM_ADMIN" -> GlobalPermissionKey.SYSTEM_ADMIN;
            default ->
                throw new UnsupportedOperationException("Local Jira does not know the global permission " + name + ".");
        };
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper jiraHelper) {
        return ComponentAccessor.getComponent(GlobalPermissionManager.class).hasPermission(permission, user);
    }
}
