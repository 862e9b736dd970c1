package app.touchpoint.jira.plan;

import org.jspecify.annotations.Nullable;

/**
 * A wish to move an action.
 *
 * @param toStatus id or name of the wanted status
 * @param expectedStatus id or name of the status in which the mover saw it
 */
public record MoveInput(
        @Nullable String issueKey,
        @Nullable String toStatus,
        @Nullable String expectedStatus) {}
