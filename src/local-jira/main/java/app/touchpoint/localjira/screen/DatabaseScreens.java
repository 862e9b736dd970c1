package app.touchpoint.localjira.screen;

import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.LocalCustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of screens over their tables. */
final class DatabaseScreens implements Screens {

    private final ScreenTable screens;
    private final SchemeTable schemes;
    private final CustomFields fields;
    private final Permissions permissions;

    DatabaseScreens(ScreenTable screens, SchemeTable schemes, CustomFields fields, Permissions permissions) {
        this.screens = screens;
        this.schemes = schemes;
        this.fields = fields;
        this.permissions = permissions;
    }

    @Override
    public List<LocalScreen> all() {
        return List.copyOf(screens.all().values());
    }

    @Override
    public Optional<LocalScreen> byId(long id) {
        return Optional.ofNullable(screens.all().get(id));
    }

    @Override
    public LocalScreen create(String name, String description) {
        return screens.create(name, description);
    }

    @Override
    public LocalScreen.Tab addTab(long screenId, String name) {
        return screens.addTab(screenId, name);
    }

    @Override
    public void addField(long screenId, long tabId, String fieldId) {
        if (fieldId.startsWith(LocalCustomField.PREFIX) && fields.byId(fieldId).isEmpty()) {
            throw new IllegalArgumentException("There is no custom field " + fieldId + ".");
        }
        screens.addField(screenId, tabId, fieldId);
    }

    @Override
    public void removeField(long screenId, String fieldId) {
        screens.removeField(screenId, fieldId);
    }

    @Override
    public List<ScreenScheme> schemes() {
        return List.copyOf(schemes.schemes().values());
    }

    @Override
    public ScreenScheme scheme(long id) {
        ScreenScheme scheme = schemes.schemes().get(id);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no screen scheme " + id + ".");
        }
        return scheme;
    }

    @Override
    public ScreenScheme createScheme(String name, String description) {
        return scheme(schemes.createScheme(name, description));
    }

    @Override
    public void setScreen(long schemeId, @Nullable Operation operation, long screenId) {
        scheme(schemeId);
        screens.get(screenId);
        schemes.setScreen(schemeId, operation, screenId);
    }

    @Override
    public List<TypeScreenScheme> typeSchemes() {
        return List.copyOf(schemes.typeSchemes().values());
    }

    @Override
    public TypeScreenScheme typeScheme(long id) {
        TypeScreenScheme scheme = schemes.typeSchemes().get(id);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no issue type screen scheme " + id + ".");
        }
        return scheme;
    }

    @Override
    public TypeScreenScheme createTypeScheme(String name, String description) {
        return typeScheme(schemes.createTypeScheme(name, description));
    }

    @Override
    public void setScheme(long typeSchemeId, @Nullable String issueTypeId, long schemeId) {
        typeScheme(typeSchemeId);
        scheme(schemeId);
        schemes.setScheme(typeSchemeId, issueTypeId, schemeId);
    }

    @Override
    public void removeScheme(long typeSchemeId, String issueTypeId) {
        typeScheme(typeSchemeId);
        schemes.removeScheme(typeSchemeId, issueTypeId);
    }

    @Override
    public void assign(long projectId, long typeSchemeId) {
        typeScheme(typeSchemeId);
        schemes.assign(projectId, typeSchemeId);
    }

    @Override
    public TypeScreenScheme ofProject(long projectId) {
        return typeScheme(schemes.byProject().getOrDefault(projectId, DEFAULT));
    }

    @Override
    public List<Long> projectsOf(long typeSchemeId) {
        return schemes.byProject().entrySet().stream()
                .filter(entry -> entry.getValue() == typeSchemeId)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public LocalScreen screen(long projectId, String issueTypeId, Operation operation) {
        TypeScreenScheme typeScheme = ofProject(projectId);
        Long schemeId = typeScheme.byIssueTypeId().getOrDefault(issueTypeId, typeScheme.fallback());
        if (schemeId == null) {
            throw new IllegalStateException("The issue type screen scheme " + typeScheme.name()
                    + " has no entry for the" + " issue type " + issueTypeId + " and none for all others.");
        }
        ScreenScheme scheme = scheme(schemeId);
        Long screenId = scheme.byOperation().getOrDefault(operation, scheme.fallback());
        if (screenId == null) {
            throw new IllegalStateException(
                    "The screen scheme " + scheme.name() + " has no screen for " + operation + ".");
        }
        return screens.get(screenId);
    }

    @Override
    public List<String> visibleFields(long projectId, String issueTypeId, Operation operation) {
        Set<String> applicable = fields.applicable(projectId, issueTypeId).stream()
                .map(LocalCustomField::id)
                .collect(Collectors.toSet());
        List<String> visible = new ArrayList<>();
        for (String fieldId : screen(projectId, issueTypeId, operation).fieldIds()) {
            boolean shown = fieldId.startsWith(LocalCustomField.PREFIX)
                    ? applicable.contains(fieldId)
                    : !fieldId.equals("security")
                            || !permissions.levelsOf(projectId).isEmpty();
            if (shown) {
                visible.add(fieldId);
            }
        }
        if (operation != Operation.VIEW && !visible.contains("summary")) {
            visible.add(0, "summary");
        }
        return visible;
    }
}
