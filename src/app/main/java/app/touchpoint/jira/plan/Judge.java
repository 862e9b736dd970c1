package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.ActionFacts;
import app.touchpoint.core.plan.Effort;
import app.touchpoint.core.plan.Need;
import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.Proof;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.core.plan.TouchpointEvidence;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.TouchpointReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lets the core judge actions by what the read model knows of them and of their touchpoints. */
final class Judge {

    private final PlanRules rules;
    private final Function<String, QuickWin.Progress> progressOf;
    private final LocalDate today;

    /**
     * @param progressOf how far an action in a status is
     */
    Judge(PlanRules rules, Function<String, QuickWin.Progress> progressOf, LocalDate today) {
        this.rules = rules;
        this.progressOf = progressOf;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /**
     * What is known besides the read model's rows.
     *
     * @param evidence of a touchpoint
     * @param proofs of actions that are done
     * @param whole whether an action is judged by all of its touchpoints. What it was found to be before was found with all of them, so it would
     *     tell of those left out
     */
    record Known(
            Function<TouchpointRow, TouchpointEvidence> evidence, Proofs.Known proofs, Predicate<ActionRow> whole) {}

    /** Whether an action is done. */
    boolean isDone(ActionRow row) {
        return progress(row) == QuickWin.Progress.DONE;
    }

    /** What is over by a resolution that says so was dropped, whatever its status is called. */
    private QuickWin.Progress progress(ActionRow row) {
        QuickWin.Progress progress = progressOf.apply(row.kind().statusId());
        return progress == QuickWin.Progress.DONE && row.kind().dropped() ? QuickWin.Progress.DROPPED : progress;
    }

    /** When an action that is done was really done; else when its issue said so first. */
    static Optional<LocalDate> completed(ActionRow row, ActionDetails details) {
        return details.completed().or(() -> Optional.ofNullable(row.kind().doneSince()));
    }

    /** Judges an action by these touchpoints and by no other. */
    JudgedAction judge(ActionRow row, ActionDetailsRow planned, List<TouchpointRow> touchpoints, Known known) {
        ActionDetails details = planned.details();
        Effort effort = effort(row.terms(), details.cost());
        List<TouchpointEvidence> evidence =
                touchpoints.stream().map(known.evidence()).toList();
        boolean toDelight = details.result().toDelight();
        QuickWin.Progress progress = progress(row);
        OptionalDouble need = Need.largest(evidence, toDelight)
                .map(largest ->
                        largest instanceof Need.Known is ? OptionalDouble.of(is.value()) : OptionalDouble.empty())
                .orElseGet(OptionalDouble::empty);
        ActionFacts facts = new ActionFacts(
                need,
                effort.personDays(),
                new ActionFacts.Dates(
                        details.start(), Optional.ofNullable(row.terms().due())),
                details.departments().size(),
                details.result().isStated());
        Optional<Proof> proof = isDone(row) ? known.proofs().of(row, details, touchpoints) : Optional.empty();
        return new JudgedAction(
                row,
                planned,
                touchpoints,
                effort,
                Priority.of(evidence, toDelight, effort, rules.priority()),
                QuickWin.of(
                        facts,
                        new QuickWin.History(
                                progress,
                                known.whole().test(row) ? before(row) : Optional.empty(),
                                completed(row, details),
                                proof),
                        planned.decision(),
                        rules.quickWin(),
                        today),
                progress,
                proof);
    }

    /** What the core needs to know of a touchpoint. */
    static TouchpointEvidence evidence(TouchpointRow row, Profile profile, Thresholds thresholds) {
        Ratings ratings = TouchpointReader.ratings(row.rating());
        return new TouchpointEvidence(
                new IssueId(row.issueId()),
                ratings,
                Classification.of(ratings, thresholds).map(Classification::experienceClass),
                profile.number(ProfileField.CONTACTS_PER_MONTH)
                        .filter(contacts -> contacts >= 0)
                        .map(contacts -> OptionalLong.of(contacts.longValue()))
                        .orElseGet(OptionalLong::empty),
                profile.reading(ProfileField.WORD_OF_MOUTH_POTENTIAL));
    }

    private static Optional<QuickWinState> before(ActionRow row) {
        return Optional.ofNullable(row.written().state()).flatMap(code -> Coded.find(QuickWinState.class, code));
    }

    /** What the issue's own fields say counts; where it has none, or they are empty, what was given for it in their place. */
    private static Effort effort(ActionRow.Terms terms, ActionDetails.Cost cost) {
        return new Effort(
                terms.effort() == null ? cost.effort() : possible(terms.effort()),
                terms.budget() == null ? cost.budget() : possible(terms.budget()));
    }

    /** Jira takes any number; one that cannot be is none. */
    private static OptionalDouble possible(double amount) {
        return amount >= 0 && amount <= Effort.MOST ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }
}
