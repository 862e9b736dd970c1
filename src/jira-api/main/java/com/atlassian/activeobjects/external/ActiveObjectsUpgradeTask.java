package com.atlassian.activeobjects.external;

/**
 * Brings the app's tables to a version; named in the ao module.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface ActiveObjectsUpgradeTask {
    /**
     * The version reached afterwards.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ProjectConfigurationUpgradeTask001 (overridden,
     * exact parameters). Local Jira calls it, the app does not."
     */
    ModelVersion getModelVersion();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ProjectConfigurationUpgradeTask001 (called). Local Jira calls it, the app does not." */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
