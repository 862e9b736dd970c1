package app.touchpoint.localjira.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Screens and the schemes that choose one by project, issue type and operation. */
public interface Screens {

    /** Id of the screen, screen scheme and issue type screen scheme that come with the system, as in Jira. */
    long DEFAULT = 1;

    List<LocalScreen> all();

    Optional<LocalScreen> byId(long id);

    LocalScreen create(String name, String description);

    /** Adds a tab at the end. */
    LocalScreen.Tab addTab(long screenId, String name);

    /** Adds a field at the end of a tab; one that the screen has already is an {@link IllegalArgumentException} (A-screen-03). */
    void addField(long screenId, long tabId, String fieldId);

    /** Takes a field off a screen. */
    void removeField(long screenId, String fieldId);

    List<ScreenScheme> schemes();

    ScreenScheme scheme(long id);

    ScreenScheme createScheme(String name, String description);

    /** Sets the screen of an operation, or with {@code null} that of all operations without one of their own. */
    void setScreen(long schemeId, @Nullable Operation operation, long screenId);

    List<TypeScreenScheme> typeSchemes();

    TypeScreenScheme typeScheme(long id);

    TypeScreenScheme createTypeScheme(String name, String description);

    /** Sets the screen scheme of an issue type, or with {@code null} that of all types without one of their own. */
    void setScheme(long typeSchemeId, @Nullable String issueTypeId, long schemeId);

    void removeScheme(long typeSchemeId, String issueTypeId);

    void assign(long projectId, long typeSchemeId);

    /** The scheme of a project; the default one where none is assigned. */
    TypeScreenScheme ofProject(long projectId);

    /** Ids of the projects that were given the scheme, ascending. */
    List<Long> projectsOf(long typeSchemeId);

    /** The screen of an issue type in a project for an operation; never absent, schemes have a default entry. */
    LocalScreen screen(long projectId, String issueTypeId, Operation operation);

    /**
     * The fields of that screen in order that the issue has: system fields, and custom fields whose context covers project and
     * type (A-screen-04). {@code summary} is always among them for create and edit.
     */
    List<String> visibleFields(long projectId, String issueTypeId, Operation operation);

    /**
     * Screens by operation.
     *
     * @param fallback the screen of the operations that are not in the map; absent until it is set
     */
    record ScreenScheme(
            long id,
            String name,
            String description,
            @Nullable Long fallback,
            Map<Operation, Long> byOperation) {}

    /**
     * Screen schemes by issue type.
     *
     * @param fallback the screen scheme of the types that are not in the map; absent until it is set
     */
    record TypeScreenScheme(
            long id,
            String name,
            String description,
            @Nullable Long fallback,
            Map<String, Long> byIssueTypeId) {}
}
