package app.touchpoint.jira.store;

import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param position counts from 0 in the order of work
 * @param payload JSON of the kind: what is to be done
 * @param issueId the issue it made or changed
 * @param outcome JSON of the kind: what is needed to undo it, or why it was refused
 */
public record RunStep(
        long id,
        int position,
        StepState state,
        String payload,
        @Nullable Long issueId,
        @Nullable String outcome) {}
