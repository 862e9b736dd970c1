package app.touchpoint.jira.setup;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The only class that touches Jira's screens. No app for Jira 10 or 11 was seen to use that API, so its packages are imported optionally
 * and this is no bean: Spring would look at its methods, and a missing package would keep the whole app from starting.
 */
final class Screens {

    /** An issue type screen scheme, by what set-up needs of it. */
    record Scheme(String id, String name, boolean isDefault) {}

    Optional<String> screenName(String id) {
        return Optional.ofNullable(screens().getFieldScreen(Long.valueOf(id))).map(FieldScreen::getName);
    }

    List<String> screensNamed(String name) {
        return screens().getFieldScreens().stream()
                .filter(screen -> screen.getName().equals(name))
                .map(screen -> id(screen.getId()))
                .toList();
    }

    /** Makes a screen of one tab with these fields in this order. */
    String createScreen(String name, String description, String tabName, List<String> fieldIds) {
        FieldScreen screen = new FieldScreenImpl(screens());
        screen.setName(name);
        screen.setDescription(description);
        screen.store();
        FieldScreenTab tab = screen.addTab(tabName);
        fieldIds.forEach(tab::addFieldScreenLayoutItem);
        return id(screen.getId());
    }

    /** Adds a field at the end of a screen's first tab. */
    void addField(String screenId, String fieldId) {
        FieldScreen screen = Objects.requireNonNull(
                screens().getFieldScreen(Long.valueOf(screenId)), "The screen was found before.");
        screen.getTabs().get(0).addFieldScreenLayoutItem(fieldId);
    }

    Optional<String> schemeName(String id) {
        return Optional.ofNullable(screenSchemes().getFieldScreenScheme(Long.valueOf(id)))
                .map(FieldScreenScheme::getName);
    }

    List<String> schemesNamed(String name) {
        return screenSchemes().getFieldScreenSchemes().stream()
                .filter(scheme -> scheme.getName().equals(name))
                .map(scheme -> id(scheme.getId()))
                .toList();
    }

    /** Makes a screen scheme: one screen to create and edit, another to view. */
    String createScheme(String name, String description, String editScreenId, String viewScreenId) {
        FieldScreenScheme scheme = new FieldScreenSchemeImpl(screenSchemes());
        scheme.setName(name);
        scheme.setDescription(description);
        scheme.store();
        scheme.addFieldScreenSchemeItem(item(null, editScreenId));
        scheme.addFieldScreenSchemeItem(item(IssueOperations.VIEW_ISSUE_OPERATION, viewScreenId));
        return id(scheme.getId());
    }

    /** The issue type screen scheme of a project. */
    Scheme of(Project project) {
        IssueTypeScreenScheme scheme = schemeOf(project);
        return new Scheme(id(scheme.getId()), scheme.getName(), scheme.isDefault());
    }

    /** Whether the project shows issues of that type on that screen scheme. */
    boolean isMapped(Project project, String issueTypeId, String screenSchemeId) {
        return schemeOf(project).getEntities().stream()
                .anyMatch(entity -> issueTypeId.equals(entity.getIssueTypeId())
                        && screenSchemeId.equals(
                                id(entity.getFieldScreenScheme().getId())));
    }

    /** Whether the project shows issues of that type on another screen scheme that is still there. */
    boolean isMappedToAnother(Project project, String issueTypeId, String screenSchemeId) {
        return schemeOf(project).getEntities().stream()
                .filter(entity -> issueTypeId.equals(entity.getIssueTypeId()))
                .map(entity -> id(entity.getFieldScreenScheme().getId()))
                .anyMatch(
                        used -> !used.equals(screenSchemeId) && schemeName(used).isPresent());
    }

    /** Makes the project's scheme show issues of that type on that screen scheme. */
    void map(Project project, String issueTypeId, String screenSchemeId) {
        IssueTypeScreenScheme scheme = schemeOf(project);
        if (scheme.getEntities().stream().anyMatch(entity -> issueTypeId.equals(entity.getIssueTypeId()))) {
            scheme.removeEntity(issueTypeId);
        }
        scheme.addEntity(entity(
                issueTypeId,
                Objects.requireNonNull(
                        screenSchemes().getFieldScreenScheme(Long.valueOf(screenSchemeId)),
                        "The screen scheme was made before.")));
    }

    /** Copies the project's scheme with all its entities under a new name and makes the project use the copy. */
    void copyFor(Project project, String name, String description) {
        IssueTypeScreenScheme from = schemeOf(project);
        IssueTypeScreenScheme copy = new IssueTypeScreenSchemeImpl(typeSchemes());
        copy.setName(name);
        copy.setDescription(description);
        copy.store();
        for (IssueTypeScreenSchemeEntity entity : from.getEntities()) {
            copy.addEntity(entity(entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        }
        typeSchemes().addSchemeAssociation(project, copy);
    }

    private static IssueTypeScreenScheme schemeOf(Project project) {
        return Objects.requireNonNull(
                typeSchemes().getIssueTypeScreenScheme(project), "Every project has an issue type screen scheme.");
    }

    private IssueTypeScreenSchemeEntity entity(@Nullable String issueTypeId, FieldScreenScheme scheme) {
        IssueTypeScreenSchemeEntity entity = new IssueTypeScreenSchemeEntityImpl(
                typeSchemes(), screenSchemes(), ComponentAccessor.getComponent(ConstantsManager.class));
        entity.setIssueTypeId(issueTypeId);
        entity.setFieldScreenScheme(scheme);
        return entity;
    }

    private FieldScreenSchemeItem item(@Nullable ScreenableIssueOperation operation, String screenId) {
        FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(screenSchemes(), screens());
        item.setIssueOperation(operation);
        item.setFieldScreen(Objects.requireNonNull(
                screens().getFieldScreen(Long.valueOf(screenId)), "The screen was made before."));
        return item;
    }

    private static String id(@Nullable Long id) {
        return Objects.requireNonNull(id, "Jira gives stored objects an id.").toString();
    }

    private static FieldScreenManager screens() {
        return ComponentAccessor.getComponent(FieldScreenManager.class);
    }

    private static FieldScreenSchemeManager screenSchemes() {
        return ComponentAccessor.getComponent(FieldScreenSchemeManager.class);
    }

    private static IssueTypeScreenSchemeManager typeSchemes() {
        return ComponentAccessor.getComponent(IssueTypeScreenSchemeManager.class);
    }
}
