package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition that asks for the user and the place.
 *
 * @see "Seen: Jira 11.3.1 and 11.3.3, jira-scrum-poker and jira-multiple-subtasks (extended)"
 */
public abstract class AbstractWebCondition implements Condition {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay(
                context.get("user") instanceof ApplicationUser user ? user : null,
                context.get("helper") instanceof JiraHelper helper ? helper : new JiraHelper(null, null, context));
    }

    /**
     * Whether to show it to that user, null when nobody is logged in.
     *
     * @see "Seen: Jira 11.3.1 and 11.3.3 (overridden)"
     */
    public abstract boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper jiraHelper);
}
