package app.touchpoint.jira.store;

/**
 * An object of Jira's configuration that set-up made or adopted.
 *
 * @param projectId the project, or 0 for what all projects share
 * @param name what it is to us, e.g. {@code field.ist}
 * @param objectId Jira's id of it, as text
 */
public record SetupItem(long projectId, String name, String objectId, Origin origin) {

    /** How we came by it. */
    public enum Origin {
        /** Set-up made it; a purge may take it away again. */
        CREATED,
        /** It was there and an administrator chose to use it; never deleted by us. */
        ADOPTED
    }
}
