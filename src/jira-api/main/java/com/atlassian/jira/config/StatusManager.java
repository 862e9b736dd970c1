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
     * @see "Seen: Jira 8.20.22, cures-condec-jira (called without the category); with it believed: Javadoc of Jira 8."
     */
    Status createStatus(String name, @Nullable String description, String iconUrl, StatusCategory category);

    /** @see "Believed: Javadoc of Jira 8." */
    Collection<Status> getStatuses();

    /** @see "Believed: Javadoc of Jira 8." */
    @Nullable
    Status getStatus(String id);
}
