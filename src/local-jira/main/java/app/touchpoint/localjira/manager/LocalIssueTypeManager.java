package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.IssueTypes;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issue types. */
record LocalIssueTypeManager(IssueTypes issueTypes) implements IssueTypeManager {

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(issueTypes.all());
    }

    @Override
    public @Nullable IssueType getIssueType(String id) {
        return issueTypes.byId(id).orElse(null);
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        if (avatarId != null) {
            throw new UnsupportedOperationException("IssueTypeManager.createIssueType with the avatar " + avatarId);
        }
        return issueTypes.create(name, description == null ? "" : description, false);
    }
}
