package app.touchpoint.localjira.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The user of the thread. A request sets it at its start and clears it at its end; a job or an event thread has none, as in Jira.
 */
public interface CurrentUser {

    Optional<LocalUser> get();

    void set(@Nullable LocalUser user);

    void clear();

    /** Says in which language to speak until the end of the request while nobody is logged in (A-web-04). */
    void speak(Locale locale);

    /** The language of the thread's user, or the instance's where there is none. */
    Locale locale();

    /** Does something as a user and restores who was there before. */
    <T> T as(@Nullable LocalUser user, Supplier<T> action);
}
