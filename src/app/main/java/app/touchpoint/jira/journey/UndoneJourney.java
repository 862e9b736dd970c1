package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Phases and channels whose import is taken back, one at a time with those who change the journey on its page. */
@Component
class UndoneJourney {

    private final FieldOptions options;
    private final TouchpointStore store;
    private final JourneyLock lock;

    UndoneJourney(FieldOptions options, TouchpointStore store, JourneyLock lock) {
        this.options = options;
        this.store = store;
        this.lock = lock;
    }

    /**
     * No longer offers what the import began to offer. A phase or channel in which somebody has put other touchpoints, or which has another
     * name by now, goes on being offered.
     */
    RunExecutor.Result withdraw(SetUpProject project, long fieldId, UndoExecutor.UndoStep todo) {
        return lock.holding(project.projectId(), () -> withdrawn(project, fieldId, todo));
    }

    private RunExecutor.Result withdrawn(SetUpProject project, long fieldId, UndoExecutor.UndoStep todo) {
        PhaseMaker.Made made = todo.outcome(PhaseMaker.Made.class);
        Option option = options.of(project, fieldId).getOptionById(made.optionId());
        if (!made.optionMade() || option == null) {
            return new RunExecutor.Result(StepState.UNCHANGED, todo.issueId(), null);
        }
        if (!isAsMade(option, todo.step()) || anyIn(project, made.optionId())) {
            return new RunExecutor.Result(StepState.CHANGED_SINCE, todo.issueId(), option.getValue());
        }
        options.enable(option, false);
        return new RunExecutor.Result(StepState.DONE, todo.issueId(), option.getValue());
    }

    /** Whether nobody gave it another name since. */
    static boolean isAsMade(Option option, ImportStep step) {
        return Names.same(option.getValue(), Objects.requireNonNull(step.name()));
    }

    private boolean anyIn(SetUpProject project, long optionId) {
        return store.ofProject(project.projectId()).stream()
                .anyMatch(row -> Objects.equals(row.place().phaseId(), optionId)
                        || Objects.equals(row.place().channelId(), optionId));
    }
}
