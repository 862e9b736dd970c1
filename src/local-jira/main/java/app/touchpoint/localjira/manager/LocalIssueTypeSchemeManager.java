package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.project.Projects;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Issue type schemes. */
record LocalIssueTypeSchemeManager(IssueTypes issueTypes, Projects projects) implements IssueTypeSchemeManager {

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return adapt(issueTypes.schemeOf(project.getId()));
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return adapt(issueTypes.defaultScheme());
    }

    @Override
    public FieldConfigScheme create(String name, @Nullable String description, List<String> issueTypeIds) {
        return adapt(issueTypes.createScheme(name, description == null ? "" : description, issueTypeIds));
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds) {
        IssueTypes.IssueTypeScheme before = stored(scheme);
        String defaultType = before.defaultIssueTypeId();
        return adapt(issueTypes.updateScheme(
                before.id(),
                List.copyOf(issueTypeIds),
                defaultType != null && issueTypeIds.contains(defaultType) ? defaultType : null));
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return List.copyOf(issueTypes.ofProject(project.getId()));
    }

    @Override
    public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme) {
        return stored(scheme).issueTypeIds().stream()
                .map(id -> (IssueType) issueTypes.byId(id).orElseThrow())
                .toList();
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return stored(scheme).id() == issueTypes.defaultScheme().id();
    }

    /** Projects that had the scheme and are not named any more fall back to the default one. */
    @Override
    public FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
            FieldConfigScheme scheme, Collection<Project> named) {
        long schemeId = stored(scheme).id();
        List<Long> ids = named.stream().map(Project::getId).toList();
        for (long before : issueTypes.projectsOf(schemeId)) {
            if (!ids.contains(before)) {
                issueTypes.assignScheme(before, issueTypes.defaultScheme().id());
            }
        }
        ids.forEach(id -> issueTypes.assignScheme(id, schemeId));
        return adapt(stored(scheme));
    }

    @Override
    public @Nullable IssueType getDefaultValue(FieldConfig config) {
        String id = byId(schemeId(config)).defaultIssueTypeId();
        return id == null ? null : issueTypes.byId(id).orElse(null);
    }

    @Override
    public void setDefaultValue(FieldConfig config, @Nullable String issueTypeId) {
        IssueTypes.IssueTypeScheme scheme = byId(schemeId(config));
        issueTypes.updateScheme(scheme.id(), scheme.issueTypeIds(), issueTypeId);
    }

    private static long schemeId(FieldConfig config) {
        if (config instanceof IssueTypeConfigScheme.Config own) {
            return own.schemeId();
        }
        throw new IllegalArgumentException("This is no configuration of an issue type scheme: " + config + ".");
    }

    private IssueTypes.IssueTypeScheme stored(FieldConfigScheme scheme) {
        return byId(Objects.requireNonNull(scheme.getId(), "The issue type scheme is not stored."));
    }

    private IssueTypes.IssueTypeScheme byId(long id) {
        return issueTypes.schemes().stream()
                .filter(scheme -> scheme.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no issue type scheme " + id + "."));
    }

    private FieldConfigScheme adapt(IssueTypes.IssueTypeScheme scheme) {
        return new IssueTypeConfigScheme(
                scheme,
                scheme.id() == issueTypes.defaultScheme().id(),
                issueTypes.projectsOf(scheme.id()).stream()
                        .flatMap(id -> projects.byId(id).stream())
                        .map(Project.class::cast)
                        .toList());
    }
}
