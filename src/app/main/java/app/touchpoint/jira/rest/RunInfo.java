package app.touchpoint.jira.rest;

import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A journalled run as REST shows it.
 *
 * @param state {@code waiting}, {@code running}, {@code paused}, {@code finished}, {@code failed} or {@code undone}
 * @param total how many steps there are
 * @param done how many of them have been dealt with
 * @param progress the same two numbers
 * @param result how many steps ended in which way, e.g. {@code {"done": 14}}
 * @param refusals why steps were refused, in the words that Jira used or, where something that a line names is gone, in the caller's language; the first {@link #MOST_REFUSALS}
 * @param changedSince what an undo left alone since somebody changed it after the import, by key and name, with the columns in question;
 *     the first {@link #MOST_REFUSALS}
 * @param kept names of phases and channels that an undo no longer offers, since options are never deleted
 * @param failure why it stopped, in the caller's language; null while nothing went wrong
 * @param over whether nothing more will happen by itself
 * @param undoable whether it can be taken back now
 */
public record RunInfo(
        long id,
        String kind,
        String state,
        int total,
        int done,
        Progress progress,
        Map<String, Integer> result,
        List<String> refusals,
        List<String> changedSince,
        List<String> kept,
        @Nullable String failure,
        boolean over,
        boolean undoable) {

    /** How many steps of how many have been dealt with. */
    public record Progress(int done, int total) {}

    /** How many refusals are told. */
    public static final int MOST_REFUSALS = 50;

    /** Shows a run as the journal has it now, to whoever started it. */
    public static RunInfo of(Run run, RunStore runs, Refusals texts) {
        return of(run, runs, texts, state -> runs.outcomes(run.id(), state, MOST_REFUSALS));
    }

    /**
     * Shows a run to others, who are told only of issues that they may see: what the first {@link #MOST_REFUSALS} steps in question left word of.
     *
     * @param sees whether the reader may see an issue
     */
    static RunInfo ofSomebodyElse(Run run, RunStore runs, Refusals texts, LongPredicate sees) {
        return of(
                run,
                runs,
                texts,
                state -> runs.steps(run.id(), Set.of(state), MOST_REFUSALS).stream()
                        .filter(step -> step.issueId() != null && sees.test(step.issueId()))
                        .map(RunStep::outcome)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static RunInfo of(Run run, RunStore runs, Refusals texts, Function<StepState, List<String>> told) {
        Map<String, Integer> result = new LinkedHashMap<>();
        List<String> refusals = told.apply(StepState.REFUSED).stream()
                .map(why -> RunFailure.sentence(why, texts))
                .toList();
        runs.tally(run.id()).forEach((state, count) -> result.put(state.name().toLowerCase(Locale.ROOT), count));
        return new RunInfo(
                run.id(),
                run.kind().name().toLowerCase(Locale.ROOT),
                run.state().name().toLowerCase(Locale.ROOT),
                run.stepCount(),
                run.stepsDone(),
                new Progress(run.stepsDone(), run.stepCount()),
                result,
                refusals,
                told.apply(StepState.CHANGED_SINCE),
                run.kind() == RunKind.UNDO_IMPORT && run.state().isOver()
                        ? runs.outcomes(run.id(), StepState.DONE, MOST_REFUSALS)
                        : List.of(),
                run.failure() == null ? null : RunFailure.sentence(run.failure(), texts),
                run.state().isOver() || run.state() == RunState.PAUSED,
                run.canBeUndone());
    }
}
