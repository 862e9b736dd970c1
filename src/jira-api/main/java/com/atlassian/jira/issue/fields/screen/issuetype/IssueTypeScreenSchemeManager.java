package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Issue type screen schemes and which project uses which.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public interface IssueTypeScreenSchemeManager {
    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    @Nullable
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
    /**
     * Gives the scheme its id.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme);

    /**
     * The project uses this one from now on.
     *
     * @see "Seen: public plugins for older Jira versions (called); believed in 11."
     */
    void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(IssueTypeScreenScheme scheme);

    /**
     * Ours, for IssueTypeScreenSchemeImpl.
     *
     * @see "Ours; the app must not call it."
     */
    void createIssueTypeScreenSchemeEntity(IssueTypeScreenScheme scheme, IssueTypeScreenSchemeEntity entity);

    /**
     * Ours, for IssueTypeScreenSchemeImpl.
     *
     * @see "Ours; the app must not call it."
     */
    void removeIssueTypeScreenSchemeEntity(IssueTypeScreenScheme scheme, @Nullable String issueTypeId);
}
