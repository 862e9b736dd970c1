package app.touchpoint.jira.store;

import java.util.Set;

/** What a journalled run does. */
public enum RunKind {
    /** Makes touchpoints, phases and channels from a file. */
    IMPORT,
    /** Takes back what an import made. */
    UNDO_IMPORT,
    /** Judges all actions of a project again and writes their fields, after a change of its settings. */
    PRIORITIES;

    /** Those that make or delete touchpoints; of them one at a time works on a project. */
    public static final Set<RunKind> OF_TOUCHPOINTS = Set.of(IMPORT, UNDO_IMPORT);
}
