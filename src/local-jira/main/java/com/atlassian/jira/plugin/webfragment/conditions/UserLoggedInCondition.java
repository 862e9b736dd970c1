package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Somebody is logged in. */
public class UserLoggedInCondition extends AbstractWebCondition {

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper jiraHelper) {
        return user != null;
    }
}
