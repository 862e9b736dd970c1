package app.touchpoint.jira.plan;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.Proof;
import app.touchpoint.core.plan.Wave;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether actions that are done worked, by what customers answered before and after. Only customers count, only the criterion's present series, and
 * what was corrected does not.
 */
@Component
public class Proofs {

    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final ProjectSettings settings;

    public Proofs(CriterionStore criteria, SurveyStore surveys, ProjectSettings settings) {
        this.criteria = criteria;
        this.surveys = surveys;
        this.settings = settings;
    }

    /**
     * What was measured by the criteria of some actions.
     *
     * @param rows criteria by id
     * @param series what was measured, by criterion
     */
    private record Measured(Map<Long, CriterionRow> rows, Map<Long, List<MeasurementRow>> series) {}

    /** What is known of some actions; asked action by action. */
    interface Known {

        /**
         * Empty where nobody said by what criterion it is judged, or by one that belongs neither to these touchpoints nor to a journey of theirs.
         *
         * @param action one that is done
         * @param touchpoints those of it that may be looked at
         */
        Optional<Proof> of(ActionRow action, ActionDetails details, List<TouchpointRow> touchpoints);
    }

    /** Reads what tells of these actions: two statements per 500 criteria, none where no action has one. */
    Known of(Collection<ActionDetailsRow> done) {
        Set<Long> ids = done.stream()
                .map(row -> row.details().result().criterion())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        if (ids.isEmpty()) {
            return (action, details, touchpoints) -> Optional.empty();
        }
        Measured measured = new Measured(criteria.ofIds(ids), surveys.seriesOf(ids));
        return (action, details, touchpoints) -> details.result()
                .criterion()
                .map(measured.rows()::get)
                .filter(row -> ActionCriteria.belongsTo(row, touchpoints))
                .map(row -> proof(
                        action,
                        details,
                        row,
                        Objects.requireNonNullElse(measured.series().get(row.id()), List.of())));
    }

    private Proof proof(ActionRow action, ActionDetails details, CriterionRow row, List<MeasurementRow> series) {
        Criterion criterion = row.criterion();
        Optional<LocalDate> completed = Judge.completed(action, details);
        // Without a start it began at the latest when it was done: what was measured on the way makes the change look
        // smaller.
        LocalDate start = details.start().or(() -> completed).orElse(LocalDate.MIN);
        return Proof.of(
                waves(criterion, row.series(), series),
                new Proof.Promise(
                        criterion.measure().direction(),
                        details.result().amount().orElse(0),
                        start,
                        completed),
                new Proof.Plan(
                        criterion
                                .sampling()
                                .peopleNeeded(settings.of(row.projectId()).minimumN()),
                        criterion.upkeep().collectionDays()));
    }

    private static List<Wave> waves(Criterion criterion, int series, List<MeasurementRow> measured) {
        Set<Long> corrected = new HashSet<>();
        measured.stream().map(MeasurementRow::replaces).filter(Objects::nonNull).forEach(corrected::add);
        return measured.stream()
                .filter(row -> row.subject().group() == RaterGroup.CUSTOMER
                        && row.subject().series() == series
                        && !corrected.contains(row.id()))
                .flatMap(row -> row
                        .measured()
                        .figure(criterion.measure())
                        .map(figure -> new Wave(
                                row.start(), row.end(), figure, row.measured().isOfPeople()))
                        .stream())
                .toList();
    }
}
