package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an issue; sent after the change, on the thread that made it.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class IssueEvent {
    private final Issue issue;
    private final Long eventTypeId;
    private final Map<String, Object> params;

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, DefaultJiraSlackEventListenerTest (called). Local Jira calls it, the app does not." */
    public IssueEvent(Issue issue, Map<String, Object> params, @Nullable ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.params = params;
        this.eventTypeId = eventTypeId;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, DefaultJiraSlackEventListener (called)." */
    public Issue getIssue() {
        return issue;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, DefaultJiraSlackEventListener (called)." */
    public Long getEventTypeId() {
        return eventTypeId;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public Map<String, Object> getParams() {
        return params;
    }
}
