package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** The user administers Jira. */
public class UserIsAdminCondition extends AbstractWebCondition {

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper jiraHelper) {
        return ComponentAccessor.getComponent(GlobalPermissionManager.class)
                .hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
