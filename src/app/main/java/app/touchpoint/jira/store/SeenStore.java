package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who knows what customers think of a touchpoint, so that a rating given afterwards is not taken for a blind one. */
@Component
public class SeenStore {

    private final ActiveObjects ao;
    private final Clock clock;

    public SeenStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Whether that user knows; one statement. */
    public boolean has(long issueId, String userKey) {
        return ao.count(SeenEntity.class, Query.select().where("ISSUE_ID = ? AND USER_KEY = ?", issueId, userKey)) > 0;
    }

    /** Remembers that the user knows from now on; two statements. Two at once leave two marks, which say the same. */
    public void add(long issueId, long projectId, String userKey) {
        if (!has(issueId, userKey)) {
            ao.create(
                    SeenEntity.class,
                    Map.of(
                            "ISSUE_ID", issueId,
                            "PROJECT_ID", projectId,
                            "USER_KEY", userKey,
                            "SEEN_AT", clock.millis()));
        }
    }
}
