package app.touchpoint.jira.store;

/** What a journalled run does. */
public enum RunKind {
    /** Makes touchpoints, phases and channels from a file. */
    IMPORT,
    /** Takes back what an import made. */
    UNDO_IMPORT
}
