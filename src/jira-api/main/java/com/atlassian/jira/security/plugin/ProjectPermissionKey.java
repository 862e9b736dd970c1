package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Names a project permission.
 *
 * @see "Seen: Jira 11.3.4, type of the constants in ProjectPermissions (published Javadoc)."
 */
public final class ProjectPermissionKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String key;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public ProjectPermissionKey(String key) {
        this.key = key;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public String permissionKey() {
        return key;
    }

    /** @see "Believed: value type." */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectPermissionKey that && that.key.equals(key);
    }

    /** @see "Believed: value type." */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** @see "Believed: value type." */
    @Override
    public String toString() {
        return key;
    }
}
