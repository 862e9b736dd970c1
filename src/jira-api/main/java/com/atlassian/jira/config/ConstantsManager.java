package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Constants of Jira; the app only hands it on.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
 */
public interface ConstantsManager {
    /** @see "Seen: Jira 8.20.22, cures-condec-jira, WorkflowXMLDescriptorProvider (called); believed in 11." */
    Collection<Status> getStatuses();

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    @Nullable
    Status getStatus(String id);
}
