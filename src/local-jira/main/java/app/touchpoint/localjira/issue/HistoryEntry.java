package app.touchpoint.localjira.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change group: what one person changed at once.
 *
 * @param authorKey null where it was made anonymously
 */
public record HistoryEntry(long id, @Nullable String authorKey, Instant created, List<Item> items) {

    /** Keeps its own copy. */
    public HistoryEntry {
        items = List.copyOf(items);
    }

    /**
     * One changed field.
     *
     * @param fieldType {@code jira} or {@code custom}
     * @param field the field's name, as Jira keeps it
     * @param oldValue with {@code newValue}, the stored form (an id); null where there was none
     * @param oldString with {@code newString}, the readable form
     */
    public record Item(
            String fieldType,
            String field,
            @Nullable String oldValue,
            @Nullable String oldString,
            @Nullable String newValue,
            @Nullable String newString) {}
}
