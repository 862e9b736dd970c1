package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.ReadyMade;
import app.touchpoint.core.criterion.SeriesRule;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes criteria that people send. */
@Component
public class Criteria {

    private static final int CONFLICT = 409;

    /** The member that a break of the series is told of. */
    private static final Map<SeriesRule.Break, String> MEMBERS = Map.of(
            SeriesRule.Break.WORDING, "question",
            SeriesRule.Break.SCALE, "scale",
            SeriesRule.Break.FORMULA, "type",
            SeriesRule.Break.DIRECTION, "direction",
            SeriesRule.Break.PEOPLE, "raterGroup");

    private final VisibleTouchpoints touchpoints;
    private final CriteriaKeeper keeper;
    private final People people;
    private final ReadyMadeTexts ready;
    private final Refusals refusals;

    public Criteria(
            VisibleTouchpoints touchpoints,
            CriteriaKeeper keeper,
            People people,
            ReadyMadeTexts ready,
            Refusals refusals) {
        this.touchpoints = touchpoints;
        this.keeper = keeper;
        this.people = people;
        this.ready = ready;
        this.refusals = refusals;
    }

    /** A new one; ends the request with all that is wrong. */
    Criterion fresh(Entered entered, CriterionInput input) {
        Problems problems = new Problems();
        Optional<IssueId> touchpoint = touchpoint(entered, input, problems);
        Optional<ReadyMade> start = start(input, problems);
        if (start.isEmpty() && input.name() == null) {
            problems.add("name", "criterion.name.invalid", Names.MAX_LENGTH);
        }
        Criterion base = start.map(one -> ready.criterion(one, touchpoint))
                .orElseGet(() -> CriteriaKeeper.usual(touchpoint, "?"));
        Criterion criterion = new CriterionForm(input, base, people, problems).read();
        problems.orEnd(refusals);
        return criterion;
    }

    Outcome<Long> add(Entered entered, Criterion criterion) {
        return keeper.add(entered.project().projectId(), criterion);
    }

    /**
     * Changes one; ends the request with 400 {@code version-needed}, 409 {@code criterion.stale}, 409 {@code criterion.series-breaks} with what
     * breaks it by member, or all that is wrong.
     *
     * @param measured the criterion as it was seen, with what was measured of it last
     */
    void change(Entered entered, CriteriaReader.Read measured, CriterionInput input) {
        CriterionRow seen = measured.row();
        if (input.version() == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "version-needed"));
        }
        if (input.version() != seen.version()) {
            throw refusals.problem(Refusal.of(Refusal.Reason.CONFLICT, "criterion.stale"));
        }
        Problems problems = new Problems();
        Optional<IssueId> there = seen.criterion().standing().touchpoint();
        if (input.touchpoint() != null
                && !touchpoint(entered, input, new Problems()).equals(there)) {
            problems.add("touchpoint", "criterion.touchpoint.stays");
        }
        Criterion changed = new CriterionForm(input, seen.criterion(), people, problems).read();
        problems.add("population", tooFew(measured, changed));
        problems.orEnd(refusals);
        boolean newSeries = Boolean.TRUE.equals(input.newSeries());
        Set<SeriesRule.Break> breaks = newSeries ? Set.of() : keeper.breaks(seen, changed);
        if (!breaks.isEmpty()) {
            throw breaking(breaks);
        }
        refusals.orEnd(keeper.change(entered, seen, changed, newSeries));
    }

    /**
     * Refuses a population that has fewer people than were drawn last, {@code criterion.population.too-few} (size, drawn). Of those who are hidden nothing
     * is told: nobody could otherwise learn how few they are by trying.
     */
    private static Optional<Refusal> tooFew(CriteriaReader.Read measured, Criterion changed) {
        Criterion before = measured.row().criterion();
        boolean same = changed.sampling().population().equals(before.sampling().population());
        if (same
                || !SeriesRule.breaks(before, changed).isEmpty()
                || measured.latest() == null
                || !(measured.latest().views().overall() instanceof AnswersView.Shown shown)
                || !shown.measured().isOfPeople()) {
            return Optional.empty();
        }
        long drawn = shown.figure().drawn();
        return changed.sampling()
                .population()
                .filter(all -> all.size() < drawn)
                .map(all -> Refusal.of(Refusal.Reason.RULE, "criterion.population.too-few", all.size(), drawn));
    }

    private RestProblem breaking(Set<SeriesRule.Break> breaks) {
        String code = "criterion.series-breaks";
        Map<String, String> fields = new LinkedHashMap<>();
        breaks.forEach(one -> fields.put(
                MEMBERS.getOrDefault(one, one.code()),
                refusals.sentence(Refusal.of(Refusal.Reason.CONFLICT, code + "." + one.code()))));
        return new RestProblem(
                CONFLICT,
                new ErrorInfo(List.of(refusals.sentence(Refusal.of(Refusal.Reason.CONFLICT, code))), fields, code));
    }

    private Optional<ReadyMade> start(CriterionInput input, Problems problems) {
        String code = Given.text(input.readyMade()).strip();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReadyMade> start = Coded.find(ReadyMade.class, code);
        if (start.isEmpty()) {
            problems.read(
                    "readyMade",
                    () -> Given.coded(ReadyMade.class, "readyMade", code, ReadyMade.CUSTOMER_EFFORT),
                    ReadyMade.CUSTOMER_EFFORT);
        }
        return start;
    }

    private Optional<IssueId> touchpoint(Entered entered, CriterionInput input, Problems problems) {
        String key = Given.text(input.touchpoint()).strip();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String prefix = entered.visit().project().getKey() + "-";
        Optional<IssueId> found = touchpoints.rows(entered.visit(), entered.project()).stream()
                .filter(row -> key.equalsIgnoreCase(prefix + row.issueNumber()))
                .findFirst()
                .map(row -> new IssueId(row.issueId()));
        if (found.isEmpty()) {
            problems.add("touchpoint", "criterion.touchpoint.unknown", key);
        }
        return found;
    }
}
