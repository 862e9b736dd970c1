package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.screen.Screens;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Issue type screen schemes. */
record LocalIssueTypeScreenSchemeManager(
        Screens screens, FieldScreenSchemeManager schemeManager, ConstantsManager constantsManager)
        implements IssueTypeScreenSchemeManager {

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return adapt(screens.ofProject(project.getId()));
    }

    private IssueTypeScreenScheme adapt(Screens.TypeScreenScheme scheme) {
        IssueTypeScreenSchemeImpl adapted = new IssueTypeScreenSchemeImpl(this);
        adapted.setId(scheme.id());
        adapted.setName(scheme.name());
        adapted.setDescription(scheme.description());
        return adapted;
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        if (!(scheme instanceof IssueTypeScreenSchemeImpl own)) {
            throw new UnsupportedOperationException(
                    "IssueTypeScreenSchemeManager.createIssueTypeScreenScheme of " + scheme.getClass());
        }
        String description = own.getDescription();
        own.setId(screens.createTypeScheme(own.getName(), description == null ? "" : description)
                .id());
    }

    /** Refused without an entry for all other issue types: Jira's pages fail on such a project (A-screen-02). */
    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        Screens.TypeScreenScheme stored = stored(scheme);
        if (stored.fallback() == null) {
            throw new IllegalArgumentException(
                    "The issue type screen scheme " + stored.name() + " has no entry for all other issue types.");
        }
        screens.assign(project.getId(), stored.id());
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(IssueTypeScreenScheme scheme) {
        Screens.TypeScreenScheme stored = stored(scheme);
        List<IssueTypeScreenSchemeEntity> entities = new ArrayList<>();
        stored.byIssueTypeId().forEach((type, schemeId) -> entities.add(entity(type, schemeId)));
        Long fallback = stored.fallback();
        if (fallback != null) {
            entities.add(entity(null, fallback));
        }
        return entities;
    }

    private IssueTypeScreenSchemeEntity entity(@Nullable String issueTypeId, long schemeId) {
        IssueTypeScreenSchemeEntity entity = new IssueTypeScreenSchemeEntityImpl(this, schemeManager, constantsManager);
        entity.setIssueTypeId(issueTypeId);
        entity.setFieldScreenScheme(Objects.requireNonNull(schemeManager.getFieldScreenScheme(schemeId)));
        return entity;
    }

    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenScheme scheme, IssueTypeScreenSchemeEntity entity) {
        Long schemeId = entity.getFieldScreenScheme().getId();
        screens.setScheme(
                stored(scheme).id(),
                entity.getIssueTypeId(),
                Objects.requireNonNull(schemeId, "The screen scheme is not stored."));
    }

    @Override
    public void removeIssueTypeScreenSchemeEntity(IssueTypeScreenScheme scheme, @Nullable String issueTypeId) {
        if (issueTypeId == null) {
            throw new IllegalArgumentException("The entry for all other issue types stays; replace it instead.");
        }
        screens.removeScheme(stored(scheme).id(), issueTypeId);
    }

    private Screens.TypeScreenScheme stored(IssueTypeScreenScheme scheme) {
        return screens.typeScheme(
                Objects.requireNonNull(scheme.getId(), "The issue type screen scheme is not stored."));
    }
}
