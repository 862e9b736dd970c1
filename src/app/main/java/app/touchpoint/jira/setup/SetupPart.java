package app.touchpoint.jira.setup;

/** A part of the configuration. Parts run in a fixed order, later ones use the ids of earlier ones. */
interface SetupPart {

    /** Reports what is to be done and, when applying, does it. Repeatable. */
    void run(SetupRun run);
}
