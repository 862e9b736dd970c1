package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The record of who changed what; only ever added to. */
@Component
public class AuditStore {

    private final ActiveObjects ao;

    public AuditStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds an entry; one statement. */
    public void add(AuditEntry entry) {
        ao.create(
                AuditEntity.class,
                Map.of(
                        "PROJECT_ID", entry.projectId(),
                        "HAPPENED_AT", entry.happenedAt().toEpochMilli(),
                        "USER_KEY", entry.userKey(),
                        "DEED", entry.deed(),
                        "DETAIL", entry.detail()));
    }

    /** The latest entries of a project, newest first; one statement. */
    public List<AuditEntry> latest(long projectId, int limit) {
        Query query = Query.select()
                .where("PROJECT_ID = ?", projectId)
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(limit);
        return Arrays.stream(ao.find(AuditEntity.class, query))
                .map(entity -> new AuditEntry(
                        entity.getProjectId(),
                        Instant.ofEpochMilli(entity.getHappenedAt()),
                        entity.getUserKey(),
                        entity.getDeed(),
                        Objects.requireNonNullElse(entity.getDetail(), "")))
                .toList();
    }
}
