package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Statuses, without any permission check.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, WorkflowXMLDescriptorProvider; believed in 11."
 */
public interface StatusManager {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira (called without the category); with it believed: remembered from the API of Jira 8, not looked up."
     */
    Status createStatus(String name, @Nullable String description, String iconUrl, StatusCategory category);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    Collection<Status> getStatuses();

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    @Nullable
    Status getStatus(String id);
}
