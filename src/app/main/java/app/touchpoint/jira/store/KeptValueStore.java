package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Values that Jira dropped when an issue was moved or got another type, until somebody takes them back or lets them go. */
@Component
public class KeptValueStore {

    private final ActiveObjects ao;
    private final Clock clock;

    public KeptValueStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** What is kept of an issue, by field; one statement. */
    public Map<String, String> ofIssue(long issueId) {
        Map<String, String> values = new TreeMap<>();
        for (KeptValueEntity row : ao.find(KeptValueEntity.class, Query.select().where("ISSUE_ID = ?", issueId))) {
            values.put(row.getFieldName(), Objects.requireNonNullElse(row.getContent(), ""));
        }
        return values;
    }

    /**
     * Keeps values by field; a value kept of the same field goes. Two statements per field.
     *
     * @param projectId where the issue had them
     */
    public void put(long issueId, long projectId, Map<String, String> values) {
        remove(issueId, values.keySet());
        values.forEach((field, value) -> ao.create(
                KeptValueEntity.class,
                Map.of(
                        "KEPT_KEY", key(issueId, field),
                        "ISSUE_ID", issueId,
                        "PROJECT_ID", projectId,
                        "FIELD_NAME", field,
                        "CONTENT", value,
                        "KEPT_AT", clock.millis())));
    }

    /** Lets values of some fields go; one statement per field. */
    public void remove(long issueId, Collection<String> fields) {
        List.copyOf(fields)
                .forEach(field -> ao.deleteWithSQL(KeptValueEntity.class, "KEPT_KEY = ?", key(issueId, field)));
    }

    /** The issues of which something is kept that they had in a project; one statement. */
    public Set<Long> issuesFrom(long projectId) {
        return Arrays.stream(ao.find(KeptValueEntity.class, Query.select().where("PROJECT_ID = ?", projectId)))
                .map(KeptValueEntity::getIssueId)
                .collect(Collectors.toSet());
    }

    /** Lets everything of an issue go, e.g. one that was deleted; one statement. */
    public void removeAll(long issueId) {
        ao.deleteWithSQL(KeptValueEntity.class, "ISSUE_ID = ?", issueId);
    }

    private static String key(long issueId, String field) {
        return issueId + ":" + field;
    }
}
