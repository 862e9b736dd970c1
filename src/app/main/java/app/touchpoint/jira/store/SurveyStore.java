package app.touchpoint.jira.store;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Aggregate;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.Counted;
import app.touchpoint.core.survey.Measured;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
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
        return ao.create(SurveyEntity.class, columns(row)).getID();
    }

    private static Map<String, Object> columns(SurveyRow row) {
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
        return columns;
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
        return retried(() -> published(surveyId, loaded, fresh, measured));
    }

    private static <T> T retried(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
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
            point(surveyId, measurements);
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

    /** Measurements of published waves of some criteria only, by wave and id; a statement per 500 waves and 500 criteria. */
    public List<MeasurementRow> measurementsOf(Collection<Long> surveyIds, Collection<Long> criterionIds) {
        List<MeasurementRow> rows = new ArrayList<>();
        for (List<Long> waves : Slices.of(surveyIds)) {
            for (List<Long> criteria : Slices.of(criterionIds)) {
                List<Object> parameters = new ArrayList<>(waves);
                parameters.addAll(criteria);
                String where = TouchpointStore.inClause("SURVEY_ID", waves.size()) + " AND "
                        + TouchpointStore.inClause("CRITERION_ID", criteria.size());
                for (MeasurementEntity entity : ao.find(
                        MeasurementEntity.class,
                        Query.select().where(where, parameters.toArray()).order("SURVEY_ID ASC, ID ASC"))) {
                    rows.add(toRow(entity));
                }
            }
        }
        return rows;
    }

    /** Ids of what was measured of some criteria of a project about everybody, the latest period first; one statement, streamed. */
    public List<Long> latestFirst(long projectId, Set<Long> criterionIds) {
        List<Long> ids = new ArrayList<>();
        ao.stream(
                MeasurementEntity.class,
                Query.select("ID, CRITERION_ID, PERIOD_END")
                        .where("PROJECT_ID = ? AND OVERALL = ?", projectId, true)
                        .order("PERIOD_END DESC, ID DESC"),
                entity -> {
                    if (criterionIds.contains(entity.getCriterionId())) {
                        ids.add(entity.getID());
                    }
                });
        return ids;
    }

    /** Measurements in the order of these ids; a statement per 500. */
    public List<MeasurementRow> measurementsOfIds(List<Long> ids) {
        Map<Long, MeasurementRow> rows = new HashMap<>();
        for (List<Long> some : Slices.of(ids)) {
            Query query = Query.select().where(TouchpointStore.inClause("ID", some.size()), some.toArray());
            for (MeasurementEntity entity : ao.find(MeasurementEntity.class, query)) {
                rows.put(entity.getID(), toRow(entity));
            }
        }
        return ids.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    /** Which measurement corrects which of these, by the id of the corrected one; a statement per 500. */
    public Map<Long, Long> correctionsOf(Collection<Long> ids) {
        Map<Long, Long> corrections = new HashMap<>();
        for (List<Long> some : Slices.of(ids)) {
            ao.stream(
                    MeasurementEntity.class,
                    Query.select("ID, REPLACES_ID")
                            .where(TouchpointStore.inClause("REPLACES_ID", some.size()), some.toArray()),
                    entity -> Optional.ofNullable(entity.getReplacesId())
                            .ifPresent(replaced -> corrections.put(replaced, entity.getID())));
        }
        return corrections;
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

    /**
     * Adds measurements that somebody entered as a wave of its own that is published, and lets the criteria know, all or nothing; about ten
     * statements, two per criterion.
     *
     * @param wave its name, days and author; how its rows are read is not looked at
     * @param measurements about everybody; id and wave of one are not looked at
     * @return the id of the wave
     */
    public long enter(SurveyRow wave, List<MeasurementRow> measurements) {
        return retried(() -> ao.executeInTransaction(() -> {
            Map<String, Object> columns = columns(wave);
            columns.put("SURVEY_STATE", SurveyState.PUBLISHED.name());
            columns.put("CONTENT_HASH", SurveyRow.ENTERED);
            columns.put("ROW_COUNT", (long) measurements.size());
            long id = ao.create(SurveyEntity.class, columns).getID();
            List<Map<String, Object>> rows = new ArrayList<>(measurements.size());
            measurements.forEach(measurement -> rows.add(columns(id, measurement)));
            Batches.add(ao, MeasurementEntity.class, rows);
            point(id, measurements);
            return id;
        }));
    }

    /** One measurement of a published wave; one statement. */
    public Optional<MeasurementRow> measurement(long id) {
        return Arrays.stream(ao.find(MeasurementEntity.class, Query.select().where("ID = ?", id)))
                .map(SurveyStore::toRow)
                .findFirst();
    }

    /** Whether anything was measured in a series of a criterion; one statement. */
    public boolean isMeasured(long criterionId, int series) {
        return ao.count(
                        MeasurementEntity.class,
                        Query.select().where("CRITERION_ID = ? AND SERIES_NO = ?", criterionId, series))
                > 0;
    }

    /** Lets the Ist be written again by what a wave brought; two statements. Nothing where it is not there, or not published. */
    public void unsettle(long id) {
        for (SurveyEntity survey : ao.find(
                SurveyEntity.class,
                Query.select().where("ID = ? AND SURVEY_STATE = ?", id, SurveyState.SETTLED.name()))) {
            survey.setSurveyState(SurveyState.PUBLISHED.name());
            survey.save();
        }
    }

    /**
     * Notes for each criterion which wave has its latest period. A wave of an earlier period that comes late does not take the place of a
     * later one; after a correction all that was measured is looked at, since the period may be what was wrong.
     */
    private void point(long surveyId, List<MeasurementRow> measurements) {
        Map<Long, String> ends = new HashMap<>();
        Set<Long> corrected = new HashSet<>();
        measurements.forEach(row -> {
            ends.merge(
                    row.subject().criterionId(),
                    row.end().toString(),
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
            if (row.replaces() != null) {
                corrected.add(row.subject().criterionId());
            }
        });
        Map<Long, List<MeasurementRow>> series = corrected.isEmpty() ? Map.of() : seriesOf(corrected);
        for (List<Long> ids : Slices.of(ends.keySet())) {
            Query query = Query.select().where(TouchpointStore.inClause("ID", ids.size()), ids.toArray());
            for (CriterionEntity criterion : ao.find(CriterionEntity.class, query)) {
                String end = Objects.requireNonNull(ends.get(criterion.getID()));
                String latest = criterion.getLatestPeriodEnd();
                List<MeasurementRow> all = series.get(criterion.getID());
                if (all != null) {
                    List<MeasurementRow> valid = valid(all);
                    MeasurementRow last = valid.get(valid.size() - 1);
                    point(criterion, last.subject().surveyId(), last.end().toString());
                } else if (latest == null || latest.compareTo(end) <= 0) {
                    point(criterion, surveyId, end);
                }
            }
        }
    }

    private static void point(CriterionEntity criterion, long surveyId, String periodEnd) {
        criterion.setLatestWaveId(surveyId);
        criterion.setLatestPeriodEnd(periodEnd);
        criterion.save();
    }

    /** Those that no other corrects, in the same order. */
    public static List<MeasurementRow> valid(Collection<MeasurementRow> measurements) {
        Set<Long> corrected = measurements.stream()
                .map(MeasurementRow::replaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return measurements.stream()
                .filter(row -> !corrected.contains(row.id()))
                .toList();
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
        ScaleCounts counts = row.measured() instanceof Answers answers ? answers.counts() : null;
        Mean mean = row.measured() instanceof Aggregate aggregate ? aggregate.mean() : null;
        columns.put("SCALE_MIN", counts == null ? 0 : counts.lowest());
        columns.put(
                "COUNTS",
                counts == null
                        ? null
                        : counts.counts().stream().map(String::valueOf).collect(Collectors.joining(",")));
        columns.put("PEOPLE", mean == null ? null : mean.n());
        columns.put("MEAN_VALUE", mean == null ? null : mean.value());
        columns.put(
                "SD_VALUE",
                mean == null || mean.sd().isEmpty() ? null : mean.sd().getAsDouble());
        columns.put("ISSUE_COUNT", row.measured() instanceof Counted counted ? counted.issues() : null);
        columns.put("MISSING_COUNT", row.measured().missing());
        columns.put("SOURCE_TEXT", row.entry() == null ? null : row.entry().source());
        columns.put("ENTERED_BY", row.entry() == null ? null : row.entry().by());
        columns.put("ENTERED_AT", row.entry() == null ? null : row.entry().at().toEpochMilli());
        columns.put("REPLACES_ID", row.replaces());
        return columns;
    }

    static MeasurementRow toRow(MeasurementEntity entity) {
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
                measured(entity),
                entry(entity),
                entity.getReplacesId());
    }

    private static Measured measured(MeasurementEntity entity) {
        String counts = entity.getCounts();
        if (counts != null) {
            return new Answers(
                    new ScaleCounts(
                            entity.getScaleMin(),
                            Stream.of(counts.split(",", -1)).map(Long::valueOf).toList()),
                    entity.getMissingCount());
        }
        Long issues = entity.getIssueCount();
        if (issues != null) {
            return new Counted(issues);
        }
        Double sd = entity.getSdValue();
        return new Aggregate(
                new Mean(
                        Objects.requireNonNull(entity.getPeople()),
                        Objects.requireNonNull(entity.getMeanValue()),
                        sd == null ? OptionalDouble.empty() : OptionalDouble.of(sd)),
                entity.getMissingCount());
    }

    private static MeasurementRow.@Nullable Entry entry(MeasurementEntity entity) {
        String by = entity.getEnteredBy();
        Long at = entity.getEnteredAt();
        return by == null || at == null
                ? null
                : new MeasurementRow.Entry(
                        Objects.requireNonNullElse(entity.getSourceText(), ""), by, Instant.ofEpochMilli(at));
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
