package app.touchpoint.localjira.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new issue is to be; see {@link Issues} for the types of the values. */
public record NewIssue(long projectId, String issueTypeId, Map<String, @Nullable Object> values) {

    /** Keeps its own copy, in the order given. */
    public NewIssue {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
