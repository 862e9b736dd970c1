package app.touchpoint.localjira.issue;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issue as values: what is always there as components, everything else by field id as described in {@link Issues}. Fields without
 * a value are absent; a calculated field is present with its value. Custom fields come in the order of their ids.
 *
 * @param projectId with {@code typeId} and {@code statusId}, ids to look the objects up by
 * @param resolved when the resolution was set
 */
public record IssueView(
        long id,
        String key,
        long projectId,
        String typeId,
        String statusId,
        String summary,
        Instant created,
        Instant updated,
        @Nullable Instant resolved,
        Map<String, Object> values) {

    /** Keeps its own copy, in the order given. */
    public IssueView {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a field, null where the issue has none. */
    public @Nullable Object value(String fieldId) {
        return values.get(fieldId);
    }
}
