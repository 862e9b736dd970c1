package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.store.KeptValueStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Remembers where a touchpoint stood in a journey that it leaves, for the day it comes back: from the archive, another type or another project. */
@Component
public class KeptRanks {

    private static final String FIELD = "rank:";

    private final KeptValueStore kept;
    private final TouchpointStore touchpoints;

    public KeptRanks(KeptValueStore kept, TouchpointStore touchpoints) {
        this.kept = kept;
        this.touchpoints = touchpoints;
    }

    /** Remembers the place of a touchpoint that leaves its project; two statements. */
    void keep(TouchpointRow before) {
        kept.put(
                before.issueId(),
                before.projectId(),
                Map.of(field(before), Long.toString(before.place().rank())));
    }

    /** Puts a touchpoint back where it stood in the project it is in now; one statement where nothing is remembered. */
    void restore(TouchpointRow now) {
        String rank = kept.ofIssue(now.issueId()).get(field(now));
        if (rank != null) {
            touchpoints.setRank(now.issueId(), Long.parseLong(rank));
            kept.remove(now.issueId(), List.of(field(now)));
        }
    }

    private static String field(TouchpointRow row) {
        return FIELD + row.projectId();
    }
}
