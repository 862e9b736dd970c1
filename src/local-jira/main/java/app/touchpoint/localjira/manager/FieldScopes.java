package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.field.CustomFields;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the API says about projects and issue types of a context, as the field store has it. */
final class FieldScopes {

    private FieldScopes() {}

    /** A node without a project stands for all of them. */
    static CustomFields.ContextProjects projects(List<JiraContextNode> nodes) {
        Set<Long> ids = new HashSet<>();
        boolean all = false;
        for (JiraContextNode node : nodes) {
            if (!(node instanceof CustomFieldUtils.ProjectNode project)) {
                throw new IllegalArgumentException("A context node of an unknown kind: " + node + ".");
            }
            Long id = project.projectId();
            if (id == null) {
                all = true;
            } else {
                ids.add(id);
            }
        }
        if (all && !ids.isEmpty()) {
            throw new IllegalArgumentException("A context is for all projects or for some, not both.");
        }
        return new CustomFields.ContextProjects(all, ids);
    }

    /** A list with a null stands for all types; an empty one would make a context that no issue has and is refused (A-field-07). */
    static Set<String> issueTypes(List<IssueType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException(
                    "A context needs issue types; a list with a null stands for all of them.");
        }
        Set<String> ids = new HashSet<>();
        for (@Nullable IssueType type : types) {
            if (type == null) {
                return Set.of();
            }
            ids.add(type.getId());
        }
        return ids;
    }
}
