package app.touchpoint.jira.store;

import app.touchpoint.jira.store.ActionLinkStore.Way;
import app.touchpoint.jira.store.ActionStore.Standing;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Actions of a project and which of its touchpoints they improve, for who only reads: this node keeps what it read last and asks one statement whether
 * that is right still. What is written is visible to the next reader at once, on every node. Nothing is kept of who may see what.
 */
@Component
public class ActionMemory {

    /** Of each kind; some 10 MB. */
    private static final int MOST_ROWS = 50_000;

    private final ActionStore actions;
    private final ActionLinkStore links;
    private final Stamps stamps;
    private final RememberedRows<Long, Standing> standings = new RememberedRows<>(MOST_ROWS);
    private final RememberedRows<Long, Way> ways = new RememberedRows<>(MOST_ROWS);

    public ActionMemory(ActiveObjects ao, Clock clock, ActionStore actions, ActionLinkStore links) {
        this.actions = actions;
        this.links = links;
        this.stamps = new Stamps(ao, clock, Stamps.Kind.ACTIONS);
    }

    /**
     * What is known of a project; while nothing changes the same two lists again.
     *
     * @param ways to its touchpoints, in no order, from wherever they come
     * @param standings of its own actions, in no order; none where no way leads to one of its touchpoints
     */
    public record Known(List<Way> ways, List<Standing> standings) {}

    /** One statement where this node remembers them, else up to three. */
    public Known of(long projectId) {
        // Before the rows: what is written in between then only makes the next reader read again.
        List<Long> stamp = stamps.of(projectId);
        List<Way> leading = known(ways, projectId, stamp, () -> links.waysTo(projectId));
        return new Known(
                leading,
                leading.isEmpty()
                        ? List.of()
                        : known(standings, projectId, stamp, () -> actions.standingsOfProject(projectId)));
    }

    private static <R> List<R> known(
            RememberedRows<Long, R> rows, long projectId, @Nullable List<Long> stamp, Supplier<List<R>> read) {
        List<R> known = stamp == null ? null : rows.get(projectId, stamp);
        if (known != null) {
            return known;
        }
        List<R> now = List.copyOf(read.get());
        if (stamp != null) {
            rows.put(projectId, stamp, now);
        }
        return now;
    }
}
