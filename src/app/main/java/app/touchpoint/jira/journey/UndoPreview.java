package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.jira.journey.UndoExecutor.UndoStep;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says before an import is taken back what that would do, by what the read model knows of its touchpoints: a constant number of statements per
 * 500 touchpoints, and a look at each issue that is named.
 */
@Component
public class UndoPreview {

    private final RunStore runs;
    private final TouchpointStore touchpoints;
    private final IssueData data;
    private final FieldOptions options;
    private final UndoWords words;

    UndoPreview(RunStore runs, TouchpointStore touchpoints, IssueData data, FieldOptions options, UndoWords words) {
        this.runs = runs;
        this.touchpoints = touchpoints;
        this.data = data;
        this.options = options;
        this.words = words;
    }

    UndoInfo of(SetUpProject project, Run run, ApplicationUser user) {
        List<UndoStep> steps = runs.steps(run.id(), Set.of(StepState.DONE), Integer.MAX_VALUE).stream()
                .map(UndoStep::of)
                .toList();
        Map<Long, TouchpointRow> rows = new HashMap<>();
        touchpoints.ofProject(project.projectId()).forEach(row -> rows.put(row.issueId(), row));
        Set<Long> noted = data.withNotesAmong(steps.stream()
                .filter(step -> step.step().kind() == ImportStep.Kind.CREATE)
                .map(UndoStep::issueId)
                .flatMap(Stream::ofNullable)
                .toList());
        Count count = new Count(rows);
        for (UndoStep step : steps) {
            TouchpointRow now = step.issueId() == null ? null : rows.get(step.issueId());
            if (now != null && step.step().kind() == ImportStep.Kind.CREATE) {
                created(step, now, noted.contains(now.issueId()), count, user);
            } else if (now != null && step.step().kind() == ImportStep.Kind.UPDATE) {
                updated(step, now, count, user);
            }
        }
        // Only now is it known which touchpoints will be left in them.
        List<String> withdrawn = new ArrayList<>();
        steps.forEach(step -> option(project, step).ifPresent(option -> {
            if (UndoneJourney.isAsMade(option, step.step()) && !count.isUsed(option.getOptionId())) {
                withdrawn.add(option.getValue());
            } else {
                count.staying.add(option::getValue);
            }
        }));
        return new UndoInfo(
                count.deleted,
                count.restored,
                withdrawn,
                count.staying.size(),
                count.staying.stream()
                        .limit(UndoInfo.MOST_NAMES)
                        .map(Supplier::get)
                        .toList(),
                !run.state().isOver() && run.state() != RunState.PAUSED);
    }

    private void created(UndoStep step, TouchpointRow now, boolean hasNotes, Count count, ApplicationUser user) {
        if (!hasNotes && SinceImport.isAsMade(step.outcome(SinceImport.Made.class), now)) {
            count.deleted++;
            count.places.remove(now.issueId());
        } else {
            count.staying.add(() -> words.touchpoint(step, user));
        }
    }

    private void updated(UndoStep step, TouchpointRow now, Count count, ApplicationUser user) {
        SinceImport.Changed outcome = step.outcome(SinceImport.Changed.class);
        Set<ImportColumn> written = Objects.requireNonNull(step.step().line()).written();
        Set<ImportColumn> changed = SinceImport.changed(outcome.left(), written, now);
        if (changed.size() < written.size()) {
            count.restored++;
        }
        if (!changed.isEmpty()) {
            count.staying.add(() -> words.touchpoint(step, changed, user));
        }
        if (written.contains(ImportColumn.CHANNEL) && !changed.contains(ImportColumn.CHANNEL)) {
            count.places.put(
                    now.issueId(),
                    new Place(now.place().phaseId(), outcome.before().channelId()));
        }
    }

    /** The option that the step began to offer and that is still there. */
    private Optional<Option> option(SetUpProject project, UndoStep step) {
        ImportStep.Kind kind = step.step().kind();
        if (kind != ImportStep.Kind.PHASE && kind != ImportStep.Kind.CHANNEL) {
            return Optional.empty();
        }
        PhaseMaker.Made made = step.outcome(PhaseMaker.Made.class);
        long field = kind == ImportStep.Kind.PHASE ? project.phaseFieldId() : project.channelFieldId();
        return made.optionMade()
                ? Optional.ofNullable(options.of(project, field).getOptionById(made.optionId()))
                : Optional.empty();
    }

    private record Place(@Nullable Long phaseId, @Nullable Long channelId) {}

    /** What has been counted so far, and where the touchpoints will stand that are left. */
    private static final class Count {

        private final Map<Long, Place> places = new HashMap<>();
        private final List<Supplier<String>> staying = new ArrayList<>();
        private int deleted;
        private int restored;

        Count(Map<Long, TouchpointRow> rows) {
            rows.forEach((issue, row) -> places.put(
                    issue, new Place(row.place().phaseId(), row.place().channelId())));
        }

        boolean isUsed(long option) {
            return places.values().stream()
                    .anyMatch(place ->
                            Objects.equals(place.phaseId(), option) || Objects.equals(place.channelId(), option));
        }
    }
}
