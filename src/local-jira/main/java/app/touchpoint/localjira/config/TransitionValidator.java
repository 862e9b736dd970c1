package app.touchpoint.localjira.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked when somebody takes a transition, and refuses it with a message (A-config-10). */
public sealed interface TransitionValidator {

    /** The person has a project permission for the issue. */
    record NeedsPermission(String permissionKey) implements TransitionValidator {}

    /**
     * The issue, with the values of the screen, has values in these fields.
     *
     * @param message what is said otherwise; null names the fields
     */
    record NeedsFields(List<String> fieldIds, @Nullable String message) implements TransitionValidator {}
}
