package app.touchpoint.localjira.db;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something read from the database as a whole and kept until it changes, as Jira keeps its configuration. The writer commits first and calls
 * {@link #invalidate} then; a reader that started before the commit cannot leave old values behind, since both hold the same lock.
 *
 * @param <T> an immutable value
 */
public final class Cached<T> {

    private final Supplier<T> loader;
    private volatile @Nullable T value;

    public Cached(Supplier<T> loader) {
        this.loader = loader;
    }

    /** The value as of the last commit that was followed by {@link #invalidate}. */
    public T get() {
        T current = value;
        return current == null ? load() : current;
    }

    private synchronized T load() {
        T current = value;
        if (current == null) {
            current = loader.get();
            value = current;
        }
        return current;
    }

    /** The next reader reads anew. */
    public synchronized void invalidate() {
        value = null;
    }
}
