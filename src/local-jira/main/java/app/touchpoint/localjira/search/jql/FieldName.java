package app.touchpoint.localjira.search.jql;

import java.util.OptionalLong;

/**
 * A field as a query names it.
 *
 * @param text what was written, without quotes; {@code cf[10001]} in exactly that form
 * @param customFieldNumber the number of {@code cf[…]}
 */
public record FieldName(String text, OptionalLong customFieldNumber) {

    /** A field by its name. */
    public static FieldName named(String text) {
        return new FieldName(text, OptionalLong.empty());
    }

    /** A custom field by its number. */
    public static FieldName numbered(long number) {
        return new FieldName("cf[" + number + "]", OptionalLong.of(number));
    }
}
