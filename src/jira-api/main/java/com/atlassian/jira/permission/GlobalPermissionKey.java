package com.atlassian.jira.permission;

/**
 * Names a global permission.
 *
 * @see "Seen: Jira 11.3.10, imported by public plugins."
 */
public final class GlobalPermissionKey {
    /** @see "Seen: Jira 11.3.10, jira-multiple-subtasks, ConfigurationResource (called)." */
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");

    /** @see "Seen: Jira 11.3.10, jira-multiple-subtasks, ConfigurationResource (called). Local Jira calls it, the app does not." */
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    /** @see "Seen: Jira 11.3.10, bootstrapi, PermissionsServiceTest (called). Local Jira calls it, the app does not." */
    public String getKey() {
        return key;
    }
}
