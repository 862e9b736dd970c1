package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Screen schemes by issue type.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, IssueTypeScreenSchemeMock (imported); believed in 11."
 */
public interface IssueTypeScreenScheme {
    /**
     * Null until stored.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called)."
     */
    @Nullable
    Long getId();
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    String getName();

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    void setName(String name);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    void setDescription(@Nullable String description);

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    Collection<IssueTypeScreenSchemeEntity> getEntities();

    /**
     * Stores the entity; the scheme is stored before.
     *
     * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11."
     */
    void addEntity(IssueTypeScreenSchemeEntity entity);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    void removeEntity(@Nullable String issueTypeId);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    boolean isDefault();

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    void store();
}
