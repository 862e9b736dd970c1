package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Issues whose row in the read model may be out of date. */
@Component
public class DirtyIssueStore {

    private final ActiveObjects ao;
    private final Clock clock;

    public DirtyIssueStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Marks an issue; one that is marked already is marked anew. */
    public void mark(long issueId) {
        clear(List.of(issueId));
        ao.create(DirtyIssueEntity.class, Map.of("ISSUE_ID", issueId, "MARKED_AT", clock.millis()));
    }

    /** The issues marked longest ago, oldest first; one statement. */
    public List<Long> oldest(int limit) {
        Query query = Query.select().order("MARKED_AT ASC, ID ASC").limit(limit);
        return Arrays.stream(ao.find(DirtyIssueEntity.class, query))
                .map(DirtyIssueEntity::getIssueId)
                .toList();
    }

    /** Takes the marks away; at most 1,000 issues, one statement. */
    public void clear(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            ao.deleteWithSQL(
                    DirtyIssueEntity.class, TouchpointStore.inClause("ISSUE_ID", issueIds.size()), issueIds.toArray());
        }
    }
}
