package com.atlassian.activeobjects.external;

import org.jspecify.annotations.Nullable;

/**
 * The number of an upgrade task.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    /**
     * A whole number of 0 or more.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ProjectConfigurationUpgradeTask001 (called)."
     */
    public static ModelVersion valueOf(String version) {
        return new ModelVersion(Integer.parseInt(version));
    }

    /** @see "Seen: class file of activeobjects-plugin 1.4.1 (2017); believed in 11. Local Jira calls it, the app does not." */
    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    /** @see "Seen: class file of activeobjects-plugin 1.4.1 (2017); believed in 11." */
    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(version, other.version);
    }

    /** @see "Believed: value type." */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelVersion that && that.version == version;
    }

    /** @see "Believed: value type." */
    @Override
    public int hashCode() {
        return version;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server (called)." */
    @Override
    public String toString() {
        return Integer.toString(version);
    }
}
