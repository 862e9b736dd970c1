package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.DigestRhythm;
import app.touchpoint.core.shared.Coded;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who wants to be told of which project, and how often. */
@Component
public class DigestStore {

    private final ActiveObjects ao;

    public DigestStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** How often somebody is told of a project; one statement. */
    public DigestRhythm get(long projectId, String userKey) {
        return read(of(projectId, userKey)).stream()
                .map(DigestRow::rhythm)
                .findFirst()
                .orElse(DigestRhythm.NEVER);
    }

    /** Sets that; two statements. Of two wishes of the same person at once the first row counts, and both go together. */
    public void put(long projectId, String userKey, DigestRhythm rhythm) {
        if (rhythm == DigestRhythm.NEVER) {
            ao.deleteWithSQL(DigestEntity.class, "PROJECT_ID = ? AND USER_KEY = ?", projectId, userKey);
            return;
        }
        DigestEntity[] found = ao.find(DigestEntity.class, of(projectId, userKey));
        if (found.length == 0) {
            ao.create(
                    DigestEntity.class,
                    Map.of("PROJECT_ID", projectId, "USER_KEY", userKey, "RHYTHM_CODE", rhythm.code()));
            return;
        }
        for (DigestEntity entity : found) {
            entity.setRhythmCode(rhythm.code());
            entity.save();
        }
    }

    /** All wishes, by project and person, each once; one statement. */
    public List<DigestRow> all() {
        return read(Query.select().order("PROJECT_ID ASC, USER_KEY ASC, ID ASC"));
    }

    /** Notes when somebody's wish was looked at; two statements. */
    public void lookedAt(DigestRow row, LocalDate day) {
        for (DigestEntity entity : ao.find(DigestEntity.class, of(row.projectId(), row.userKey()))) {
            entity.setLastDay(day.toString());
            entity.save();
        }
    }

    private static Query of(long projectId, String userKey) {
        return Query.select()
                .where("PROJECT_ID = ? AND USER_KEY = ?", projectId, userKey)
                .order("ID ASC");
    }

    private List<DigestRow> read(Query query) {
        return Arrays.stream(ao.find(DigestEntity.class, query))
                .map(entity -> new DigestRow(
                        entity.getID(),
                        entity.getProjectId(),
                        entity.getUserKey(),
                        Coded.find(DigestRhythm.class, entity.getRhythmCode()).orElse(DigestRhythm.NEVER),
                        Optional.ofNullable(entity.getLastDay())
                                .map(LocalDate::parse)
                                .orElse(null)))
                .toList();
    }
}
