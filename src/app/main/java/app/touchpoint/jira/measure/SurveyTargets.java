package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.StoredMapping.Column;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the touchpoints and criteria that the columns of a survey are about, among those that the importer may see. */
@Component
public class SurveyTargets {

    private final VisibleTouchpoints touchpoints;
    private final TouchpointStore store;
    private final CriterionStore criteria;
    private final Access access;

    public SurveyTargets(
            VisibleTouchpoints touchpoints, TouchpointStore store, CriterionStore criteria, Access access) {
        this.touchpoints = touchpoints;
        this.store = store;
        this.criteria = criteria;
        this.access = access;
    }

    /**
     * What a column is about.
     *
     * @param criterion null where it is to be made
     */
    record Target(
            String header,
            String criterionName,
            TouchpointRow touchpoint,
            @Nullable CriterionRow criterion) {}

    /**
     * What was found.
     *
     * @param targets in the order of the columns; incomplete where something is refused
     */
    record Found(List<Target> targets, List<Refusal> refusals) {}

    /**
     * For a new mapping. Refused with {@code survey.touchpoint.unknown}, {@code survey.touchpoint.ambiguous} (column, name), {@code
     * edit-issue-needed} (key), {@code survey.criterion.twice} (touchpoint, criterion) and as a criterion does not suit.
     */
    Found ofNew(Entered entered, SurveyMapping mapping) {
        Search search = new Search(entered, mapping, touchpoints.rows(entered.visit(), entered.project()));
        for (MappedColumn column : mapping.columns()) {
            search.touchpoint(column.header(), column.touchpoint())
                    .ifPresent(row -> search.add(
                            column.header(), column.criterion(), row, search.criterion(row, column.criterion())));
        }
        return search.found;
    }

    /**
     * For a mapping that was validated before, as things are now. Refused with {@code survey.touchpoint.gone} (column), {@code
     * survey.criterion.gone} (criterion) and as above.
     */
    Found ofStored(Entered entered, StoredMapping stored) {
        return found(
                new Search(entered, stored.mapping(), touchpoints.rows(entered.visit(), entered.project())), stored);
    }

    /**
     * The same once more, after the rows were read: what is gone meanwhile, and what a criterion asks now. Whether the importer may edit the touchpoints was
     * looked at when the rows began to come. Two statements.
     */
    Found again(Entered entered, StoredMapping stored, List<Target> before) {
        List<Long> ids =
                before.stream().map(target -> target.touchpoint().issueId()).toList();
        Search search = new Search(
                entered,
                stored.mapping(),
                store.ofIssues(ids).stream()
                        .filter(row -> row.projectId() == entered.project().projectId())
                        .toList());
        ids.forEach(id -> search.edits.put(id, Optional.empty()));
        return found(search, stored);
    }

    /** With the criteria that were made for those that had none, in their order; one statement. */
    List<Target> withCriteria(List<Target> targets, List<Long> ids) {
        Map<Long, CriterionRow> made = criteria.ofIds(ids);
        Iterator<Long> next = ids.iterator();
        return targets.stream()
                .map(target -> target.criterion() != null
                        ? target
                        : new Target(
                                target.header(), target.criterionName(), target.touchpoint(), made.get(next.next())))
                .toList();
    }

    private static Found found(Search search, StoredMapping stored) {
        for (Column column : stored.columns()) {
            TouchpointRow row = search.byId.get(column.touchpointId());
            if (row == null) {
                search.refuse(Refusal.Reason.CONFLICT, "survey.touchpoint.gone", column.header());
                continue;
            }
            CriterionRow criterion = column.criterionId() == null
                    ? search.criterion(row, column.criterion())
                    : search.criteria.get(column.criterionId());
            if (column.criterionId() != null && criterion == null) {
                search.refuse(Refusal.Reason.CONFLICT, "survey.criterion.gone", column.criterion());
                continue;
            }
            search.add(column.header(), column.criterion(), row, criterion);
        }
        return search.found;
    }

    private final class Search {

