package app.touchpoint.jira.setup;

/** Is told when somebody has changed a project's settings, to bring up to date what is kept that depends on them. */
public interface SettingsListener {

    /** The class limits, the minimum n or the channels of the project may differ from before. */
    void settingsChanged(long projectId);
}
