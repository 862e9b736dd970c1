package app.touchpoint.jira.store;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Answers;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Waves of answers and the measurements in them. A wave's measurements come to be all at once or not at all. */
@Component
public class SurveyStore {

    private static final int ATTEMPTS = 3;

    private final ActiveObjects ao;

    public SurveyStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds a wave without rows; one statement. Its id. */
    public long add(SurveyRow row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", row.projectId());
        columns.put("SURVEY_NAME", row.name());
        columns.put("MAPPING", row.mapping());
        columns.put("PERIOD_START", row.start().toString());
        columns.put("PERIOD_END", row.end().toString());
        columns.put("SURVEY_STATE", SurveyState.MAPPED.name());
        columns.put("ROW_COUNT", 0L);
        columns.put("REFUSED_COUNT", 0L);
        columns.put("ENTERED_BY", row.enteredBy());
        columns.put("ENTERED_AT", row.enteredAt().toEpochMilli());
        return ao.create(SurveyEntity.class, columns).getID();
    }

    /** One wave; one statement. */
    public Optional<SurveyRow> get(long id) {
        return surveys(Query.select().where("ID = ?", id)).findFirst();
    }

    /** The published wave with that content; one statement. */
    public Optional<SurveyRow> ofContent(long projectId, String contentHash) {
        return surveys(Query.select()
                        .where("CONTENT_HASH = ? AND PROJECT_ID = ?", contentHash, projectId)
                        .order("ID ASC"))
                .findFirst();
    }

    /** The latest waves of a project, newest first; one statement. */
    public List<SurveyRow> latest(long projectId, int limit) {
        return surveys(Query.select()
                        .where("PROJECT_ID = ?", projectId)
                        .order("ID DESC")
                        .limit(limit))
                .toList();
    }

