package app.touchpoint.localjira.screen;

import java.util.List;
import java.util.Optional;

/** Screens and the schemes that choose one by project, issue type and operation. */
public interface Screens {

    List<LocalScreen> all();

    Optional<LocalScreen> byId(long id);

    /** The screen of an issue type in a project for an operation; never absent, schemes have a default entry. */
    LocalScreen screen(long projectId, String issueTypeId, Operation operation);

    /**
     * The fields of that screen in order that the issue has: system fields, and custom fields whose context covers project and
     * type. {@code summary} is always among them for create and edit.
     */
    List<String> visibleFields(long projectId, String issueTypeId, Operation operation);
}
