package app.touchpoint.localjira.config;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as issues walk it.
 *
 * @param initialStatusId the status of a new issue
 * @param statusIds the statuses that have a step, in the order of the descriptor
 */
public record LocalWorkflow(String name, String initialStatusId, List<String> statusIds, List<Transition> transitions) {

    /** The transitions out of a status, in the order of the descriptor, whoever may take them. */
    public List<Transition> from(String statusId) {
        return transitions.stream()
                .filter(transition -> transition.fromStatusId().equals(statusId))
                .toList();
    }

    /** One transition out of a status. */
    public Optional<Transition> transition(String statusId, int actionId) {
        return from(statusId).stream()
                .filter(transition -> transition.id() == actionId)
                .findFirst();
    }

    /**
     * A way from one status to another.
     *
     * @param requiredPermissions keys of the project permissions that the workflow's conditions ask for
     * @param screenId the screen that is shown on the way, if any
     */
    public record Transition(
            int id,
            String name,
            String fromStatusId,
            String toStatusId,
            List<String> requiredPermissions,
            @Nullable Long screenId) {}
}
