package app.touchpoint.localjira.field;

import org.jspecify.annotations.Nullable;

/**
 * A custom field.
 *
 * @param typeKey complete key of the module, e.g. {@code com.atlassian.jira.plugin.system.customfieldtypes:float}
 * @param searcherKey complete key of the searcher; without one JQL does not know the field
 */
public record LocalCustomField(
        long number,
        String name,
        String description,
        String typeKey,
        @Nullable String searcherKey) {

    /** What the number is put after in {@link #id()}. */
    public static final String PREFIX = "customfield_";

    /** The id as screens, REST and the index have it: {@code customfield_10001}. */
    public String id() {
        return PREFIX + number;
    }
}
