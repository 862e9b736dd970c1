package app.touchpoint.localjira.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as issues walk it.
 *
 * @param initialStatusId the status of a new issue
 * @param statusByStep the status of each step, in the order of the descriptor
 */
public record LocalWorkflow(
        String name, String initialStatusId, Map<Integer, String> statusByStep, List<Transition> transitions) {

    /** Keeps its own copy, in the order given. */
    public LocalWorkflow {
        statusByStep = Collections.unmodifiableMap(new LinkedHashMap<>(statusByStep));
        transitions = List.copyOf(transitions);
    }

    /** The statuses that have a step, in the order of the descriptor. */
    public List<String> statusIds() {
        return List.copyOf(statusByStep.values());
    }

    /** The step of a status of this workflow. */
    public int step(String statusId) {
        return statusByStep.entrySet().stream()
                .filter(step -> step.getValue().equals(statusId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

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
     * @param condition whom it is offered
     * @param validators what is asked when it is taken, in order
     * @param screenId the screen that is shown on the way, if any
     */
    public record Transition(
            int id,
            String name,
            String fromStatusId,
            String toStatusId,
            TransitionCondition condition,
            List<TransitionValidator> validators,
            TransitionEffects effects,
            @Nullable Long screenId) {}
}
