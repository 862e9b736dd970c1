package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Waves of answers and the measurements in them. A wave's measurements come to be all at once or not at all. */
@Component
public class SurveyStore {

    private static final int KEYS_PER_STATEMENT = 500;

    private final ActiveObjects ao;
    private final Stamps stamps;
    private final LatestWaves latest;

    public SurveyStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.stamps = new Stamps(ao, clock, Stamps.Kind.MEASUREMENTS);
        this.latest = new LatestWaves(ao, this::seriesOf);
    }

    /** Adds a wave without rows; three statements. Its id. */
    public long add(SurveyRow row) {
        return stamps.writing(
                Set.of(row.projectId()),
                () -> ao.create(SurveyEntity.class, columns(row)).getID());
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
        return get(surveyId)
                .map(survey -> stamps.writing(
                        Set.of(survey.projectId()),
                        () -> Transactions.retried(ao, () -> published(surveyId, loaded, fresh, measured))))
                .orElse(false);
    }

    private boolean published(
            long surveyId,
            SurveyRow.Loaded loaded,
            List<CriterionRow> fresh,
            Function<List<Long>, List<MeasurementRow>> measured) {
        SurveyEntity[] found = ao.find(
                SurveyEntity.class,
                Query.select().where("ID = ? AND SURVEY_STATE = ?", surveyId, SurveyState.MAPPED.name()));
        if (found.length == 0) {
            return false;
        }
        List<MeasurementRow> measurements = measured.apply(added(fresh));
        List<Map<String, Object>> rows = new ArrayList<>(measurements.size());
        measurements.forEach(measurement -> rows.add(MeasurementColumns.of(surveyId, measurement)));
        Batches.add(ao, MeasurementEntity.class, rows);
        SurveyEntity survey = found[0];
        survey.setSurveyState(SurveyState.PUBLISHED.name());
        survey.setContentHash(loaded.contentHash());
        survey.setRowCount(loaded.count());
        survey.setRefusedCount(loaded.refused());
        survey.setRefusedRows(loaded.refusedRows());
        survey.save();
        latest.point(surveyId, measurements);
        return true;
    }

    /** Ids in their order. */
    private List<Long> added(List<CriterionRow> fresh) {
        List<String> keys = fresh.stream()
                .map(row -> CriterionColumns.key(row.projectId(), row.criterion()))
                .toList();
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            columns.add(CriterionColumns.of(fresh.get(i), keys.get(i)));
        }
        Batches.add(ao, CriterionEntity.class, columns);
        Map<String, Long> ids = new HashMap<>();
        for (int from = 0; from < keys.size(); from += KEYS_PER_STATEMENT) {
            List<String> some = keys.subList(from, Math.min(from + KEYS_PER_STATEMENT, keys.size()));
            for (CriterionEntity criterion : ao.find(
                    CriterionEntity.class,
                    Query.select().where(TouchpointStore.inClause("ROW_KEY", some.size()), some.toArray()))) {
                ids.put(criterion.getRowKey(), criterion.getID());
            }
        }
        return keys.stream().map(ids::get).map(Objects::requireNonNull).toList();
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

    /**
     * Notes that the Ist of its touchpoints follows a wave; two statements, and two or three more where what Jira refused is not what it refused before.
     *
     * @param refusedIsts JSON of the touchpoints of which Jira did not let it follow
     */
    public void settle(long id, String refusedIsts) {
        for (SurveyEntity survey : ao.find(
                SurveyEntity.class,
                Query.select().where("ID = ? AND SURVEY_STATE = ?", id, SurveyState.PUBLISHED.name()))) {
            boolean known = refusedIsts.equals(refusedIsts(survey));
            survey.setSurveyState(SurveyState.SETTLED.name());
            survey.setRefusedIsts(refusedIsts);
            if (known) {
                survey.save();
            } else {
                stamps.write(Set.of(survey.getProjectId()), survey::save);
            }
        }
    }

    /** Removes a wave that has no rows yet; four statements. Whether there was one. */
    public boolean discard(long id) {
        return get(id).map(survey -> stamps.writing(
                        Set.of(survey.projectId()),
                        () -> ao.deleteWithSQL(
                                        SurveyEntity.class,
                                        "ID = ? AND SURVEY_STATE = ?",
                                        id,
                                        SurveyState.MAPPED.name())
                                > 0))
                .orElse(false);
    }

    /** Measurements of published waves, by wave and id; a statement per 500 waves. */
    public List<MeasurementRow> measurementsOf(Collection<Long> surveyIds) {
        List<MeasurementRow> rows = new ArrayList<>();
        for (List<Long> ids : Slices.of(surveyIds)) {
            stream(
                    TouchpointStore.inClause("SURVEY_ID", ids.size()),
                    ids.toArray(),
                    "SURVEY_ID ASC, ID ASC",
                    rows::add);
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
                stream(where, parameters.toArray(), "SURVEY_ID ASC, ID ASC", rows::add);
            }
        }
        return rows;
    }

    /**
     * What was measured last of criteria, segments among it, by criterion; a statement per 500 waves and 500 criteria. One of which nothing was measured
     * that may be compared with what will be is absent.
     */
    public Map<Long, List<MeasurementRow>> latestOf(Collection<CriterionRow> criteria) {
        Map<Long, CriterionRow> byId = new HashMap<>();
        criteria.forEach(row -> byId.put(row.id(), row));
        List<Long> waves = criteria.stream()
                .filter(row -> row.latestWave().isPresent())
                .map(row -> row.latestWave().getAsLong())
                .distinct()
                .toList();
        return measurementsOf(waves, byId.keySet()).stream()
                .filter(measurement -> isLatest(measurement, byId))
                .collect(Collectors.groupingBy(
                        measurement -> measurement.subject().criterionId()));
    }

    /** Of another series is what was asked differently. */
    private static boolean isLatest(MeasurementRow measurement, Map<Long, CriterionRow> criteria) {
        CriterionRow row = criteria.get(measurement.subject().criterionId());
        return row != null
                && row.series() == measurement.subject().series()
                && row.latestWave().getAsLong() == measurement.subject().surveyId()
                && measurement.end().equals(row.latestEnd());
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
            stream(
                    TouchpointStore.inClause("ID", some.size()),
                    some.toArray(),
                    "ID ASC",
                    row -> rows.put(row.id(), row));
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

    /** All that was measured of a criterion about everybody, the earliest period first; one statement. */
    public List<MeasurementRow> seriesOf(long criterionId) {
        return seriesOf(List.of(criterionId)).getOrDefault(criterionId, List.of());
    }

    /** What was measured of some criteria about everybody, by criterion, the earliest period first; a statement per 500 criteria. */
    public Map<Long, List<MeasurementRow>> seriesOf(Collection<Long> criterionIds) {
        Map<Long, List<MeasurementRow>> series = new HashMap<>();
        for (List<Long> ids : Slices.of(criterionIds)) {
            List<Object> parameters = new ArrayList<>(ids);
            parameters.add(true);
            stream(
                    TouchpointStore.inClause("CRITERION_ID", ids.size()) + " AND OVERALL = ?",
                    parameters.toArray(),
                    "PERIOD_END ASC, ID ASC",
                    row -> series.computeIfAbsent(row.subject().criterionId(), id -> new ArrayList<>())
                            .add(row));
        }
        return series;
    }

    /**
     * Adds measurements that somebody entered as a wave of its own that is published, and lets the criteria know, all or nothing; about twelve
     * statements, two per criterion.
     *
     * @param wave its name, days and author; how its rows are read is not looked at
     * @param measurements about everybody; id and wave of one are not looked at
     * @return the id of the wave
     */
    public long enter(SurveyRow wave, List<MeasurementRow> measurements) {
        return stamps.writing(
                Set.of(wave.projectId()), () -> Transactions.retried(ao, () -> entered(wave, measurements)));
    }

    private long entered(SurveyRow wave, List<MeasurementRow> measurements) {
        Map<String, Object> columns = columns(wave);
        columns.put("SURVEY_STATE", SurveyState.PUBLISHED.name());
        columns.put("CONTENT_HASH", SurveyRow.ENTERED);
        columns.put("ROW_COUNT", (long) measurements.size());
        long id = ao.create(SurveyEntity.class, columns).getID();
        List<Map<String, Object>> rows = new ArrayList<>(measurements.size());
        measurements.forEach(measurement -> rows.add(MeasurementColumns.of(id, measurement)));
        Batches.add(ao, MeasurementEntity.class, rows);
        latest.point(id, measurements);
        return id;
    }

    /** One measurement of a published wave; one statement. */
    public Optional<MeasurementRow> measurement(long id) {
        return measurementsOfIds(List.of(id)).stream().findFirst();
    }

    /**
     * How many periods of a series were measured about everybody, each once however often it was corrected; a statement per 500 criteria, streamed.
     *
     * @param series the number of the series by criterion
     * @return by criterion; one of which nothing was measured is absent
     */
    public Map<Long, Integer> periodsOf(Map<Long, Integer> series) {
        Map<Long, Integer> periods = new HashMap<>();
        for (List<Long> ids : Slices.of(series.keySet())) {
            ao.stream(
                    MeasurementEntity.class,
                    Query.select("ID, CRITERION_ID, SERIES_NO, REPLACES_ID")
                            .where(
                                    TouchpointStore.inClause("CRITERION_ID", ids.size()) + " AND OVERALL = ?",
                                    Stream.concat(ids.stream(), Stream.of(true)).toArray()),
                    entity -> {
                        boolean counts = entity.getReplacesId() == null
                                && Objects.equals(series.get(entity.getCriterionId()), entity.getSeriesNo());
                        if (counts) {
                            periods.merge(entity.getCriterionId(), 1, Integer::sum);
                        }
                    });
        }
        return periods;
    }

    /** Whether anything was ever measured of a criterion, corrected since or not; one statement. */
    public boolean isMeasured(long criterionId) {
        return ao.count(MeasurementEntity.class, Query.select().where("CRITERION_ID = ?", criterionId)) > 0;
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

    /** One at a time straight from the answer of the database, which is many times faster than an entity each. */
    private void stream(String where, Object[] parameters, String order, Consumer<MeasurementRow> rows) {
        ao.stream(
                MeasurementEntity.class,
                Query.select(MeasurementColumns.ALL).where(where, parameters).order(order),
                entity -> rows.accept(MeasurementColumns.row(entity)));
    }

    private Stream<SurveyRow> surveys(Query query) {
        return Arrays.stream(ao.find(SurveyEntity.class, query)).map(SurveyStore::toRow);
    }

    private static String refusedIsts(SurveyEntity entity) {
        return Objects.requireNonNullElse(entity.getRefusedIsts(), "[]");
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
                refusedIsts(entity),
                entity.getEnteredBy(),
                Instant.ofEpochMilli(entity.getEnteredAt()));
    }
}
