package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.journey.TouchpointOrder;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an import does to the journey as a whole, one at a time with those who change it on its page. */
@Component
class ImportedJourney {

    private final PhaseMaker maker;
    private final TouchpointStore store;
    private final RunStore runs;
    private final JourneyLock lock;

    ImportedJourney(PhaseMaker maker, TouchpointStore store, RunStore runs, JourneyLock lock) {
        this.maker = maker;
        this.store = store;
        this.runs = runs;
        this.lock = lock;
    }

    /** Makes a phase where the file has it; that it is not offered yet is written down first, since nobody could tell after a kill. */
    PhaseMaker.Made phase(SetUpProject project, RunStep step, ImportStep todo, ApplicationUser user)
            throws IssueWriter.Refused {
        String name = Objects.requireNonNull(todo.name());
        return lock.holding(project.projectId(), () -> {
            boolean begun = begin(project, project.phaseFieldId(), step, name);
            PhaseMaker.Made made = maker.phase(project, name, user);
            if (!begun) {
                return made;
            }
            ImportStep.Place place = todo.place();
            if (place != null) {
                maker.place(project, made.optionId(), place);
            }
            return made.begunBefore();
        });
    }

    /** The same for a channel. */
    PhaseMaker.Made channel(SetUpProject project, RunStep step, String name, Medium medium, Contact contact) {
        return lock.holding(project.projectId(), () -> {
            boolean begun = begin(project, project.channelFieldId(), step, name);
            PhaseMaker.Made made = maker.channel(project, name, medium, contact);
            return begun ? made.begunBefore() : made;
        });
    }

    /** What a step made that was begun and not written down as done, or null when it made nothing. */
    PhaseMaker.@Nullable Made found(SetUpProject project, long fieldId, RunStep step, String name) {
        return step.state() == StepState.STARTED ? maker.made(project, fieldId, name) : null;
    }

    /** Whether the step found it not offered, now or before it was cut off. */
    private boolean begin(SetUpProject project, long fieldId, RunStep step, String name) {
        if (step.state() == StepState.STARTED) {
            return true;
        }
        if (maker.isOffered(project, fieldId, name)) {
            return false;
        }
        runs.record(step.id(), StepState.STARTED, null, null);
        return true;
    }

    /** Gives the touchpoints of a run the order of the file; those that were there before keep theirs. */
    void putInOrder(Run run) {
        List<IssueId> listed =
                runs.steps(run.id(), Set.of(StepState.DONE, StepState.UNCHANGED), Integer.MAX_VALUE).stream()
                        .filter(ImportedJourney::isTouchpoint)
                        .map(RunStep::issueId)
                        .flatMap(Stream::ofNullable)
                        .map(IssueId::new)
                        .toList();
        Set<Long> made = new HashSet<>();
        runs.steps(run.id(), Set.of(StepState.DONE), Integer.MAX_VALUE).stream()
                .filter(step -> Json.read(step.payload(), ImportStep.class).kind() == ImportStep.Kind.CREATE)
                .map(RunStep::issueId)
                .flatMap(Stream::ofNullable)
                .forEach(made::add);
        lock.holding(run.projectId(), () -> reorder(run.projectId(), listed, made));
    }

    private int reorder(long projectId, List<IssueId> listed, Set<Long> made) {
        List<IssueId> present = store.ofProject(projectId).stream()
                .map(row -> new IssueId(row.issueId()))
                .toList();
        Set<IssueId> here = new HashSet<>(present);
        List<IssueId> before =
                present.stream().filter(id -> !made.contains(id.value())).toList();
        List<IssueId> wanted = listed.stream().filter(here::contains).toList();
        List<Long> ordered = new TouchpointOrder(before, 0)
                .merged(wanted).issues().stream().map(IssueId::value).toList();
        return store.reorder(projectId, ordered, made);
    }

    private static boolean isTouchpoint(RunStep step) {
        ImportStep.Kind kind = Json.read(step.payload(), ImportStep.class).kind();
        return kind != ImportStep.Kind.PHASE && kind != ImportStep.Kind.CHANNEL;
    }
}
