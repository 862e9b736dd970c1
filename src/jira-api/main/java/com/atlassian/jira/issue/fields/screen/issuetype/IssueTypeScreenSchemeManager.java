package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Issue type screen schemes and which project uses which.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface IssueTypeScreenSchemeManager {
    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    @Nullable
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
    /**
     * Gives the scheme its id.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called)."
     */
    void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme);

    /**
     * The project uses this one from now on.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called)."
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
