package app.touchpoint.jira.store;

import app.touchpoint.core.handover.InformationPassed;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.jira.store.HandoverRow.Ends;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The links between touchpoints that hand customers over, as far as they are known, and how well each goes. */
@Component
public class HandoverStore {

    /** What a search over all projects reads at most, whoever may see it. */
    static final int MOST_FOUND = 50_000;

    /** So many touchpoints are named in one statement. */
    public static final int MOST_ENDS = 250;

    private final ActiveObjects ao;

    public HandoverStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The hand-overs with an end in the project, by link id; one statement. */
    public List<HandoverRow> ofProject(long projectId) {
        return read(Query.select()
                .where("PROJECT_ID = ? OR TO_PROJECT_ID = ?", projectId, projectId)
                .order("LINK_ID ASC"));
    }

    /** The breaks with an end in the project, in no order; one statement, streamed. */
    public List<Ends> breaksOfProject(long projectId) {
        List<Ends> found = new ArrayList<>();
        ao.stream(
                HandoverEntity.class,
                Query.select("ID, FROM_ISSUE_ID, PROJECT_ID, TO_ISSUE_ID, TO_PROJECT_ID")
                        .where("BROKEN = ? AND (PROJECT_ID = ? OR TO_PROJECT_ID = ?)", true, projectId, projectId),
                entity -> found.add(ends(entity)));
        return found;
    }

    /** The hand-overs from and to a touchpoint, by link id; one statement. */
    public List<HandoverRow> ofIssue(long issueId) {
        return read(Query.select()
                .where("FROM_ISSUE_ID = ? OR TO_ISSUE_ID = ?", issueId, issueId)
                .order("LINK_ID ASC"));
    }

    /** One hand-over; one statement. Empty for a link nobody has told of. */
    public Optional<HandoverRow> ofLink(long linkId) {
        return read(Query.select().where("LINK_ID = ?", linkId)).stream().findFirst();
    }

    /** The breaks of all projects by link id, the first {@value #MOST_FOUND} of them; one statement. */
    public List<HandoverRow> breaks() {
        return read(
                Query.select().where("BROKEN = ?", true).order("LINK_ID ASC").limit(MOST_FOUND));
    }

    /** The breaks that have one of these touchpoints for an end, at most {@value #MOST_ENDS}, by link id; one statement, none for none. */
    public List<HandoverRow> breaksAt(Collection<Long> touchpoints) {
        if (touchpoints.isEmpty()) {
            return List.of();
        }
        List<Object> ends = new ArrayList<>();
        ends.add(true);
        ends.addAll(touchpoints);
        ends.addAll(touchpoints);
        return read(Query.select()
                .where(
                        "BROKEN = ? AND (" + TouchpointStore.inClause("FROM_ISSUE_ID", touchpoints.size()) + " OR "
                                + TouchpointStore.inClause("TO_ISSUE_ID", touchpoints.size()) + ")",
                        ends.toArray())
                .order("LINK_ID ASC"));
    }

    /**
     * Takes in the links that a touchpoint has now: adds those that are new, without a quality, corrects moved ends, and forgets those
     * that are gone. A link of which an end is no touchpoint at the moment keeps what was said of it. One statement for each that differs.
     *
     * @param known the hand-overs of the touchpoint, read before its links were: what is made in between is not taken for gone
     * @param present the ids of all its hand-over links
     * @param between those of them that join touchpoints, by link id
     */
    public void sync(Collection<HandoverRow> known, Set<Long> present, Map<Long, Ends> between) {
        Set<Long> added = new HashSet<>(between.keySet());
        for (HandoverRow row : known) {
            added.remove(row.linkId());
            Ends ends = between.get(row.linkId());
            if (!present.contains(row.linkId())) {
                remove(row.linkId());
            } else if (ends != null && !ends.equals(row.ends())) {
                Versions.replace(
                        ao,
                        HandoverEntity.class,
                        "LINK_ID",
                        row.linkId(),
                        row.version(),
                        columns(ends, row.quality(), row.passed(), row.broken()));
            }
        }
        between.forEach((linkId, ends) -> {
            if (added.contains(linkId)) {
                add(linkId, ends, null, null);
            }
        });
    }

    /** Adds a hand-over; three statements at most. False when the link is known already. */
    public boolean add(long linkId, Ends ends, @Nullable Double quality, @Nullable InformationPassed passed) {
        return Versions.replace(ao, HandoverEntity.class, "LINK_ID", linkId, 0, columns(ends, quality, passed, false));
    }

    /**
     * Judges a hand-over; three statements.
     *
     * @return false when somebody else judged it meanwhile or the link is gone; nothing has changed then
     */
    public boolean rate(
            long linkId, @Nullable Double quality, @Nullable InformationPassed passed, int expectedVersion) {
        return ofLink(linkId)
                .map(row -> Versions.replace(
                        ao,
                        HandoverEntity.class,
                        "LINK_ID",
                        linkId,
                        expectedVersion,
                        columns(row.ends(), quality, passed, row.broken())))
                .orElse(false);
    }

    /** Marks which hand-overs are breaks; one statement to read up to 500 and one for each mark that changes. */
    public void mark(Map<Long, Boolean> broken) {
        Slices.of(broken.keySet()).forEach(ids -> {
            for (HandoverEntity entity : ao.find(
                    HandoverEntity.class,
                    Query.select().where(TouchpointStore.inClause("LINK_ID", ids.size()), ids.toArray()))) {
                boolean now = Objects.requireNonNull(broken.get(entity.getLinkId()));
                if (entity.isBroken() != now) {
                    entity.setBroken(now);
                    entity.save();
                }
            }
        });
    }

    /** Forgets a link; one statement. */
    public void remove(long linkId) {
        ao.deleteWithSQL(HandoverEntity.class, "LINK_ID = ?", linkId);
    }

    /** Forgets all links of these touchpoints; two statements per 500. */
    public void removeIssues(Collection<Long> issueIds) {
        Slices.of(issueIds).forEach(ids -> {
            ao.deleteWithSQL(
                    HandoverEntity.class, TouchpointStore.inClause("FROM_ISSUE_ID", ids.size()), ids.toArray());
            ao.deleteWithSQL(HandoverEntity.class, TouchpointStore.inClause("TO_ISSUE_ID", ids.size()), ids.toArray());
        });
    }

    private List<HandoverRow> read(Query query) {
        return Arrays.stream(ao.find(HandoverEntity.class, query))
                .map(HandoverStore::toRow)
                .toList();
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private static Map<String, Object> columns(
            Ends ends, @Nullable Double quality, @Nullable InformationPassed passed, boolean broken) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("FROM_ISSUE_ID", ends.fromIssueId());
        columns.put("PROJECT_ID", ends.fromProjectId());
        columns.put("TO_ISSUE_ID", ends.toIssueId());
        columns.put("TO_PROJECT_ID", ends.toProjectId());
        columns.put("QUALITY", quality);
        columns.put("INFORMATION_PASSED", passed == null ? null : passed.code());
        columns.put("BROKEN", broken);
        return columns;
    }

    private static Ends ends(HandoverEntity entity) {
        return new Ends(entity.getFromIssueId(), entity.getProjectId(), entity.getToIssueId(), entity.getToProjectId());
    }

    private static HandoverRow toRow(HandoverEntity entity) {
        String passed = entity.getInformationPassed();
        return new HandoverRow(
                entity.getLinkId(),
                ends(entity),
                entity.getQuality(),
                passed == null
                        ? null
                        : Coded.find(InformationPassed.class, passed).orElse(null),
                entity.isBroken(),
                entity.getVersionNo());
    }
}
