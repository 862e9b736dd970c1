package app.touchpoint.jira.store;

import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The read model of actions. What is written is visible to the next reader at once, on every node. */
@Component
public class ActionStore {

    /** A streamed row has no value but those of the columns that the query names. */
    private static final String ALL_COLUMNS =
            "ID, ISSUE_ID, PROJECT_ID, ISSUE_NUMBER, SUMMARY, TYPE_ID, STATUS_ID, DONE_SINCE, DROPPED, OWNER_KEY, DUE_DAY, EFFORT_DAYS, "
                    + "BUDGET_PLANNED, COMPONENT_IDS, ISSUE_UPDATED, WRITTEN_PRIORITY, WRITTEN_QUICK_WIN, QUICK_WIN_STATE, "
                    + "FIELDS_KNOWN";

    private static final String STANDING_COLUMNS =
            "ID, ISSUE_ID, PROJECT_ID, TYPE_ID, STATUS_ID, OWNER_KEY, DUE_DAY, ISSUE_UPDATED, WRITTEN_QUICK_WIN";

    private static final int ROWS_AT_ONCE = 500;

    private final ActiveObjects ao;
    private final Stamps stamps;

    public ActionStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.stamps = new Stamps(ao, clock, Stamps.Kind.ACTIONS);
    }

    /** All actions that are issues of a project, by issue id; one statement, streamed since there may be thousands. */
    public List<ActionRow> ofProject(long projectId) {
        List<ActionRow> rows = new ArrayList<>();
        ao.stream(
                ActionEntity.class,
                Query.select(ALL_COLUMNS).where("PROJECT_ID = ?", projectId).order("ISSUE_ID ASC"),
                entity -> rows.add(toRow(entity)));
        return rows;
    }

    /**
     * What of an action tells whether something is still to be done.
     *
     * @param typeId Jira's id of the issue type
     * @param statusId Jira's id of the status
     * @param ownerKey user key of the assignee
     * @param issueUpdated when the issue was last changed, epoch milliseconds, as of the last reading
     * @param quickWin code of the state that our field of the issue says
     */
    public record Standing(
            long issueId,
            long projectId,
            String typeId,
            String statusId,
            @Nullable String ownerKey,
            @Nullable LocalDate due,
            long issueUpdated,
            @Nullable String quickWin) {}

    /** How all actions that are issues of a project stand, in no order; one statement, streamed, of few columns, for what a column costs grows with their number. */
    public List<Standing> standingsOfProject(long projectId) {
        List<Standing> standings = new ArrayList<>();
        Map<String, LocalDate> days = new HashMap<>();
        ao.stream(
                ActionEntity.class,
                Query.select(STANDING_COLUMNS).where("PROJECT_ID = ?", projectId),
                entity -> standings.add(toStanding(entity, days)));
        return standings;
    }

    /** How some actions stand, in no order; one statement per 500. Those that the read model does not know are absent. */
    public List<Standing> standingsOf(Collection<Long> issueIds) {
        Map<String, LocalDate> days = new HashMap<>();
        return Slices.of(issueIds).stream()
                .flatMap(ids ->
                        read(Query.select().where(TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray())))
                .map(entity -> toStanding(entity, days))
                .toList();
    }

    /** @param days those that were read before: many actions share a few, and reading one takes longer than a row */
    private static Standing toStanding(ActionEntity entity, Map<String, LocalDate> days) {
        String due = entity.getDueDay();
        return new Standing(
                entity.getIssueId(),
                entity.getProjectId(),
                entity.getTypeId(),
                entity.getStatusId(),
                entity.getOwnerKey(),
                due == null ? null : days.computeIfAbsent(due, LocalDate::parse),
                entity.getIssueUpdated(),
                entity.getWrittenQuickWin());
    }

    /** Ids of all actions that are issues of a project, ascending; one statement, streamed. */
    public List<Long> idsOfProject(long projectId) {
        List<Long> ids = new ArrayList<>();
        ao.stream(
                ActionEntity.class,
                Query.select("ID, ISSUE_ID").where("PROJECT_ID = ?", projectId).order("ISSUE_ID ASC"),
                entity -> ids.add(entity.getIssueId()));
        return ids;
    }

    /**
     * Where an action is.
     *
     * @param typeId Jira's id of the issue type
     */
    public record Place(long issueId, long projectId, String typeId) {}

    /** Where all actions of all projects are, in no order; one statement, streamed. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        ao.stream(
                ActionEntity.class,
                Query.select("ID, ISSUE_ID, PROJECT_ID, TYPE_ID"),
                entity -> places.add(new Place(entity.getIssueId(), entity.getProjectId(), entity.getTypeId())));
        return places;
    }

    /** One action; one statement. Null when the read model does not know the issue as one. */
    public @Nullable ActionRow ofIssue(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId))
                .map(ActionStore::toRow)
                .findFirst()
                .orElse(null);
    }

    /** Some actions, in no order; one statement per 500. Those that the read model does not know are absent. */
    public List<ActionRow> ofIssues(Collection<Long> issueIds) {
        return Slices.of(issueIds).stream()
                .flatMap(ids ->
                        read(Query.select().where(TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray())))
                .map(ActionStore::toRow)
                .toList();
    }

    /**
     * Adds an action or overwrites what the issue says; what the app wrote into the issue stays, and so does the day by which it was done while it
     * is. Of an issue that went to another project or type nobody knows what its fields say: Jira drops what the other place lacks. Two
     * statements, and two per project.
     */
    public void put(ActionRow row) {
        ActionEntity known = read(Query.select().where("ISSUE_ID = ?", row.issueId()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            stamps.write(Set.of(row.projectId()), () -> add(row));
        } else {
            Set<Long> projects = new HashSet<>(List.of(known.getProjectId(), row.projectId()));
            stamps.write(projects, () -> update(known, row));
        }
    }

    /** Notes what the app wrote into the issue; four statements. Nothing where the read model does not know the issue. */
    public void written(long issueId, Written written) {
        read(Query.select().where("ISSUE_ID = ?", issueId))
                .forEach(entity -> stamps.write(Set.of(entity.getProjectId()), () -> {
                    entity.setWrittenPriority(written.priority());
                    entity.setWrittenQuickWin(written.quickWin());
                    entity.setQuickWinState(written.state());
                    entity.setFieldsKnown(written.known());
                    entity.save();
                }));
    }

    /** Forgets issues; two statements per 500, and two per project. */
    public void remove(Collection<Long> issueIds) {
        for (List<Long> ids : Slices.of(issueIds)) {
            String where = TouchpointStore.inClause("ISSUE_ID", ids.size());
            Set<Long> projects = projectsOf(read(Query.select().where(where, ids.toArray())));
            stamps.write(projects, () -> ao.deleteWithSQL(ActionEntity.class, where, ids.toArray()));
        }
    }

    /**
     * Writes a user's new key where the old one stands as owner; a statement per 500 rows, one per row, two per project.
     *
     * @return how many rows named the user
     */
    int renameOwner(String key, String newKey) {
        int renamed = 0;
        while (true) {
            List<ActionEntity> rows = read(Query.select()
                            .where("OWNER_KEY = ?", key)
                            .order("ID ASC")
                            .limit(ROWS_AT_ONCE))
                    .toList();
            stamps.write(
                    projectsOf(rows.stream()),
                    () -> rows.forEach(row -> {
                        row.setOwnerKey(newKey);
                        row.save();
                    }));
            renamed += rows.size();
            if (rows.size() < ROWS_AT_ONCE) {
                return renamed;
            }
        }
    }

    private static Set<Long> projectsOf(Stream<ActionEntity> rows) {
        return rows.map(ActionEntity::getProjectId).collect(Collectors.toSet());
    }

    /** Two threads may learn of a new action at once; the row of the faster one is brought up to date. */
    private void add(ActionRow row) {
        try {
            ao.create(ActionEntity.class, columns(row));
        } catch (RuntimeException e) {
            ActionEntity theirs = read(Query.select().where("ISSUE_ID = ?", row.issueId()))
                    .findFirst()
                    .orElseThrow(() -> e);
            update(theirs, row);
        }
    }

    private static void update(ActionEntity entity, ActionRow row) {
        if (entity.getProjectId() != row.projectId()
                || !entity.getTypeId().equals(row.kind().typeId())) {
            entity.setWrittenPriority(null);
            entity.setWrittenQuickWin(null);
            entity.setFieldsKnown(false);
        }
        entity.setProjectId(row.projectId());
        entity.setIssueNumber(row.issueNumber());
        entity.setSummary(row.summary());
        entity.setTypeId(row.kind().typeId());
        entity.setStatusId(row.kind().statusId());
        String doneSince = iso(row.kind().doneSince());
        if (doneSince == null || entity.getDoneSince() == null) {
            entity.setDoneSince(doneSince);
        }
        entity.setDropped(row.kind().dropped());
        entity.setOwnerKey(row.ownerKey());
        entity.setDueDay(iso(row.terms().due()));
        entity.setEffortDays(row.terms().effort());
        entity.setBudgetPlanned(row.terms().budget());
        entity.setComponentIds(IdList.text(row.componentIds()));
        entity.setIssueUpdated(row.issueUpdated());
        entity.save();
    }

    private Stream<ActionEntity> read(Query query) {
        return Arrays.stream(ao.find(ActionEntity.class, query));
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private static Map<String, Object> columns(ActionRow row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", row.issueId());
        columns.put("PROJECT_ID", row.projectId());
        columns.put("ISSUE_NUMBER", row.issueNumber());
        columns.put("SUMMARY", row.summary());
        columns.put("TYPE_ID", row.kind().typeId());
        columns.put("STATUS_ID", row.kind().statusId());
        columns.put("DONE_SINCE", iso(row.kind().doneSince()));
        columns.put("DROPPED", row.kind().dropped());
        columns.put("OWNER_KEY", row.ownerKey());
        columns.put("DUE_DAY", iso(row.terms().due()));
        columns.put("EFFORT_DAYS", row.terms().effort());
        columns.put("BUDGET_PLANNED", row.terms().budget());
        columns.put("COMPONENT_IDS", IdList.text(row.componentIds()));
        columns.put("ISSUE_UPDATED", row.issueUpdated());
        columns.put("WRITTEN_PRIORITY", row.written().priority());
        columns.put("WRITTEN_QUICK_WIN", row.written().quickWin());
        columns.put("QUICK_WIN_STATE", row.written().state());
        columns.put("FIELDS_KNOWN", row.written().known());
        return columns;
    }

    private static ActionRow toRow(ActionEntity entity) {
        return new ActionRow(
                entity.getIssueId(),
                entity.getProjectId(),
                entity.getIssueNumber(),
                Objects.requireNonNullElse(entity.getSummary(), ""),
                new Kind(
                        entity.getTypeId(),
                        entity.getStatusId(),
                        day(entity.getDoneSince()),
                        Boolean.TRUE.equals(entity.getDropped())),
                entity.getOwnerKey(),
                new Terms(day(entity.getDueDay()), entity.getEffortDays(), entity.getBudgetPlanned()),
                IdList.read(entity.getComponentIds()),
                entity.getIssueUpdated(),
                new Written(
                        entity.getWrittenPriority(),
                        entity.getWrittenQuickWin(),
                        entity.getQuickWinState(),
                        Boolean.TRUE.equals(entity.getFieldsKnown())));
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
