package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.survey.Disclosure;
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
import org.jspecify.annotations.Nullable;

/**
 * Whether measurements go together with those that are there: each period once, each correction of something that is there and was not
 * corrected yet, and nothing about fewer people than a figure needs to be had by taking one from another.
 */
final class EntryRules {

    private final Map<Long, CriterionRow> criteria;
    private final Map<Long, List<MeasurementRow>> known;
    private final int projectMinimum;
    private final EntryFindings findings;
    private final Map<Long, List<Entry>> fresh = new HashMap<>();
    private final Set<Long> corrected = new HashSet<>();

    /**
     * Rules for one project.
     *
     * @param criteria all that somebody sees
     * @param known what was measured, by criterion, corrected or not
     */
    EntryRules(
            Map<Long, CriterionRow> criteria,
            Map<Long, List<MeasurementRow>> known,
            int projectMinimum,
            EntryFindings findings) {
        this.criteria = criteria;
        this.known = known;
        this.projectMinimum = projectMinimum;
        this.findings = findings;
        known.values()
                .forEach(rows -> rows.stream()
                        .map(MeasurementRow::replaces)
                        .filter(Objects::nonNull)
                        .forEach(corrected::add));
    }

    /** The criteria whose measurements are about the same people as those of some others; these included. */
    static Set<Long> related(Collection<Entry> entries, Map<Long, CriterionRow> criteria) {
        Set<Long> ids = new HashSet<>();
        entries.forEach(entry -> {
            ids.add(entry.criterion().id());
            criteria.values().stream()
                    .filter(other -> isRelated(entry.criterion().criterion(), other.criterion()))
                    .forEach(other -> ids.add(other.id()));
        });
        return ids;
    }

    /** Notes what is wrong with one that comes after those that were looked at before. */
    void look(Entry entry) {
        CriterionRow row = entry.criterion();
        List<MeasurementRow> series = known.getOrDefault(row.id(), List.of()).stream()
                .filter(one -> one.subject().series() == row.series())
                .toList();
        List<Entry> beside = fresh.computeIfAbsent(row.id(), id -> new ArrayList<>());
        if (entry.replaces() != null) {
            lookAtCorrection(entry, series);
        }
        lookForPeriod(entry, series, beside);
        int needed = row.criterion().sampling().peopleNeeded(projectMinimum);
        boolean told = series.stream()
                .filter(one -> one.start().equals(entry.start()) && one.end().equals(entry.end())
                        || Objects.equals(one.id(), entry.replaces()))
                .anyMatch(one -> Disclosure.byCorrection(one.measured(), entry.measured(), needed));
        List<Disclosure.Dated> others = new ArrayList<>();
        series.forEach(one -> others.add(dated(one)));
        beside.forEach(one -> others.add(one.dated()));
        if (told || Disclosure.byPeriods(entry.dated(), others, needed) || isToldBySegments(entry, needed)) {
            findings.add(entry.line(), "n", "", "measurement.gives-away", needed);
        }
        beside.add(entry);
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
    private boolean isToldBySegments(Entry entry, int needed) {
        Criterion asked = entry.criterion().criterion();
        List<Long> wholes = new ArrayList<>();
        long parts = 0;
        List<Long> single = new ArrayList<>();
        for (CriterionRow other : criteria.values()) {
            if (other.id() != entry.criterion().id() && !isRelated(asked, other.criterion())) {
                continue;
            }
            Long n = other.id() == entry.criterion().id()
                    ? Long.valueOf(entry.measured().n())
                    : at(entry, other);
            if (n == null || n < needed) {
                continue;
            }
            if (other.criterion().sampling().segment().isEmpty()) {
                wholes.add(n);
            } else {
                parts += n;
                single.add(n);
            }
        }
        long together = parts;
        // Criteria without a wording may ask the same as any other, so there can be several wholes.
        return !single.isEmpty()
                && wholes.stream()
                        .anyMatch(whole -> isFew(whole - together, needed)
                                || single.stream().anyMatch(part -> isFew(whole - part, needed)));
    }

    private static boolean isFew(long people, int needed) {
        return people > 0 && people < needed;
    }

    /** How many stand behind what another criterion has of the same period. */
    private @Nullable Long at(Entry entry, CriterionRow other) {
        Long n = null;
        for (MeasurementRow one : known.getOrDefault(other.id(), List.of())) {
            if (one.measured().isOfPeople()
                    && one.subject().series() == other.series()
                    && one.start().equals(entry.start())
                    && one.end().equals(entry.end())) {
                n = one.measured().n();
            }
        }
        for (Entry one : fresh.getOrDefault(other.id(), List.of())) {
            if (one.start().equals(entry.start()) && one.end().equals(entry.end())) {
                n = one.measured().n();
            }
        }
        return n;
    }

    private static boolean isRelated(Criterion one, Criterion other) {
        return one.standing().touchpoint().equals(other.standing().touchpoint())
                && one.sampling().group() == other.sampling().group()
                && one.measure().scale().equals(other.measure().scale())
                && !one.sampling().segment().equals(other.sampling().segment())
                && (one.wording().question().isEmpty()
                        || other.wording().question().isEmpty()
                        || one.wording()
                                .question()
                                .equalsIgnoreCase(other.wording().question()));
    }

    private static Disclosure.Dated dated(MeasurementRow row) {
        return new Disclosure.Dated(row.start(), row.end(), row.measured());
    }
}
