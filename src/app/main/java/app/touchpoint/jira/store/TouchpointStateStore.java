package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The history of touchpoints: how each stood at any moment since it is kept. {@link TouchpointStore} writes it. */
@Component
public class TouchpointStateStore {

    private final ActiveObjects ao;
    private final Stamps stamps;
    private final RememberedRows<Moment, TouchpointState> remembered = new RememberedRows<>();

    public TouchpointStateStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.stamps = new Stamps(ao, clock, Stamps.Kind.TOUCHPOINTS);
    }

    private record Moment(long projectId, long instant) {}

    /**
     * How the touchpoints of a project stood just before a moment in the past, in no order, whoever may see them; those that were not in it then are
     * absent. One statement where this node remembers them, and then it is the same list; else two, the second streamed.
     *
     * @param instant epoch milliseconds
     */
    public List<TouchpointState> before(long projectId, long instant) {
        List<Long> stamp = stamps.of(projectId);
        Moment moment = new Moment(projectId, instant);
        List<TouchpointState> known = stamp == null ? null : remembered.get(moment, stamp);
        if (known != null) {
            return known;
        }
        List<TouchpointState> states = read(projectId, instant);
        if (stamp != null) {
            remembered.put(moment, stamp, states);
        }
        return states;
    }

    private List<TouchpointState> read(long projectId, long instant) {
        Map<Long, TouchpointState> states = new HashMap<>();
        ao.stream(
                TouchpointStateEntity.class,
                Query.select(StateColumns.ALL)
                        .where("PROJECT_ID = ? AND STATE_TO >= ? AND STATE_FROM < ?", projectId, instant, instant)
                        .order("ID ASC"),
                // Of two that were written at once the later one holds.
                entity -> states.put(entity.getIssueId(), StateColumns.toState(entity)));
        return List.copyOf(new ArrayList<>(states.values()));
    }
}
