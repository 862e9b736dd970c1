package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.CountPeriod;
import app.touchpoint.core.criterion.CountedSearch;
import app.touchpoint.core.shared.Coded;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches whose hits are counted, at most one of a criterion. Whoever writes holds the project's lock of measurements. */
@Component
public class JqlCountStore {

    private final ActiveObjects ao;

    public JqlCountStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** That of a criterion; one statement. */
    public Optional<JqlCountRow> get(long criterionId) {
        return read(Query.select().where("CRITERION_ID = ?", criterionId)).stream()
                .findFirst();
    }

    /** Those of a project, by criterion; one statement. */
    public List<JqlCountRow> ofProject(long projectId) {
        return read(Query.select().where("PROJECT_ID = ?", projectId).order("CRITERION_ID ASC"));
    }

    /** Those with a period that ended before the day; one statement. */
    public List<JqlCountRow> endedBefore(LocalDate day) {
        return read(Query.select().where("NEXT_END < ?", day.toString()).order("CRITERION_ID ASC"));
    }

    /** Sets that of a criterion instead of what was there; two statements. */
    public void put(JqlCountRow row) {
        JqlCountEntity[] found =
                ao.find(JqlCountEntity.class, Query.select().where("CRITERION_ID = ?", row.criterionId()));
        if (found.length == 0) {
            ao.create(JqlCountEntity.class, columns(row));
            return;
        }
        JqlCountEntity entity = found[0];
        entity.setJqlText(row.search().jql());
        entity.setPeriodCode(row.period().code());
        entity.setNextStart(row.next().start().toString());
        entity.setNextEnd(row.next().end().toString());
        entity.setSetBy(row.by());
        entity.setSetAt(row.setAt().toEpochMilli());
        JqlCountRow.Failure failure = row.failure();
        entity.setProblemCode(failure == null ? null : failure.problem().code());
        entity.setProblemEnd(failure == null ? null : failure.end().toString());
        entity.save();
    }

    /** Removes that of a criterion; one statement. What was counted stays. Whether there was one. */
    public boolean remove(long criterionId) {
        return ao.deleteWithSQL(JqlCountEntity.class, "CRITERION_ID = ?", criterionId) > 0;
    }

    private static Map<String, Object> columns(JqlCountRow row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CRITERION_ID", row.criterionId());
        if (row.issueId() != null) {
            columns.put("ISSUE_ID", row.issueId());
        }
        columns.put("PROJECT_ID", row.projectId());
        columns.put("JQL_TEXT", row.search().jql());
        columns.put("PERIOD_CODE", row.period().code());
        columns.put("NEXT_START", row.next().start().toString());
        columns.put("NEXT_END", row.next().end().toString());
        columns.put("SET_BY", row.by());
        columns.put("SET_AT", row.setAt().toEpochMilli());
        JqlCountRow.Failure failure = row.failure();
        if (failure != null) {
            columns.put("PROBLEM_CODE", failure.problem().code());
            columns.put("PROBLEM_END", failure.end().toString());
        }
        return columns;
    }

    private List<JqlCountRow> read(Query query) {
        return Arrays.stream(ao.find(JqlCountEntity.class, query))
                .map(JqlCountStore::toRow)
                .toList();
    }

    private static JqlCountRow toRow(JqlCountEntity entity) {
        return new JqlCountRow(
                entity.getCriterionId(),
                entity.getIssueId(),
                entity.getProjectId(),
                new CountedSearch(entity.getJqlText()),
                Coded.find(CountPeriod.class, entity.getPeriodCode()).orElseThrow(),
                new CountPeriod.Span(LocalDate.parse(entity.getNextStart()), LocalDate.parse(entity.getNextEnd())),
                entity.getSetBy(),
                Instant.ofEpochMilli(entity.getSetAt()),
                failure(entity));
    }

    private static JqlCountRow.@Nullable Failure failure(JqlCountEntity entity) {
        String end = entity.getProblemEnd();
        return Coded.find(JqlCountRow.Problem.class, String.valueOf(entity.getProblemCode()))
                .filter(problem -> end != null)
                .map(problem -> new JqlCountRow.Failure(problem, LocalDate.parse(String.valueOf(end))))
                .orElse(null);
    }
}
