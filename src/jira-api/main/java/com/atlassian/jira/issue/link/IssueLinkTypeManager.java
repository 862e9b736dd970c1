package com.atlassian.jira.issue.link;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Link types, without any permission check.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager; believed in 11."
 */
public interface IssueLinkTypeManager {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkTypeManager (overridden, exact parameters); believed in
     * 11."
     */
    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkTypeManager (overridden, exact parameters); believed in
     * 11."
     */
    @Nullable
    IssueLinkType getIssueLinkType(Long id);
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueLinkTypeManager (overridden, exact parameters); believed in
     * 11."
     */
    void createIssueLinkType(String name, String outward, String inward, @Nullable String style);
}
