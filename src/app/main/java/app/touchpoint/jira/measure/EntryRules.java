package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.survey.Disclosure;
import app.touchpoint.core.survey.Measured;
import app.touchpoint.core.survey.Minimums;
import app.touchpoint.core.survey.SegmentDisclosure;
import app.touchpoint.core.survey.SegmentDisclosure.Divided;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether measurements go together with those that are there: each period once, each correction of something that is there and was not
 * corrected yet, and nothing about fewer people than a figure needs to be had by taking one from another.
 */
final class EntryRules {

    private final Map<Long, CriterionRow> criteria;
    private final Map<Long, List<MeasurementRow>> known;
    private final List<MeasurementRow> waves;
    private final int projectMinimum;
    private final EntryFindings findings;
    private final Map<Long, List<Entry>> fresh = new HashMap<>();
    private final Set<Long> corrected = new HashSet<>();

    /**
     * Rules for one project.
     *
     * @param criteria all that somebody sees
     * @param known what was measured of everybody, by criterion, corrected or not
     * @param waves what surveys brought for periods that share days with one of the entries, segments among it
     */
    EntryRules(
            Map<Long, CriterionRow> criteria,
            Map<Long, List<MeasurementRow>> known,
            Collection<MeasurementRow> waves,
            int projectMinimum,
            EntryFindings findings) {
        this.criteria = criteria;
        this.known = known;
        this.waves = List.copyOf(waves);
        this.projectMinimum = projectMinimum;
        this.findings = findings;
        known.values()
                .forEach(rows -> rows.stream()
                        .map(MeasurementRow::replaces)
                        .filter(Objects::nonNull)
                        .forEach(corrected::add));
    }

    /** Notes what is wrong with one that comes after those that were looked at before. */
    void look(Entry entry) {
        CriterionRow row = entry.criterion();
        List<MeasurementRow> all = known.getOrDefault(row.id(), List.of());
        List<MeasurementRow> series = all.stream()
                .filter(one -> one.subject().series() == row.series())
                .toList();
        List<Entry> beside = fresh.computeIfAbsent(row.id(), id -> new ArrayList<>());
        if (entry.replaces() != null) {
            lookAtCorrection(entry, series);
        }
        lookForPeriod(entry, series, beside);
        int needed = row.criterion().sampling().peopleNeeded(projectMinimum);
        List<Long> sizes = new ArrayList<>(List.of(entry.measured().n()));
        known.values()
                .forEach(rows -> rows.forEach(one -> sizes.add(one.measured().n())));
        waves.forEach(one -> sizes.add(one.measured().n()));
        if (Minimums.isToldAtAny(needed, sizes, minimum -> isTold(entry, all, beside, minimum))) {
            findings.add(entry.line(), "n", "", "measurement.gives-away", needed);
        }
        beside.add(entry);
    }

    /** @param all what was measured in any series: what an earlier one showed stays known */
    private boolean isTold(Entry entry, List<MeasurementRow> all, List<Entry> beside, long needed) {
        List<Measured> versions = all.stream()
                .filter(one -> isOfPeriod(one, entry) || Objects.equals(one.id(), entry.replaces()))
                .map(MeasurementRow::measured)
                .toList();
        List<Disclosure.Dated> others = new ArrayList<>();
        all.forEach(one -> others.add(dated(one)));
        beside.forEach(one -> others.add(one.dated()));
        return Disclosure.byVersions(versions, entry.measured(), needed)
                || Disclosure.byPeriods(entry.dated(), others, needed)
                || isToldBySegments(entry, needed)
                || isToldByOverlap(entry, needed);
    }

    /** As a survey is refused that comes after the entry ({@link SurveyGuard}). */
    private boolean isToldByOverlap(Entry entry, long needed) {
        Divided undivided = new Divided(entry.dated(), Map.of());
        return waves.stream()
                .filter(one -> one.subject().criterionId() == entry.criterion().id() && !isOfPeriod(one, entry))
                .collect(Collectors.groupingBy(one -> one.subject().surveyId()))
                .values()
                .stream()
                .anyMatch(wave -> wave.stream()
                        .filter(one -> one.segment().isEmpty())
                        .anyMatch(whole -> SegmentDisclosure.isToldByOverlap(
                                new Divided(dated(whole), SurveyGuard.segments(wave)), undivided, needed)));
    }

    private void lookAtCorrection(Entry entry, List<MeasurementRow> series) {
        long id = Objects.requireNonNull(entry.replaces());
        if (series.stream().noneMatch(one -> one.id() == id)) {
            findings.add(
                    entry.line(), "replaces", Long.toString(id), "measurement.replaces.unknown", Long.toString(id));
        } else if (!corrected.add(id)) {
            findings.add(entry.line(), "replaces", Long.toString(id), "measurement.replaces.again", Long.toString(id));
        }
    }

    private void lookForPeriod(Entry entry, List<MeasurementRow> series, List<Entry> beside) {
        series.stream()
                .filter(one -> one.start().equals(entry.start())
                        && one.end().equals(entry.end())
                        && !corrected.contains(one.id()))
                .findFirst()
                .ifPresent(one -> findings.add(
                        entry.line(),
                        "periodStart",
                        entry.start().toString(),
                        "measurement.period.taken",
                        Long.toString(one.id())));
        if (beside.stream()
                .anyMatch(one -> one.start().equals(entry.start()) && one.end().equals(entry.end()))) {
            findings.add(entry.line(), "periodStart", entry.start().toString(), "measurement.period.twice");
        }
    }

    /** A segment that has a criterion of its own is taken from the whole as one that a survey brings. */
    private boolean isToldBySegments(Entry entry, long needed) {
        Criterion asked = entry.criterion().criterion();
        AskedTogether together = new AskedTogether(needed);
        together.add(asked, entry.measured().n());
        for (CriterionRow other : criteria.values()) {
            boolean same = other.id() == entry.criterion().id();
            if (same || AskedTogether.isRelated(asked, other.criterion())) {
                addOf(entry, other, together);
            }
        }
        return entry.measured().isOfPeople() && together.isTold();
    }

    /** What a criterion has of the period of an entry. */
    private void addOf(Entry entry, CriterionRow other, AskedTogether together) {
        known.getOrDefault(other.id(), List.of()).stream()
                .filter(one -> one.measured().isOfPeople() && isOfPeriod(one, entry))
                .forEach(one -> together.add(other.criterion(), one.measured().n()));
        fresh.getOrDefault(other.id(), List.of()).stream()
                .filter(one -> one.start().equals(entry.start()) && one.end().equals(entry.end()))
                .forEach(one -> together.add(other.criterion(), one.measured().n()));
        if (other.criterion().sampling().segment().isEmpty()) {
            waves.stream()
                    .filter(one -> one.subject().criterionId() == other.id() && isOfPeriod(one, entry))
                    .collect(Collectors.groupingBy(one -> one.subject().surveyId()))
                    .values()
                    .forEach(wave -> together.addSegments(SurveyGuard.segments(wave)));
        }
    }

    private static boolean isOfPeriod(MeasurementRow row, Entry entry) {
        return row.start().equals(entry.start()) && row.end().equals(entry.end());
    }

    private static Disclosure.Dated dated(MeasurementRow row) {
        return new Disclosure.Dated(row.start(), row.end(), row.measured());
    }
}
