package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.ReadyMade;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.measure.CatalogueInfo.AddedInfo;
import app.touchpoint.jira.measure.CatalogueInfo.ReadyInfo;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills the catalogue of a project: with criteria to start with, at each touchpoint those of its phase, or with those of another project. */
@Component
public class Catalogue {

    private final VisibleTouchpoints touchpoints;
    private final JourneyReader journeys;
    private final CriterionStore criteria;
    private final ReadyMadeTexts texts;
    private final MeasureLock lock;

    public Catalogue(
            VisibleTouchpoints touchpoints,
            JourneyReader journeys,
            CriterionStore criteria,
            ReadyMadeTexts texts,
            MeasureLock lock) {
        this.touchpoints = touchpoints;
        this.journeys = journeys;
        this.criteria = criteria;
        this.texts = texts;
        this.lock = lock;
    }

    /**
     * What was added.
     *
     * @param there how many were there already
     * @param unmatched names of those whose touchpoint the project lacks
     * @param ambiguous names of those whose touchpoint the project has several of
     * @param uncounted names of those added that wait for a search
     * @param touchpoints where something was added
     */
    record Added(
            int added,
            int there,
            List<String> unmatched,
            List<String> ambiguous,
            List<String> uncounted,
            Set<Long> touchpoints) {

        AddedInfo with(List<String> withoutIst) {
            return new AddedInfo(added, there, unmatched, ambiguous, uncounted, withoutIst);
        }
    }

    /** The criteria to start with that suit any phase of the project, with how many touchpoints have them and could. */
    List<ReadyInfo> ready(Entered entered) {
        List<TouchpointRow> rows = touchpoints.rows(entered.visit(), entered.project());
        Map<Long, List<ReadyMade>> offered = offered(entered);
        Set<String> there = taken(criteria.ofProject(entered.project().projectId()));
        return Stream.of(ReadyMade.values())
                .map(one -> {
                    List<TouchpointRow> suits = rows.stream()
                            .filter(row -> of(offered, row).contains(one))
                            .toList();
                    long has = suits.stream()
                            .filter(row ->
                                    there.contains(key(Optional.of(new IssueId(row.issueId())), texts.name(one))))
                            .count();
                    return new ReadyInfo(
                            one.code(),
                            texts.name(one),
                            texts.question(one),
                            one.measure().type().code(),
                            suits.size(),
                            has);
                })
                .filter(info -> info.touchpoints() > 0)
                .toList();
    }

    /** Adds those criteria to start with at each touchpoint whose phase they suit and that has none of the name. */
    Added start(Entered entered, Set<ReadyMade> wanted) {
        Map<Long, List<ReadyMade>> offered = offered(entered);
        List<Criterion> fresh = touchpoints.rows(entered.visit(), entered.project()).stream()
                .flatMap(row -> of(offered, row).stream()
                        .filter(wanted::contains)
                        .map(one -> texts.criterion(one, Optional.of(new IssueId(row.issueId())))))
                .toList();
        return added(entered, fresh, new Unplaced(Set.of(), Set.of()));
    }

    /**
     * Adds what another project measures by: at the touchpoint of the same name, where there is one only, those that it has none of the name of,
     * and those of the journey. What was measured, targets and searches stay where they are.
     */
    Added copy(Entered from, Entered to) {
        Map<Long, String> names = new HashMap<>();
        touchpoints
                .rows(from.visit(), from.project())
                .forEach(row -> names.put(row.issueId(), Names.comparisonKey(row.summary())));
        Map<String, List<IssueId>> places = new HashMap<>();
        touchpoints
                .rows(to.visit(), to.project())
                .forEach(row -> places.computeIfAbsent(Names.comparisonKey(row.summary()), name -> new ArrayList<>())
                        .add(new IssueId(row.issueId())));
        List<Criterion> fresh = new ArrayList<>();
        Unplaced unplaced = new Unplaced(new TreeSet<>(), new TreeSet<>());
        for (CriterionRow row : criteria.ofProject(from.project().projectId())) {
            Criterion criterion = row.criterion();
            Optional<Long> issue = criterion.standing().touchpoint().map(IssueId::value);
            if (!criterion.standing().active() || issue.isPresent() && !names.containsKey(issue.get())) {
                continue;
            }
            List<IssueId> found = issue.map(id -> places.getOrDefault(names.get(id), List.of()))
                    .orElse(List.of());
            if (issue.isEmpty() || found.size() == 1) {
                fresh.add(copied(criterion, found.stream().findFirst()));
            } else {
                (found.isEmpty() ? unplaced.unmatched() : unplaced.ambiguous())
                        .add(criterion.wording().name());
            }
        }
        return added(to, fresh, unplaced);
    }

    /** Names of criteria that have no place to be copied to. */
    private record Unplaced(Set<String> unmatched, Set<String> ambiguous) {}

    private static Criterion copied(Criterion criterion, Optional<IssueId> place) {
        return new Criterion(
                criterion.wording(),
                criterion.measure(),
                criterion.sampling(),
                criterion.upkeep(),
                new Criterion.Standing(place, criterion.standing().weight(), true));
    }

    private Added added(Entered entered, Collection<Criterion> fresh, Unplaced unplaced) {
        long projectId = entered.project().projectId();
        return lock.holding(projectId, () -> {
            Set<String> there = taken(criteria.ofProject(projectId));
            List<CriterionRow> missing = fresh.stream()
                    .filter(criterion -> there.add(key(
                            criterion.standing().touchpoint(),
                            criterion.wording().name())))
                    .map(criterion -> CriterionRow.fresh(projectId, criterion))
                    .toList();
            criteria.addAll(missing);
            return new Added(
                    missing.size(),
                    fresh.size() - missing.size(),
                    List.copyOf(unplaced.unmatched()),
                    List.copyOf(unplaced.ambiguous()),
                    missing.stream()
                            .map(CriterionRow::criterion)
                            .filter(criterion -> criterion.sampling().method() == Sampling.Method.JQL_COUNT)
                            .map(criterion -> criterion.wording().name())
                            .distinct()
                            .sorted()
                            .toList(),
                    missing.stream()
                            .flatMap(row -> row.criterion().standing().touchpoint().stream())
                            .map(IssueId::value)
                            .collect(Collectors.toSet()));
        });
    }

    private Map<Long, List<ReadyMade>> offered(Entered entered) {
        Map<Long, List<ReadyMade>> offered = new HashMap<>();
        journeys.of(entered.project())
                .phases()
                .forEach(phase -> offered.put(phase.id().value(), ReadyMade.offeredIn(phase.name())));
        return offered;
    }

    private static List<ReadyMade> of(Map<Long, List<ReadyMade>> offered, TouchpointRow row) {
        Long phase = row.place().phaseId();
        List<ReadyMade> known = phase == null ? null : offered.get(phase);
        return known == null ? ReadyMade.offeredIn("") : known;
    }

    private static Set<String> taken(Collection<CriterionRow> rows) {
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(key(
                row.criterion().standing().touchpoint(),
                row.criterion().wording().name())));
        return taken;
    }

    private static String key(Optional<IssueId> touchpoint, String name) {
        return touchpoint.map(issue -> Long.toString(issue.value())).orElse("") + ":" + Names.comparisonKey(name);
    }
}
