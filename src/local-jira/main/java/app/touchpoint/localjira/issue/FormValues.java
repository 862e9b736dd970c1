package app.touchpoint.localjira.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form read into typed values.
 *
 * @param values by field id as in {@link Issues}; a field whose string cannot be read is absent
 * @param errors by field id, in the person's language
 */
public record FormValues(Map<String, @Nullable Object> values, Map<String, String> errors) {

    /** Keeps its own copies, in the order given. */
    public FormValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }
}
