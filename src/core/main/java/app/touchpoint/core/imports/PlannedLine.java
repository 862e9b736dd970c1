package app.touchpoint.core.imports;

import java.util.Set;

/** What an import will do for one line. */
public sealed interface PlannedLine {
    /** The line it is about. */
    TouchpointLine line();

    /** A touchpoint is created. */
    record Create(TouchpointLine line) implements PlannedLine {}

    /**
     * An existing touchpoint changes.
     *
     * @param changes the columns that bring something new, at least one
     */
    record Update(TouchpointLine line, ExistingTouchpoint existing, Set<ImportColumn> changes) implements PlannedLine {
        public Update {
            changes = Set.copyOf(changes);
        }
    }

    /** An existing touchpoint has all that the line says. */
    record Unchanged(TouchpointLine line, ExistingTouchpoint existing) implements PlannedLine {}
}
