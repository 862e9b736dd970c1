package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.jira.journey.IssueWriter.Values;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.StepState;
import com.atlassian.jira.user.ApplicationUser;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does the steps of an import: phases, channels, then touchpoints in the order of the file. */
@Component
public class ImportExecutor implements RunExecutor {

    private static final Set<ImportColumn> ALL_COLUMNS = EnumSet.allOf(ImportColumn.class);

    private final ProjectSetup setup;
    private final ImportedJourney journey;
    private final JourneyReader journeys;
    private final LineValues values;
    private final ImportedTouchpoints touchpoints;

    /** The journey as the last step left it; only the one thread that works through runs touches it. */
    private @Nullable Known known;

    /** A journey of one run, read once for many lines. */
    private record Known(long runId, Journey journey) {}

    ImportExecutor(
            ProjectSetup setup,
            ImportedJourney journey,
            JourneyReader journeys,
            LineValues values,
            ImportedTouchpoints touchpoints) {
        this.setup = setup;
        this.journey = journey;
        this.journeys = journeys;
        this.values = values;
        this.touchpoints = touchpoints;
    }

    @Override
    public RunKind kind() {
        return RunKind.IMPORT;
    }

    @Override
    public Result execute(Run run, RunStep step, ApplicationUser user, boolean doubtful) {
        ImportStep todo = Json.read(step.payload(), ImportStep.class);
        SetUpProject project = projectOf(run);
        try {
            return switch (todo.kind()) {
                case PHASE -> {
                    known = null;
                    PhaseMaker.Made made = journey.phase(project, step, todo, user);
                    yield done(made);
                }
                case CHANNEL -> {
                    known = null;
                    PhaseMaker.Made made = journey.channel(
                            project,
                            step,
                            Objects.requireNonNull(todo.name()),
                            Medium.valueOf(Objects.requireNonNull(todo.medium())),
                            Contact.valueOf(Objects.requireNonNull(todo.contact())));
                    yield done(made);
                }
                case CREATE -> create(run, project, Objects.requireNonNull(todo.line()), user, doubtful);
                case UPDATE -> update(run, project, step, user);
                case KEEP -> new Result(StepState.UNCHANGED, todo.issueId(), null);
            };
        } catch (IssueWriter.Refused e) {
            return new Result(StepState.REFUSED, todo.issueId(), e.getMessage());
        }
    }

    @Override
    public @Nullable Result settle(Run run, RunStep next) {
        ImportStep todo = Json.read(next.payload(), ImportStep.class);
        if (todo.kind() == ImportStep.Kind.UPDATE && next.state() == StepState.STARTED) {
            return touchpoints.changed(Objects.requireNonNull(todo.issueId()), next.outcome());
        }
        SetUpProject project = projectOf(run);
        if (todo.kind() == ImportStep.Kind.PHASE || todo.kind() == ImportStep.Kind.CHANNEL) {
            long field = todo.kind() == ImportStep.Kind.PHASE ? project.phaseFieldId() : project.channelFieldId();
            PhaseMaker.Made made = journey.found(project, field, next, Objects.requireNonNull(todo.name()));
            return made == null ? null : done(made);
        }
        if (todo.kind() != ImportStep.Kind.CREATE) {
            return null;
        }
        ImportStep.Line line = Objects.requireNonNull(todo.line());
        // Not the journey that the thread of runs remembers: this is somebody else's thread.
        Long made = touchpoints.lookUp(project, line, LineValues.phaseId(line, journeys.of(project)), run);
        return made == null ? null : touchpoints.found(made);
    }

    @Override
    public void finish(Run run) {
        known = null;
        journey.putInOrder(run);
    }

    private static Result done(PhaseMaker.Made made) {
        return new Result(StepState.DONE, made.issueId() == 0 ? null : made.issueId(), Json.write(made));
    }

    private Result create(Run run, SetUpProject project, ImportStep.Line line, ApplicationUser user, boolean doubtful)
            throws IssueWriter.Refused {
        Journey present = journey(run, project);
        Long already = doubtful ? touchpoints.lookUp(project, line, LineValues.phaseId(line, present), run) : null;
        return already == null
                ? touchpoints.create(project, values.of(project, line, present, ALL_COLUMNS), user)
                : touchpoints.found(already);
    }

    private Result update(Run run, SetUpProject project, RunStep step, ApplicationUser user)
            throws IssueWriter.Refused {
        ImportStep todo = Json.read(step.payload(), ImportStep.class);
        ImportStep.Line line = Objects.requireNonNull(todo.line());
        Set<ImportColumn> changes = line.written();
        long issueId = Objects.requireNonNull(todo.issueId());
        Values wanted = values.of(project, line, journey(run, project), changes).only(changes);
        return touchpoints.update(project, step, issueId, wanted, user);
    }

    private Journey journey(Run run, SetUpProject project) {
        Known read = known;
        if (read == null || read.runId() != run.id()) {
            read = new Known(run.id(), journeys.of(project));
            known = read;
        }
        return read.journey();
    }

    private SetUpProject projectOf(Run run) {
        return setup.of(run.projectId())
                .orElseThrow(() -> new IllegalStateException("Project " + run.projectId() + " is no longer set up."));
    }
}