        private final Entered entered;
        private final RaterGroup group;
        private final Measure asked;
        private final Found found = new Found(new ArrayList<>(), new ArrayList<>());
        private final Map<Long, TouchpointRow> byId = new HashMap<>();
        private final Map<String, List<TouchpointRow>> byName = new HashMap<>();
        private final Map<Long, CriterionRow> criteria = new HashMap<>();
        private final Map<Long, Optional<Refusal>> edits = new HashMap<>();
        private final Set<List<Object>> taken = new HashSet<>();

        Search(Entered entered, SurveyMapping mapping, List<TouchpointRow> rows) {
            this.entered = entered;
            this.group = mapping.group();
            this.asked = Measure.meanOn(mapping.scale());
            rows.forEach(row -> {
                byId.put(row.issueId(), row);
                Stream.of(key(row), Names.clean(row.summary()))
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, unknown -> new ArrayList<>())
                                .add(row));
            });
            SurveyTargets.this
                    .criteria
                    .ofProject(entered.project().projectId())
                    .forEach(row -> criteria.put(row.id(), row));
        }

        private String key(TouchpointRow row) {
            return entered.visit().project().getKey() + "-" + row.issueNumber();
        }

        void refuse(Refusal.Reason reason, String code, Object... arguments) {
            Refusal refusal = Refusal.of(reason, code, arguments);
            if (!found.refusals().contains(refusal)) {
                found.refusals().add(refusal);
            }
        }

        /** By key, else by the exact summary. */
        Optional<TouchpointRow> touchpoint(String header, String name) {
            List<TouchpointRow> named = byName.getOrDefault(name.toUpperCase(Locale.ROOT), List.of()).stream()
                    .filter(row -> key(row).equals(name.toUpperCase(Locale.ROOT)))
                    .toList();
            if (named.isEmpty()) {
                named = byName.getOrDefault(name, List.of());
            }
            if (named.size() != 1) {
                refuse(
                        Refusal.Reason.RULE,
                        named.isEmpty() ? "survey.touchpoint.unknown" : "survey.touchpoint.ambiguous",
                        header,
                        name);
                return Optional.empty();
            }
            return Optional.of(named.get(0));
        }

        @Nullable
        CriterionRow criterion(TouchpointRow touchpoint, String name) {
            IssueId id = new IssueId(touchpoint.issueId());
            return criteria.values().stream()
                    .filter(row -> row.criterion().standing().touchpoint().equals(Optional.of(id))
                            && Names.same(row.criterion().wording().name(), name))
                    .findFirst()
                    .orElse(null);
        }

        void add(String header, String name, TouchpointRow touchpoint, @Nullable CriterionRow criterion) {
            Optional<Refusal> edit = edits.computeIfAbsent(touchpoint.issueId(), this::editing);
            edit.ifPresent(refusal ->
                    refuse(refusal.reason(), refusal.code(), refusal.arguments().toArray()));
            if (!taken.add(List.of(touchpoint.issueId(), Names.comparisonKey(name)))) {
                refuse(Refusal.Reason.RULE, "survey.criterion.twice", touchpoint.summary(), name);
            }
            if (criterion != null) {
                suits(criterion);
            }
            found.targets().add(new Target(header, name, touchpoint, criterion));
        }

        private Optional<Refusal> editing(long issueId) {
            return access.see(issueId)
                    .fold(
                            visit -> access.doing(visit, Deed.RATE).fold(done -> Optional.empty(), Optional::of),
                            Optional::of);
        }

        private void suits(CriterionRow row) {
            String name = row.criterion().wording().name();
            Measure measure = row.criterion().measure();
            if (!row.criterion().standing().active()) {
                refuse(Refusal.Reason.RULE, "survey.criterion.retired", name);
            }
            if (!measure.scale().equals(asked.scale())) {
                refuse(
                        Refusal.Reason.RULE,
                        measure.scale().isPresent() ? "survey.criterion.scale" : "survey.criterion.no-scale",
                        name,
                        measure.scale().map(scale -> scale.min()).orElse(0),
                        measure.scale().map(scale -> scale.max()).orElse(0));
            }
            if (row.criterion().sampling().group() != group) {
                refuse(Refusal.Reason.RULE, "survey.criterion.group", name);
            }
        }
    }
}
