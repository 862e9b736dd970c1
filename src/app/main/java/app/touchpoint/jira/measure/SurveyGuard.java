package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.ColumnAnswers;
import app.touchpoint.core.survey.Disclosure;
import app.touchpoint.core.survey.Measured;
import app.touchpoint.core.survey.Minimums;
import app.touchpoint.core.survey.SegmentDisclosure;
import app.touchpoint.core.survey.SegmentDisclosure.Divided;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.jira.measure.SurveyTargets.Target;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether a survey, beside what was measured of the same people before, tells what few of them answered: the same export with a few rows more,
 * or a quarter after its months.
 */
@Component
public class SurveyGuard {

    private final SurveyStore store;
    private final CriterionStore criteria;
    private final ProjectSettings settings;

    public SurveyGuard(SurveyStore store, CriterionStore criteria, ProjectSettings settings) {
        this.store = store;
        this.criteria = criteria;
        this.settings = settings;
    }

    /** Refusals with {@code survey.gives-away} (criterion, how many are few); four statements. */
    List<Refusal> refusals(SurveyRow survey, List<Target> about, List<ColumnAnswers> answers) {
        SurveyMapping mapping = StoredMapping.read(survey.mapping()).mapping();
        List<CriterionRow> asked =
                about.stream().map(target -> asked(survey, target, mapping)).toList();
        Map<Long, CriterionRow> beside =
                criteria
                        .ofIssues(about.stream()
                                .map(target -> target.touchpoint().issueId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CriterionRow::id, Function.identity()));
        Map<Long, List<MeasurementRow>> known = store.seriesOf(AskedTogether.related(asked, beside.values()));
        List<MeasurementRow> waves = store.measurementsOf(
                connected(survey, known.values().stream().flatMap(List::stream).toList()), known.keySet());
        int minimumN = settings.of(survey.projectId()).minimumN();
        // Once for all questions: with the sizes of all that was ever measured each would take longer the more
        // questions there are.
        Set<Long> sizes = sizes(known, waves);
        Map<Long, List<MeasurementRow>> wavesOf = waves.stream()
                .collect(Collectors.groupingBy(one -> one.subject().criterionId()));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < about.size(); i++) {
            CriterionRow row = asked.get(i);
            int needed = row.criterion().sampling().peopleNeeded(minimumN);
            Question question =
                    new Question(survey, row, answers.get(i), known, wavesOf.getOrDefault(row.id(), List.of()));
            if (Minimums.isToldAtAny(
                    needed, question.sizes(sizes), minimum -> question.isTold(beside.values(), minimum))) {
                refusals.add(Refusal.of(
                        Refusal.Reason.RULE,
                        "survey.gives-away",
                        row.criterion().wording().name(),
                        needed));
            }
        }
        return refusals;
    }

    /** How many people stand behind what was measured before; the same numbers come again and again. */
    private static Set<Long> sizes(Map<Long, List<MeasurementRow>> known, List<MeasurementRow> waves) {
        Set<Long> sizes = new HashSet<>();
        known.values()
                .forEach(rows -> rows.forEach(one -> sizes.add(one.measured().n())));
        waves.forEach(one -> sizes.add(one.measured().n()));
        return sizes;
    }

    private static CriterionRow asked(SurveyRow survey, Target target, SurveyMapping mapping) {
        CriterionRow known = target.criterion();
        return known == null
                ? CriterionRow.fresh(survey.projectId(), SurveyPublisher.criterion(target, mapping))
                : known;
    }

    /**
     * One question of a survey, beside all that was measured of it in any series: what an earlier one showed stays known.
     *
     * @param known what was measured of everybody, by criterion
     * @param own what waves that share days with the survey, or with one that does, have of the question, segments among them
     */
    private record Question(
            SurveyRow survey,
            CriterionRow row,
            ColumnAnswers answers,
            Map<Long, List<MeasurementRow>> known,
            List<MeasurementRow> own) {

        /** People behind each figure that this survey brings of the question, and behind those that were there. */
        Set<Long> sizes(Set<Long> before) {
            Set<Long> sizes = new HashSet<>(before);
            sizes.add(answers.overall().n());
            answers.segments().values().forEach(one -> sizes.add(one.n()));
            return sizes;
        }

        boolean isTold(Collection<CriterionRow> criteria, long needed) {
            return isToldByPeriods(survey, answers.overall(), known.getOrDefault(row.id(), List.of()), needed)
                    || isToldByWaves(survey, answers, own, needed)
                    || isToldByCriteria(criteria, needed);
        }

        /** Segments of this survey and those with criteria of their own, beside the wholes of all of them. */
        private boolean isToldByCriteria(Collection<CriterionRow> criteria, long needed) {
            AskedTogether together = new AskedTogether(needed);
            together.add(row.criterion(), answers.overall().n());
            if (row.criterion().sampling().segment().isEmpty()) {
                together.addSegments(answers.segments());
            }
            for (CriterionRow other : criteria) {
                if (AskedTogether.isRelated(row.criterion(), other.criterion())) {
                    known.getOrDefault(other.id(), List.of()).stream()
                            .filter(one -> isOfPeriod(one, survey))
                            .forEach(one -> together.add(
                                    other.criterion(), one.measured().n()));
                }
            }
            return together.isTold();
        }
    }

    private static boolean isToldByPeriods(
            SurveyRow survey, Answers answers, List<MeasurementRow> series, long needed) {
        return Disclosure.byPeriods(
                dated(survey, answers), series.stream().map(SurveyGuard::dated).toList(), needed);
    }

    private static Disclosure.Dated dated(SurveyRow survey, Answers answers) {
        return new Disclosure.Dated(survey.start(), survey.end(), answers);
    }

    private static Disclosure.Dated dated(MeasurementRow row) {
        return new Disclosure.Dated(row.start(), row.end(), row.measured());
    }

    /** Whether the whole or segments tell beside what other waves have of these days. */
    private static boolean isToldByWaves(
            SurveyRow survey, ColumnAnswers column, List<MeasurementRow> beside, long needed) {
        Map<Long, List<MeasurementRow>> waves = beside.stream()
                .collect(Collectors.groupingBy(one -> one.subject().surveyId()));
        List<Map<String, Answers>> versions = new ArrayList<>();
        List<Measured> wholes = new ArrayList<>();
        for (List<MeasurementRow> wave : waves.values()) {
            Map<String, Answers> segments = segments(wave);
            if (isOfPeriod(wave.get(0), survey)) {
                versions.add(segments);
                wave.stream()
                        .filter(one -> one.segment().isEmpty())
                        .map(MeasurementRow::measured)
                        .forEach(wholes::add);
            } else if (wave.stream()
                    .filter(one -> one.segment().isEmpty())
                    .anyMatch(one -> SegmentDisclosure.isToldByOverlap(
                            new Divided(dated(one), segments),
                            new Divided(dated(survey, column.overall()), column.segments()),
                            needed))) {
                return true;
            }
        }
        return Disclosure.byVersions(wholes, column.overall(), needed)
                || SegmentDisclosure.isToldByVersions(versions, column.segments(), needed)
                || column.segments().entrySet().stream()
                        .anyMatch(segment -> isToldByPeriods(
                                survey,
                                segment.getValue(),
                                beside.stream()
                                        .filter(one -> one.segment()
                                                .filter(segment.getKey()::equals)
                                                .isPresent())
                                        .toList(),
                                needed));
    }

    /** What a wave has of its segments. */
    static Map<String, Answers> segments(List<MeasurementRow> wave) {
        Map<String, Answers> segments = new HashMap<>();
        wave.forEach(one -> one.segment().ifPresent(name -> {
            if (one.measured() instanceof Answers answers) {
                segments.put(name, answers);
            }
        }));
        return segments;
    }

    private static boolean isOfPeriod(MeasurementRow row, SurveyRow survey) {
        return row.start().equals(survey.start()) && row.end().equals(survey.end());
    }

    private static boolean isOverlapping(MeasurementRow row, LocalDate start, LocalDate end) {
        return !row.start().isAfter(end) && !start.isAfter(row.end());
    }

    /** Waves that share days with this one, or with one that does, and so on. */
    private static Set<Long> connected(SurveyRow survey, List<MeasurementRow> rows) {
        Set<Long> waves = new HashSet<>();
        LocalDate start = survey.start();
        LocalDate end = survey.end();
        List<MeasurementRow> open = new ArrayList<>(rows);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Iterator<MeasurementRow> rest = open.iterator(); rest.hasNext(); ) {
                MeasurementRow row = rest.next();
                if (isOverlapping(row, start, end)) {
                    rest.remove();
                    waves.add(row.subject().surveyId());
                    start = row.start().isBefore(start) ? row.start() : start;
                    end = row.end().isAfter(end) ? row.end() : end;
                    grows = true;
                }
            }
        }
        return waves;
    }
}
