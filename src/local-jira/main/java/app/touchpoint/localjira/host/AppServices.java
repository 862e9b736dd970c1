package app.touchpoint.localjira.host;

/** What an app's bundle gets when it imports a service: the same for all apps, or one of its own (Active Objects). */
@FunctionalInterface
public interface AppServices {

    /**
     * The service of that type for that app.
     *
     * @throws UnsupportedOperationException if local Jira has none; the message names it
     */
    <T> T get(App app, Class<T> type);
}
