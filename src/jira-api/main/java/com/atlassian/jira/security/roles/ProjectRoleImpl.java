package com.atlassian.jira.security.roles;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A role as given to createRole.
 *
 * @see "Believed: remembered from the API of Jira 8, not looked up."
 */
public class ProjectRoleImpl implements ProjectRole {
    private final @Nullable Long id;
    private final String name;
    private final String description;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public ProjectRoleImpl(String name, String description) {
        this(null, name, description);
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public ProjectRoleImpl(@Nullable Long id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    /**
     * Fails while the role is not stored.
     *
     * @see "Believed: from ProjectRole."
     */
    @Override
    public Long getId() {
        return Objects.requireNonNull(id, "A role that is not stored has no id.");
    }

    /** @see "Believed: from ProjectRole." */
    @Override
    public String getName() {
        return name;
    }

    /** @see "Believed: from ProjectRole. Local Jira calls it, the app does not." */
    @Override
    public String getDescription() {
        return description;
    }
}
