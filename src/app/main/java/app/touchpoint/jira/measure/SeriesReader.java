package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.MeasurementMemory.Moment;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.LastMade;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was measured of a criterion over time, as far as it may be shown. One statement where this node remembers it, else two. */
@Component
public class SeriesReader {

    /** What is made of a row takes as much room as so many touchpoints. */
    private static final int WEIGHT = 4;

    private final SurveyStore surveys;
    private final CriterionStore criteria;
    private final MeasurementMemory memory;
    private final ProjectSettings settings;
    private final LastMade<Source, List<Point>> made = new LastMade<>();

    public SeriesReader(
            SurveyStore surveys, CriterionStore criteria, MeasurementMemory memory, ProjectSettings settings) {
        this.surveys = surveys;
        this.criteria = criteria;
        this.memory = memory;
        this.settings = settings;
    }

    /**
     * All that a series depends on.
     *
     * @param asked by the number of the series
     * @param rating of the touchpoint, whose expectation tells the class
     */
    private record Source(
            List<MeasurementRow> measured,
            SortedMap<Integer, Criterion> asked,
            TouchpointRow.@Nullable Rating rating,
            Settings shown) {}

    /**
     * What was measured in one period.
     *
     * @param asked what the criterion asked then
     * @param replacedBy id of the measurement that corrects it; then nothing of it is to be shown
     */
    record Point(
            MeasurementRow row,
            Criterion asked,
            AnswersView view,
            @Nullable Long replacedBy) {
        LocalDate start() {
            return row.start();
        }

        LocalDate end() {
            return row.end();
        }
    }

    /**
     * The earliest period first, of all series, corrected ones too.
     *
     * @param touchpoint null for the journey as a whole
     */
    List<Point> all(CriterionRow row, @Nullable TouchpointRow touchpoint) {
        return all(memory.now(row.projectId()), row, touchpoint);
    }

    /** The same of what was read before; no statement where this node remembers it. */
    List<Point> all(Moment at, CriterionRow row, @Nullable TouchpointRow touchpoint) {
        Settings shown = settings.of(row.projectId());
        SortedMap<Integer, Criterion> asked = row.series() == 1 ? new TreeMap<>() : criteria.past(row);
        asked.put(row.series(), row.criterion());
        List<MeasurementRow> measured = memory.series(at, row.id());
        Source source = new Source(measured, asked, touchpoint == null ? null : touchpoint.rating(), shown);
        return made.of(row.id(), WEIGHT * measured.size(), source, unknown -> points(unknown, touchpoint));
    }

    private static List<Point> points(Source source, @Nullable TouchpointRow touchpoint) {
        List<MeasurementRow> measured = source.measured();
        Map<Long, Long> corrections = new HashMap<>();
        measured.stream()
                .filter(one -> one.replaces() != null)
                .forEach(one -> corrections.put(one.replaces(), one.id()));
        return measured.stream()
                .flatMap(one -> Stream.ofNullable(
                                source.asked().get(one.subject().series()))
                        .map(asked -> point(one, asked, corrections.get(one.id()), touchpoint, source.shown())))
                .toList();
    }

    /**
     * A page of what was measured of some criteria, the latest period first. A constant number of statements and one per 500 criteria with series that
     * have ended; all measurements of the project are looked through by id.
     *
     * @param seen criteria by id
     */
    Page<Point> page(long projectId, Map<Long, CriteriaReader.Read> seen, int start, int limit) {
        Page<Long> page = Page.of(surveys.latestFirst(projectId, seen.keySet()), start, limit);
        Settings shown = settings.of(projectId);
        Map<Long, Long> corrections = surveys.correctionsOf(page.values());
        List<MeasurementRow> rows = surveys.measurementsOfIds(page.values());
        Map<Long, SortedMap<Integer, Criterion>> past = criteria.past(rows.stream()
                .map(row -> Objects.requireNonNull(seen.get(row.subject().criterionId()))
                        .row())
                .filter(row -> row.series() > 1)
                .distinct()
                .toList());
        return new Page<>(
                page.start(),
                page.limit(),
                page.total(),
                rows.stream()
                        .map(row -> {
                            CriteriaReader.Read read = Objects.requireNonNull(
                                    seen.get(row.subject().criterionId()));
                            Criterion asked = past.getOrDefault(read.row().id(), new TreeMap<>())
                                    .getOrDefault(
                                            row.subject().series(), read.row().criterion());
                            return point(row, asked, corrections.get(row.id()), read.touchpoint(), shown);
                        })
                        .toList());
    }

    /** The present series, without what was corrected; what was asked differently before cannot be compared with it. */
    List<Point> of(CriterionRow row, @Nullable TouchpointRow touchpoint) {
        return ofSeries(all(row, touchpoint), row.series());
    }

    static List<Point> ofSeries(List<Point> all, int series) {
        return all.stream()
                .filter(point -> point.row().subject().series() == series && point.replacedBy() == null)
                .toList();
    }

    private static Point point(
            MeasurementRow row,
            Criterion asked,
            @Nullable Long replacedBy,
            @Nullable TouchpointRow touchpoint,
            Settings shown) {
        int needed = asked.sampling().peopleNeeded(shown.minimumN());
        return new Point(
                row,
                asked,
                AnswersView.of(
                        row.measured(),
                        asked.measure(),
                        needed,
                        asked.sampling().population(),
                        Classes.at(touchpoint, shown.thresholds())),
                replacedBy);
    }
}
