package app.touchpoint.localjira.search.jql;

import org.jspecify.annotations.Nullable;

/**
 * A field to order by.
 *
 * @param direction null where none was written, which means the field's own default
 */
public record Sort(FieldName field, @Nullable Direction direction) {

    /** Up or down. */
    public enum Direction {
        ASC,
        DESC
    }
}
