package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Which actions improve which touchpoints, as Jira's links said when they were last looked at. */
@Component
public class ActionLinkStore {

    private static final String COLUMNS = "ID, ENDS, ACTION_ID, ACTION_PROJECT_ID, TOUCHPOINT_ID, PROJECT_ID";
    private static final String TOUCHPOINT = "TOUCHPOINT_ID = ?";
    private static final String ACTION = "ACTION_ID = ?";

    private final ActiveObjects ao;
    private final Stamps stamps;

    public ActionLinkStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.stamps = new Stamps(ao, clock, Stamps.Kind.ACTIONS);
    }

    /** The links to touchpoints of a project, and those of its own issues wherever they lead; one statement, streamed. */
    public List<ActionLink> ofProject(long projectId) {
        List<ActionLink> links = new ArrayList<>();
        ao.stream(
                ActionLinkEntity.class,
                Query.select(COLUMNS)
                        .where("PROJECT_ID = ? OR ACTION_PROJECT_ID = ?", projectId, projectId)
                        .order("ACTION_ID ASC, TOUCHPOINT_ID ASC"),
                entity -> links.add(toLink(entity)));
        return links;
    }

    /** What leads from an action to a touchpoint. */
    public record Way(long actionId, long touchpointId) {}

    /** The ways to the touchpoints of a project, in no order; one statement, streamed. */
    public List<Way> waysTo(long projectId) {
        List<Way> ways = new ArrayList<>();
        ao.stream(
                ActionLinkEntity.class,
                Query.select("ID, ACTION_ID, TOUCHPOINT_ID").where("PROJECT_ID = ?", projectId),
                entity -> ways.add(new Way(entity.getActionId(), entity.getTouchpointId())));
        return ways;
    }

    /** The links of some actions; one statement per 500. */
    public List<ActionLink> ofActions(Collection<Long> actionIds) {
        return Slices.of(actionIds).stream()
                .flatMap(ids -> find(Query.select()
                                .where(TouchpointStore.inClause("ACTION_ID", ids.size()), ids.toArray())
                                .order("ACTION_ID ASC, TOUCHPOINT_ID ASC"))
                        .stream())
                .toList();
    }

    /** Ids of the actions that improve a touchpoint; one statement. */
    public Set<Long> actionsOf(long touchpointId) {
        Set<Long> ids = new HashSet<>();
        find(Query.select().where(TOUCHPOINT, touchpointId)).forEach(link -> ids.add(link.actionId()));
        return ids;
    }

    /** Makes these the links of an action; one statement, one per link that is new or gone, and two per project to which one leads or led. */
    public void putOfAction(long actionId, Collection<ActionLink> links) {
        put(Query.select().where(ACTION, actionId), links);
    }

    /** Makes these the links to a touchpoint; as {@link #putOfAction}. */
    public void putOfTouchpoint(long touchpointId, Collection<ActionLink> links) {
        put(Query.select().where(TOUCHPOINT, touchpointId), links);
    }

    /** Forgets all links of issues, whichever end they are; four statements per 500, and two per project to which one led. */
    public void remove(Collection<Long> issueIds) {
        for (List<Long> ids : Slices.of(issueIds)) {
            for (String end : List.of("ACTION_ID", "TOUCHPOINT_ID")) {
                String where = TouchpointStore.inClause(end, ids.size());
                Set<Long> projects = new HashSet<>();
                find(Query.select().where(where, ids.toArray())).forEach(link -> projects.add(link.projectId()));
                stamps.write(projects, () -> ao.deleteWithSQL(ActionLinkEntity.class, where, ids.toArray()));
            }
        }
    }

    private void put(Query known, Collection<ActionLink> links) {
        Map<String, ActionLink> wanted = new HashMap<>();
        links.forEach(link -> wanted.put(ends(link), link));
        List<String> gone = new ArrayList<>();
        List<Runnable> moved = new ArrayList<>();
        Set<Long> projects = new HashSet<>();
        for (ActionLinkEntity entity : ao.find(ActionLinkEntity.class, known)) {
            ActionLink link = wanted.remove(entity.getEnds());
            if (link == null) {
                gone.add(entity.getEnds());
                projects.add(entity.getProjectId());
            } else if (link.projectId() != entity.getProjectId()
                    || link.actionProjectId() != entity.getActionProjectId()) {
                projects.addAll(List.of(entity.getProjectId(), link.projectId()));
                moved.add(() -> {
                    entity.setProjectId(link.projectId());
                    entity.setActionProjectId(link.actionProjectId());
                    entity.save();
                });
            }
        }
        wanted.values().forEach(link -> projects.add(link.projectId()));
        stamps.write(projects, () -> {
            moved.forEach(Runnable::run);
            gone.forEach(ends -> ao.deleteWithSQL(ActionLinkEntity.class, "ENDS = ?", ends));
            wanted.forEach(this::add);
        });
    }

    /** Both ends of a link may be looked at at once: then the row is there already. */
    private void add(String ends, ActionLink link) {
        try {
            ao.create(
                    ActionLinkEntity.class,
                    Map.of(
                            "ENDS", ends,
                            "ACTION_ID", link.actionId(),
                            "ACTION_PROJECT_ID", link.actionProjectId(),
                            "TOUCHPOINT_ID", link.touchpointId(),
                            "PROJECT_ID", link.projectId()));
        } catch (RuntimeException e) {
            if (ao.count(ActionLinkEntity.class, Query.select().where("ENDS = ?", ends)) == 0) {
                throw e;
            }
        }
    }

    private List<ActionLink> find(Query query) {
        return Arrays.stream(ao.find(ActionLinkEntity.class, query))
                .map(ActionLinkStore::toLink)
                .toList();
    }

    private static String ends(ActionLink link) {
        return link.actionId() + ":" + link.touchpointId();
    }

    private static ActionLink toLink(ActionLinkEntity entity) {
        return new ActionLink(
                entity.getActionId(), entity.getActionProjectId(), entity.getTouchpointId(), entity.getProjectId());
    }
}
