package com.atlassian.scheduler.config;

/**
 * Names what runs.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
public final class JobRunnerKey {

    private final String key;

    private JobRunnerKey(String key) {
        this.key = key;
    }

    /**
     * The key of that name.
     *
     * @see "Believed: seen in Jira 8 or 9 on another type only."
     */
    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
