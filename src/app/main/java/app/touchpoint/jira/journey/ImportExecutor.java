package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.journey.IssueWriter.Values;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.StepState;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does the steps of an import: phases, channels, then touchpoints in the order of the file. */
@Component
public class ImportExecutor implements RunExecutor {

    private final ProjectSetup setup;
    private final ImportedJourney journey;
    private final JourneyReader journeys;
    private final ProjectComponentManager components;
    private final ImportedTouchpoints touchpoints;

    /** The journey as the last step left it; only the one thread that works through runs touches it. */
    private @Nullable Known known;

    /** A journey of one run, read once for many lines. */
    private record Known(long runId, Journey journey) {}

    ImportExecutor(
            ProjectSetup setup,
            ImportedJourney journey,
            JourneyReader journeys,
            ProjectComponentManager components,
            ImportedTouchpoints touchpoints) {
        this.setup = setup;
        this.journey = journey;
        this.journeys = journeys;
        this.components = components;
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
                    PhaseMaker.Made made = journey.phase(project, Objects.requireNonNull(todo.name()), user);
                    yield new Result(StepState.DONE, made.issueId(), Json.write(made));
                }
                case CHANNEL -> {
                    known = null;
                    PhaseMaker.Made made = journey.channel(
                            project,
                            Objects.requireNonNull(todo.name()),
                            Medium.valueOf(Objects.requireNonNull(todo.medium())),
                            Contact.valueOf(Objects.requireNonNull(todo.contact())));
                    yield new Result(StepState.DONE, null, Json.write(made));
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
        if (todo.kind() != ImportStep.Kind.CREATE) {
            return null;
        }
        SetUpProject project = projectOf(run);
        ImportStep.Line line = Objects.requireNonNull(todo.line());
        // Not the journey that the thread of runs remembers: this is somebody else's thread.
        Long made = touchpoints.lookUp(project, line, values(project, line, journeys.of(project)), run);
        return made == null ? null : touchpoints.found(made);
    }

    @Override
    public void finish(Run run) {
        known = null;
        journey.putInOrder(run);
    }

    private Result create(Run run, SetUpProject project, ImportStep.Line line, ApplicationUser user, boolean doubtful)
            throws IssueWriter.Refused {
        Values values = values(run, project, line);
        Long already = doubtful ? touchpoints.lookUp(project, line, values, run) : null;
        return already == null ? touchpoints.create(project, values, user) : touchpoints.found(already);
    }

    private Result update(Run run, SetUpProject project, RunStep step, ApplicationUser user)
            throws IssueWriter.Refused {
        ImportStep todo = Json.read(step.payload(), ImportStep.class);
        ImportStep.Line line = Objects.requireNonNull(todo.line());
        Set<ImportColumn> changes = Arrays.stream(ImportColumn.values())
                .filter(column -> line.changes().contains(column.code()))
                .collect(Collectors.toSet());
        long issueId = Objects.requireNonNull(todo.issueId());
        return touchpoints.update(
                project, step, issueId, values(run, project, line).only(changes), user);
    }

    private Values values(Run run, SetUpProject project, ImportStep.Line line) {
        Known read = known;
        if (read == null || read.runId() != run.id()) {
            read = new Known(run.id(), journeys.of(project));
            known = read;
        }
        return values(project, line, read.journey());
    }

    private Values values(SetUpProject project, ImportStep.Line line, Journey journey) {
        return new Values(
                line.summary(),
                journey.phases().stream()
                        .filter(phase -> Names.same(phase.name(), line.phase()))
                        .map(phase -> phase.id().value())
                        .findFirst()
                        .orElse(null),
                line.channel() == null
                        ? null
                        : journey.channels().stream()
                                .filter(channel -> Names.same(channel.name(), line.channel()))
                                .map(channel -> channel.id().value())
                                .findFirst()
                                .orElse(null),
                componentIds(project, line.components()),
                line.ist(),
                line.soll(),
                line.importance(),
                line.owner(),
                line.description());
    }

    private @Nullable List<Long> componentIds(SetUpProject project, List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        Collection<ProjectComponent> there = components.findAllForProject(project.projectId());
        return names.stream()
                .flatMap(name -> there.stream().filter(component -> Names.same(component.getName(), name)))
                .map(ProjectComponent::getId)
                .toList();
    }

    private SetUpProject projectOf(Run run) {
        return setup.of(run.projectId())
                .orElseThrow(() -> new IllegalStateException("Project " + run.projectId() + " is no longer set up."));
    }
}