    /**
     * Adds criteria that are new and the measurements of a wave, publishes it and lets the criteria know, all or nothing.
     *
     * @param fresh criteria that nobody may have added meanwhile
     * @param measured makes the measurements of this wave once the ids of the new criteria are known, in their order; id and wave of a
     *     measurement are not looked at. It may be asked several times.
     * @return whether it was done; false when the wave is gone or was published before
     */
    public boolean publish(
            long surveyId,
            SurveyRow.Loaded loaded,
            List<CriterionRow> fresh,
            Function<List<Long>, List<MeasurementRow>> measured) {
        for (int attempt = 1; ; attempt++) {
            try {
                return published(surveyId, loaded, fresh, measured);
            } catch (RuntimeException e) {
                // The library's transactions are serializable: PostgreSQL may end one for what others did to other
                // rows.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private boolean published(
            long surveyId,
            SurveyRow.Loaded loaded,
            List<CriterionRow> fresh,
            Function<List<Long>, List<MeasurementRow>> measured) {
        return Boolean.TRUE.equals(ao.executeInTransaction(() -> {
            SurveyEntity[] found = ao.find(
                    SurveyEntity.class,
                    Query.select().where("ID = ? AND SURVEY_STATE = ?", surveyId, SurveyState.MAPPED.name()));
            if (found.length == 0) {
                return false;
            }
            List<Long> ids = fresh.stream()
                    .map(row -> ao.create(
                                    CriterionEntity.class,
                                    CriterionColumns.of(row, CriterionColumns.key(row.projectId(), row.criterion())))
                            .getID())
                    .toList();
            List<MeasurementRow> measurements = measured.apply(ids);
            List<Map<String, Object>> rows = new ArrayList<>(measurements.size());
            measurements.forEach(measurement -> rows.add(columns(surveyId, measurement)));
            Batches.add(ao, MeasurementEntity.class, rows);
            SurveyEntity survey = found[0];
            survey.setSurveyState(SurveyState.PUBLISHED.name());
            survey.setContentHash(loaded.contentHash());
            survey.setRowCount(loaded.count());
            survey.setRefusedCount(loaded.refused());
            survey.setRefusedRows(loaded.refusedRows());
            survey.save();
            point(surveyId, survey.getPeriodEnd(), measurements);
            return true;
        }));
    }

    /** Waves of all projects whose measurements no Ist follows yet; one statement. */
    public List<SurveyRow> unsettled() {
        return surveys(Query.select()
                        .where("SURVEY_STATE = ?", SurveyState.PUBLISHED.name())
                        .order("ID ASC"))
                .toList();
    }

    /** Whether its measurements are there and no Ist follows them yet; one statement. */
    public boolean isUnsettled(long id) {
        return ao.count(
                        SurveyEntity.class,
                        Query.select().where("ID = ? AND SURVEY_STATE = ?", id, SurveyState.PUBLISHED.name()))
                > 0;
    }

    /** Notes that the Ist of its touchpoints follows a wave; two statements. */
    public void settle(long id) {
        for (SurveyEntity survey : ao.find(
                SurveyEntity.class,
                Query.select().where("ID = ? AND SURVEY_STATE = ?", id, SurveyState.PUBLISHED.name()))) {
            survey.setSurveyState(SurveyState.SETTLED.name());
            survey.save();
        }
    }

    /** Removes a wave that has no rows yet; one statement. Whether there was one. */
    public boolean discard(long id) {
        return ao.deleteWithSQL(SurveyEntity.class, "ID = ? AND SURVEY_STATE = ?", id, SurveyState.MAPPED.name()) > 0;
    }

    /** Measurements of published waves, by wave and id; a statement per 500 waves. */
    public List<MeasurementRow> measurementsOf(Collection<Long> surveyIds) {
        List<MeasurementRow> rows = new ArrayList<>();
        for (List<Long> ids : Slices.of(surveyIds)) {
            Query query = Query.select()
                    .where(TouchpointStore.inClause("SURVEY_ID", ids.size()), ids.toArray())
                    .order("SURVEY_ID ASC, ID ASC");
            for (MeasurementEntity entity : ao.find(MeasurementEntity.class, query)) {
                rows.add(toRow(entity));
            }
        }
        return rows;
    }

    /** What was measured of a criterion about everybody, the earliest period first; one statement. */
    public List<MeasurementRow> seriesOf(long criterionId, int start, int limit) {
        Query query = Query.select()
                .where("CRITERION_ID = ? AND OVERALL = ?", criterionId, true)
                .order("PERIOD_END ASC, ID ASC")
                .offset(start)
                .limit(limit);
        return Arrays.stream(ao.find(MeasurementEntity.class, query))
                .map(SurveyStore::toRow)
                .toList();
    }

    /** What was measured of some criteria about everybody, by criterion, the earliest period first; a statement per 500 criteria. */
    public Map<Long, List<MeasurementRow>> seriesOf(Collection<Long> criterionIds) {
        Map<Long, List<MeasurementRow>> series = new HashMap<>();
        for (List<Long> ids : Slices.of(criterionIds)) {
            List<Object> parameters = new ArrayList<>(ids);
            parameters.add(true);
            Query query = Query.select()
                    .where(
                            TouchpointStore.inClause("CRITERION_ID", ids.size()) + " AND OVERALL = ?",
                            parameters.toArray())
                    .order("PERIOD_END ASC, ID ASC");
            for (MeasurementEntity entity : ao.find(MeasurementEntity.class, query)) {
                series.computeIfAbsent(entity.getCriterionId(), id -> new ArrayList<>())
                        .add(toRow(entity));
            }
        }
        return series;
    }

    /** A wave of an earlier period, imported late, does not take the place of a later one. */
    private void point(long surveyId, String periodEnd, List<MeasurementRow> measurements) {
        List<Long> criteria = measurements.stream()
                .map(row -> row.subject().criterionId())
                .distinct()
                .toList();
        for (List<Long> ids : Slices.of(criteria)) {
            Query query = Query.select().where(TouchpointStore.inClause("ID", ids.size()), ids.toArray());
            for (CriterionEntity criterion : ao.find(CriterionEntity.class, query)) {
                String latest = criterion.getLatestPeriodEnd();
                if (latest == null || latest.compareTo(periodEnd) <= 0) {
                    criterion.setLatestWaveId(surveyId);
                    criterion.setLatestPeriodEnd(periodEnd);
                    criterion.save();
                }
            }
        }
    }

    private Stream<SurveyRow> surveys(Query query) {
        return Arrays.stream(ao.find(SurveyEntity.class, query)).map(SurveyStore::toRow);
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private static Map<String, Object> columns(long surveyId, MeasurementRow row) {
        String segment = row.segment().orElse("");
        Map<String, Object> columns = new HashMap<>();
        columns.put("SURVEY_ID", surveyId);
        columns.put("CRITERION_ID", row.subject().criterionId());
        columns.put("ISSUE_ID", row.subject().issueId());
        columns.put("PROJECT_ID", row.subject().projectId());
        columns.put("SERIES_NO", row.subject().series());
        columns.put("PERIOD_START", row.start().toString());
        columns.put("PERIOD_END", row.end().toString());
        columns.put("OVERALL", row.segment().isEmpty());
        columns.put("SEGMENT_TEXT", segment.isEmpty() ? null : segment);
        columns.put("RATER_GROUP", row.subject().group().code());
        columns.put("SCALE_MIN", row.answers().counts().lowest());
        columns.put(
                "COUNTS",
                row.answers().counts().counts().stream().map(String::valueOf).collect(Collectors.joining(",")));
        columns.put("MISSING_COUNT", row.answers().missing());
        columns.put("REPLACES_ID", row.replaces());
        return columns;
    }

    private static MeasurementRow toRow(MeasurementEntity entity) {
        List<Long> counts =
                Stream.of(entity.getCounts().split(",", -1)).map(Long::valueOf).toList();
        return new MeasurementRow(
                entity.getID(),
                new MeasurementRow.Subject(
                        entity.getSurveyId(),
                        entity.getCriterionId(),
                        entity.getIssueId(),
                        entity.getProjectId(),
                        entity.getSeriesNo(),
                        Coded.find(RaterGroup.class, entity.getRaterGroup()).orElseThrow()),
                LocalDate.parse(entity.getPeriodStart()),
                LocalDate.parse(entity.getPeriodEnd()),
                entity.isOverall()
                        ? Optional.empty()
                        : Optional.of(Objects.requireNonNullElse(entity.getSegmentText(), "")),
                new Answers(new ScaleCounts(entity.getScaleMin(), counts), entity.getMissingCount()),
                entity.getReplacesId());
    }

    private static SurveyRow toRow(SurveyEntity entity) {
        String hash = entity.getContentHash();
        return new SurveyRow(
                entity.getID(),
                entity.getProjectId(),
                entity.getSurveyName(),
                entity.getMapping(),
                LocalDate.parse(entity.getPeriodStart()),
                LocalDate.parse(entity.getPeriodEnd()),
                hash == null
                        ? null
                        : new SurveyRow.Loaded(
                                hash,
                                entity.getRowCount(),
                                entity.getRefusedCount(),
                                Objects.requireNonNullElse(entity.getRefusedRows(), "[]")),
                entity.getEnteredBy(),
                Instant.ofEpochMilli(entity.getEnteredAt()));
    }
}
