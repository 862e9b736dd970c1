package app.touchpoint.localjira.issue;

import java.util.List;

/**
 * A workflow action that can be taken now.
 *
 * @param fields the fields of the action's screen; empty where it has none
 */
public record TransitionView(int id, String name, String toStatusId, List<FieldMeta> fields) {

    /** Keeps its own copy. */
    public TransitionView {
        fields = List.copyOf(fields);
    }
}
