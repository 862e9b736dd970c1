package com.atlassian.scheduler.config;

/**
 * Names one scheduled job.
 *
 * @see "Seen: Jira 8.13, jira-plugins-groovy; believed in 11"
 */
public final class JobId {

    private final String id;

    private JobId(String id) {
        this.id = id;
    }

    /**
     * The id of that name.
     *
     * @see "Seen: Jira 8 or 9, public plugins (called with so many parameters); believed in 11."
     */
    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
