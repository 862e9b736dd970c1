package app.touchpoint.jira.store;

import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.store.TouchpointRow.Place;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The read model of touchpoints. What is written is visible to the next reader at once, on every node. */
@Component
public class TouchpointStore {

    /**
     * What is right of a project now; for one request.
     *
     * @param stamp null while somebody writes, when nothing is remembered
     */
    public record Moment(long projectId, @Nullable List<Long> stamp) {}

    /** How many ids go into one statement; Oracle takes at most 1,000. */
    private static final int IDS_PER_STATEMENT = 500;

    private final ActiveObjects ao;
    private final Stamps stamps;
    private final StateWriter history;
    private final RememberedRows<Long, TouchpointRow> remembered = new RememberedRows<>();

    /**
     * A rank per project that was the last one at some time. Only rows above it are looked at for the last one now, by the index;
     * without it each touchpoint of a long import would sort all those before it. Right on each node, whatever the others append.
     */
    private final Map<Long, Long> floors = new ConcurrentHashMap<>();

    public TouchpointStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.stamps = new Stamps(ao, clock, Stamps.Kind.TOUCHPOINTS);
        this.history = new StateWriter(ao, clock);
    }

    /**
     * All touchpoints of a project in journey order, as they are now. One statement where this node remembers them and nobody in the cluster
     * has changed one since; else two, the second streamed since there may be thousands.
     */
    public List<TouchpointRow> ofProject(long projectId) {
        // Before the rows: what is written in between then only makes the next reader read again.
        return ofProject(projectId, stamps.of(projectId));
    }

    /** The same for whoever asked at that moment, before anything of it was read, what is remembered; a statement less. */
    public List<TouchpointRow> ofProject(Moment at) {
        return ofProject(at.projectId(), at.stamp());
    }

    private List<TouchpointRow> ofProject(long projectId, @Nullable List<Long> stamp) {
        List<TouchpointRow> known = stamp == null ? null : remembered.get(projectId, stamp);
        if (known != null) {
            return known;
        }
        List<TouchpointRow> rows = List.copyOf(read(projectId));
        if (stamp != null) {
            remembered.put(projectId, stamp, rows);
        }
        return rows;
    }

    private List<TouchpointRow> read(long projectId) {
        List<TouchpointRow> rows = new ArrayList<>();
        ao.stream(
                TouchpointEntity.class,
                Query.select(TouchpointColumns.ALL)
                        .where("PROJECT_ID = ?", projectId)
                        .order("JOURNEY_RANK ASC, ISSUE_ID ASC"),
                entity -> rows.add(TouchpointColumns.toRow(entity)));
        return rows;
    }

    /** One touchpoint; one statement. Null when the read model does not know the issue. */
    public @Nullable TouchpointRow ofIssue(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId))
                .map(TouchpointColumns::toRow)
                .findFirst()
                .orElse(null);
    }

    /** Some touchpoints, in no order; one statement per 500. Those that the read model does not know are absent. */
    public List<TouchpointRow> ofIssues(Collection<Long> issueIds) {
        return Slices.of(issueIds).stream()
                .flatMap(ids -> read(Query.select().where(inClause("ISSUE_ID", ids.size()), ids.toArray())))
                .map(TouchpointColumns::toRow)
                .toList();
    }

    /** Ids of touchpoints of all projects behind that id, the lowest first, so many at most; one statement, streamed. */
    public List<Long> idsBehind(long issueId, int most) {
        List<Long> ids = new ArrayList<>();
        ao.stream(
                TouchpointEntity.class,
                Query.select("ID, ISSUE_ID")
                        .where("ISSUE_ID > ?", issueId)
                        .order("ISSUE_ID ASC")
                        .limit(most),
                entity -> ids.add(entity.getIssueId()));
        return ids;
    }

    /**
     * The touchpoints of all projects that have no Ist on the scale of 0 to 10, with their projects, {@value HandoverStore#MOST_FOUND}
     * at most; one statement, streamed.
     */
    public Map<Long, Long> unrated() {
        Map<Long, Long> projectByIssue = new LinkedHashMap<>();
        ao.stream(
                TouchpointEntity.class,
                Query.select("ID, ISSUE_ID, PROJECT_ID")
                        .where("IST_VALUE IS NULL OR IST_VALUE < ? OR IST_VALUE > ?", 0.0, 10.0)
                        .order("ISSUE_ID ASC")
                        .limit(HandoverStore.MOST_FOUND),
                entity -> projectByIssue.put(entity.getIssueId(), entity.getProjectId()));
        return projectByIssue;
    }

    /** Sets the minimum Soll, which comes from the profile. Nothing where the read model does not know the issue. */
    public void setMinimum(long issueId, @Nullable Double minimum) {
        change(issueId, entity -> entity.setSollMinimum(minimum));
    }

    /** Says that an Ist is the opinion of so many of ours. Nothing where the read model does not know the issue. */
    public void setOpinion(long issueId, double ist, int count) {
        change(issueId, entity -> {
            entity.setIstValue(ist);
            entity.setIstSource(IstSource.Kind.OPINION.name());
            entity.setIstCount(count);
        });
    }

    /** Says that an Ist is what customers measured. Nothing where the read model does not know the issue. */
    public void setMeasured(long issueId, double ist, int count, Evidence evidence) {
        change(issueId, entity -> {
            entity.setIstValue(ist);
            entity.setIstSource(IstSource.Kind.CUSTOMERS.name());
            entity.setIstCount(count);
            entity.setIstReason(null);
            TouchpointColumns.setEvidence(entity, evidence);
        });
    }

    /** Takes back an Ist that customers measured and nobody may be shown any more. Nothing where the Ist comes from elsewhere. */
    public void setUnmeasured(long issueId) {
        change(issueId, entity -> {
            if (IstSource.Kind.CUSTOMERS.name().equals(entity.getIstSource())) {
                entity.setIstValue(null);
                entity.setIstSource(null);
                entity.setIstCount(null);
                TouchpointColumns.setEvidence(entity, null);
            }
        });
    }

    /** Says that somebody set an Ist instead of what customers measured. Nothing where the read model does not know the issue. */
    public void setOverride(long issueId, double ist, String reason) {
        change(issueId, entity -> {
            entity.setIstValue(ist);
            entity.setIstSource(IstSource.Kind.OVERRIDE.name());
            entity.setIstCount(null);
            entity.setIstReason(reason);
            TouchpointColumns.setEvidence(entity, null);
        });
    }

    /** Puts a touchpoint elsewhere in its journey. Nothing where the read model does not know the issue. */
    public void setRank(long issueId, long rank) {
        change(issueId, entity -> entity.setJourneyRank(rank));
    }

    /** Four statements and those of {@link StateWriter#record}. */
    private void change(long issueId, Consumer<TouchpointEntity> change) {
        read(Query.select().where("ISSUE_ID = ?", issueId))
                .forEach(entity -> stamps.write(Set.of(entity.getProjectId()), () -> {
                    change.accept(entity);
                    history.record(List.of(TouchpointColumns.toRow(entity)));
                    entity.save();
                }));
    }

    /**
     * Notes for all touchpoints of a project since when they have stood as they stand, where that is not known yet; a statement per 500 where
     * there is nothing to note.
     */
    public void recordAll(long projectId) {
        List<TouchpointRow> rows = ofProject(projectId);
        if (history.isBehind(rows)) {
            stamps.write(Set.of(projectId), () -> history.record(rows));
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
            List<TouchpointEntity> rows = read(Query.select()
                            .where("OWNER_KEY = ?", key)
                            .order("ID ASC")
                            .limit(IDS_PER_STATEMENT))
                    .toList();
            stamps.write(
                    projectsOf(rows),
                    () -> rows.forEach(row -> {
                        row.setOwnerKey(newKey);
                        row.save();
                    }));
            renamed += rows.size();
            if (rows.size() < IDS_PER_STATEMENT) {
                return renamed;
            }
        }
    }

    /** How many touchpoints a project has; one statement. */
    public int countOf(long projectId) {
        return ao.count(TouchpointEntity.class, Query.select().where("PROJECT_ID = ?", projectId));
    }

    /**
     * Adds rows or overwrites those of the same issue but for their minimum Soll, which only {@link #setMinimum} changes: whoever read the
     * issue may have read the minimum a while ago. A rank of {@link Place#UNRANKED} keeps the rank an issue has within its
     * project and else appends in the order given. One statement per 500 rows to read, one per project to rank, one batch to
     * add, one per row that changed, two per project of which a row changed, and those of {@link StateWriter#record}.
     */
    public void put(Collection<TouchpointRow> rows) {
        List<TouchpointRow> wanted = List.copyOf(rows);
        for (int from = 0; from < wanted.size(); from += IDS_PER_STATEMENT) {
            putSlice(wanted.subList(from, Math.min(from + IDS_PER_STATEMENT, wanted.size())));
        }
    }

    /**
     * Adds the row of an issue that was just made; it stands behind all older issues. A row that somebody else added in the
     * meantime stays. Four statements and those of {@link StateWriter#record}.
     */
    public void append(TouchpointRow row) {
        if (ao.count(TouchpointEntity.class, Query.select().where("ISSUE_ID = ?", row.issueId())) == 0) {
            TouchpointRow ranked = row.withRank(Ranks.ofNew(row.issueId()));
            stamps.write(Set.of(row.projectId()), () -> {
                history.record(List.of(ranked));
                ao.create(TouchpointEntity.class, TouchpointColumns.of(ranked));
            });
        }
    }

    /** Forgets issues; two statements per 500, two per project, and those of {@link StateWriter#end}. */
    public void remove(Collection<Long> issueIds) {
        for (List<Long> ids : Slices.of(issueIds)) {
            String where = inClause("ISSUE_ID", ids.size());
            Set<Long> projects =
                    projectsOf(read(Query.select().where(where, ids.toArray())).toList());
            stamps.write(projects, () -> {
                history.end(ids);
                ao.deleteWithSQL(TouchpointEntity.class, where, ids.toArray());
            });
        }
    }

    /** Forgets all touchpoints of a project, e.g. one that was deleted; three statements. */
    public void removeProject(long projectId) {
        stamps.write(Set.of(projectId), () -> ao.deleteWithSQL(TouchpointEntity.class, "PROJECT_ID = ?", projectId));
    }

    /**
     * Brings a project's touchpoints into an order in which only some have moved. Touchpoints may come and go meanwhile: one that the order
     * does not name stands behind the others, one that is gone is passed over.
     *
     * @param orderedIds the touchpoints of the project in the order wanted
     * @param movedIds those that have moved; the others keep their ranks where that is possible
     * @return how many rows were written: those that moved, or all where there was no room between neighbours
     */
    public int reorder(long projectId, List<Long> orderedIds, Collection<Long> movedIds) {
        Map<Long, TouchpointEntity> byId = new LinkedHashMap<>();
        read(Query.select().where("PROJECT_ID = ?", projectId).order("JOURNEY_RANK ASC, ISSUE_ID ASC"))
                .forEach(entity -> byId.put(entity.getIssueId(), entity));
        Map<Long, Long> present = new LinkedHashMap<>();
        byId.forEach((id, entity) -> present.put(id, entity.getJourneyRank()));
        Set<Long> ordered = new LinkedHashSet<>(orderedIds);
        ordered.addAll(present.keySet());
        ordered.retainAll(present.keySet());
        Map<Long, Long> ranks = new HashMap<>(Ranks.after(present, List.copyOf(ordered), Set.copyOf(movedIds)));
        ranks.entrySet().removeIf(rank -> rank.getValue().equals(present.get(rank.getKey())));
        if (!ranks.isEmpty()) {
            stamps.write(Set.of(projectId), () -> {
                List<TouchpointEntity> changed = new ArrayList<>();
                ranks.forEach((id, rank) -> {
                    TouchpointEntity entity = Objects.requireNonNull(byId.get(id));
                    entity.setJourneyRank(rank);
                    changed.add(entity);
                });
                save(List.of(), changed);
            });
        }
        return ranks.size();
    }

    private void putSlice(List<TouchpointRow> slice) {
        Object[] ids = slice.stream().map(TouchpointRow::issueId).toArray();
        Map<Long, TouchpointEntity> known = read(Query.select().where(inClause("ISSUE_ID", ids.length), ids))
                .collect(Collectors.toMap(TouchpointEntity::getIssueId, Function.identity()));
        Map<Long, Long> lastRanks = new HashMap<>();
        List<TouchpointRow> added = new ArrayList<>();
        List<TouchpointEntity> changed = new ArrayList<>();
        Set<Long> projects = new HashSet<>();
        for (TouchpointRow row : slice) {
            TouchpointEntity entity = known.get(row.issueId());
            if (entity == null) {
                added.add(row.place().rank() == Place.UNRANKED ? row.withRank(nextRank(row, lastRanks)) : row);
                projects.add(row.projectId());
            } else {
                long before = entity.getProjectId();
                if (TouchpointColumns.update(entity, row, rank(entity, row, lastRanks))) {
                    changed.add(entity);
                    projects.add(before);
                    projects.add(row.projectId());
                }
            }
        }
        if (!projects.isEmpty()) {
            stamps.write(projects, () -> save(added, changed));
        }
    }

    /** The history first: of who is cut off in between the next one finds a row that has changed and a history that knows it. */
    private void save(List<TouchpointRow> added, List<TouchpointEntity> changed) {
        history.record(Stream.concat(added.stream(), changed.stream().map(TouchpointColumns::toRow))
                .toList());
        Batches.add(
                ao,
                TouchpointEntity.class,
                added.stream().map(TouchpointColumns::of).toList());
        changed.forEach(TouchpointEntity::save);
    }

    private long rank(TouchpointEntity entity, TouchpointRow row, Map<Long, Long> lastRanks) {
        long rank = row.place().rank();
        if (rank != Place.UNRANKED) {
            return rank;
        }
        return entity.getProjectId() == row.projectId() ? entity.getJourneyRank() : nextRank(row, lastRanks);
    }

    private static Set<Long> projectsOf(List<TouchpointEntity> rows) {
        return rows.stream().map(TouchpointEntity::getProjectId).collect(Collectors.toSet());
    }

    private long nextRank(TouchpointRow row, Map<Long, Long> lastRanks) {
        return lastRanks.merge(row.projectId(), lastRank(row.projectId(), lastRanks) + Ranks.GAP, (old, next) -> next);
    }

    private long lastRank(long projectId, Map<Long, Long> lastRanks) {
        Long remembered = lastRanks.get(projectId);
        if (remembered != null) {
            return remembered;
        }
        Long floor = floors.get(projectId);
        Query above = floor == null
                ? Query.select().where("PROJECT_ID = ?", projectId)
                : Query.select().where("PROJECT_ID = ? AND JOURNEY_RANK > ?", projectId, floor);
        long last = read(above.order("JOURNEY_RANK DESC").limit(1))
                .map(TouchpointEntity::getJourneyRank)
                .findFirst()
                .orElse(floor == null ? 0L : floor);
        floors.put(projectId, last);
        return last;
    }

    private Stream<TouchpointEntity> read(Query query) {
        return Arrays.stream(ao.find(TouchpointEntity.class, query));
    }

    static String inClause(String column, int count) {
        return column + " IN (" + "?,".repeat(count - 1) + "?)";
    }
}
