package app.touchpoint.jira.store;

import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Rating;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
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
import org.springframework.stereotype.Component;

/** All ratings that were ever given; only added to. A correction is a rating that names the one it replaces. */
@Component
public class RatingStore {

    private static final String COLUMNS =
            "ID, ISSUE_ID, PROJECT_ID, RATER_GROUP, SCORE, PEOPLE_COUNT, BLIND, OWN_VIEW, "
                    + "GIVEN_AT, ENTERED_BY, REMARK, REPLACES_ID";

    private static final String OLDEST_FIRST = "GIVEN_AT ASC, ID ASC";

    private final ActiveObjects ao;

    public RatingStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds a rating; one statement. Its id. */
    public long add(RatingRow row) {
        return ao.create(RatingEntity.class, columns(row)).getID();
    }

    /** The ratings of a touchpoint that hold, oldest first: those that were corrected are left out. One statement. */
    public List<RatingRow> ofIssue(long issueId) {
        return holding(Arrays.stream(ao.find(
                        RatingEntity.class,
                        Query.select().where("ISSUE_ID = ?", issueId).order(OLDEST_FIRST)))
                .flatMap(entity -> toRow(entity).stream())
                .toList());
    }

    /** The ratings of a project that hold by touchpoint, each oldest first; one statement, streamed. */
    public Map<Long, List<RatingRow>> ofProject(long projectId) {
        List<RatingRow> rows = new ArrayList<>();
        ao.stream(
                RatingEntity.class,
                Query.select(COLUMNS).where("PROJECT_ID = ?", projectId).order(OLDEST_FIRST),
                entity -> toRow(entity).ifPresent(rows::add));
        return byIssue(rows);
    }

    /** The ratings of some touchpoints that hold by touchpoint, each oldest first; a statement per 500, streamed. */
    public Map<Long, List<RatingRow>> ofIssues(Collection<Long> issueIds) {
        List<RatingRow> rows = new ArrayList<>();
        Slices.of(issueIds)
                .forEach(ids -> ao.stream(
                        RatingEntity.class,
                        Query.select(COLUMNS)
                                .where(TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray())
                                .order(OLDEST_FIRST),
                        entity -> toRow(entity).ifPresent(rows::add)));
        return byIssue(rows);
    }

    private static Map<Long, List<RatingRow>> byIssue(Collection<RatingRow> rows) {
        Map<Long, List<RatingRow>> byIssue = new HashMap<>();
        holding(rows)
                .forEach(row -> byIssue.computeIfAbsent(row.issueId(), id -> new ArrayList<>())
                        .add(row));
        return byIssue;
    }

    private static List<RatingRow> holding(Collection<RatingRow> rows) {
        Set<Long> replaced = new HashSet<>();
        rows.forEach(row -> {
            if (row.replaces() != null) {
                replaced.add(row.replaces());
            }
        });
        return rows.stream().filter(row -> !replaced.contains(row.id())).toList();
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private static Map<String, Object> columns(RatingRow row) {
        Opinion opinion = row.opinion();
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", row.issueId());
        columns.put("PROJECT_ID", row.projectId());
        columns.put("RATER_GROUP", opinion.group().code());
        columns.put("SCORE", opinion.value().value());
        columns.put("PEOPLE_COUNT", opinion.people());
        columns.put("BLIND", opinion.blind());
        columns.put("OWN_VIEW", opinion.rater() != null);
        columns.put("GIVEN_AT", opinion.at().toEpochMilli());
        columns.put("ENTERED_BY", row.enteredBy());
        columns.put("REMARK", row.remark().isEmpty() ? null : row.remark());
        columns.put("REPLACES_ID", row.replaces());
        return columns;
    }

    /** Empty for a group that a later version of the app has and this one has not. */
    private static Optional<RatingRow> toRow(RatingEntity entity) {
        return Coded.find(RaterGroup.class, entity.getRaterGroup())
                .map(group -> new RatingRow(
                        entity.getID(),
                        entity.getIssueId(),
                        entity.getProjectId(),
                        new Opinion(
                                group,
                                new Rating(entity.getScore()),
                                entity.getPeopleCount(),
                                entity.isBlind(),
                                Instant.ofEpochMilli(entity.getGivenAt()),
                                entity.isOwnView() ? entity.getEnteredBy() : null),
                        entity.getEnteredBy(),
                        Objects.requireNonNullElse(entity.getRemark(), ""),
                        entity.getReplacesId()));
    }
}
