package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new entity, in Jira's core.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (imported); believed in 11."
 */
public class IssueTypeScreenSchemeEntityImpl implements IssueTypeScreenSchemeEntity {
    private @Nullable String issueTypeId;
    private @Nullable FieldScreenScheme scheme;

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (constructed); believed in 11." */
    public IssueTypeScreenSchemeEntityImpl(
            IssueTypeScreenSchemeManager manager,
            FieldScreenSchemeManager schemeManager,
            ConstantsManager constantsManager) {}

    /** @see "Believed: from IssueTypeScreenSchemeEntity." */
    @Override
    public @Nullable String getIssueTypeId() {
        return issueTypeId;
    }

    /** @see "Believed: from IssueTypeScreenSchemeEntity." */
    @Override
    public void setIssueTypeId(@Nullable String newIssueTypeId) {
        this.issueTypeId = newIssueTypeId;
    }

    /** @see "Believed: from IssueTypeScreenSchemeEntity." */
    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return Objects.requireNonNull(scheme, "The entity has no screen scheme yet.");
    }

    /** @see "Believed: from IssueTypeScreenSchemeEntity." */
    @Override
    public void setFieldScreenScheme(FieldScreenScheme newScheme) {
        this.scheme = newScheme;
    }
}
