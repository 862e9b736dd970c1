package app.touchpoint.localjira.directory;

import org.jspecify.annotations.Nullable;

/**
 * Whom a permission or security level is given to.
 *
 * @param parameter group name, user key or role id; null where the type needs none
 */
public record Holder(Type type, @Nullable String parameter) {

    public Holder {
        if (type.needsParameter() != (parameter != null)) {
            throw new IllegalArgumentException("A holder of type " + type + " with the parameter " + parameter + ".");
        }
    }

    public static Holder anyone() {
        return new Holder(Type.ANYONE, null);
    }

    public static Holder group(String name) {
        return new Holder(Type.GROUP, name);
    }

    public static Holder role(LocalRole role) {
        return new Holder(Type.PROJECT_ROLE, Long.toString(role.id()));
    }

    public static Holder user(String key) {
        return new Holder(Type.USER, key);
    }

    public static Holder reporter() {
        return new Holder(Type.REPORTER, null);
    }

    public static Holder assignee() {
        return new Holder(Type.ASSIGNEE, null);
    }

    public static Holder lead() {
        return new Holder(Type.LEAD, null);
    }

    /** The kinds of holders that local Jira knows. */
    public enum Type {
        ANYONE,
        LOGGED_IN,
        GROUP,
        USER,
        PROJECT_ROLE,
        LEAD,
        REPORTER,
        ASSIGNEE;

        boolean needsParameter() {
            return this == GROUP || this == USER || this == PROJECT_ROLE;
        }
    }
}
