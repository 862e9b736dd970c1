package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.journey.IssueWriter.Values;
import app.touchpoint.jira.rest.RunFailure;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a line of an import is to write, with the ids of what it names. What somebody removed since the file was looked at refuses the line. */
@Component
class LineValues {

    private final ProjectComponentManager components;

    LineValues(ProjectComponentManager components) {
        this.components = components;
    }

    /** The phase that the line names, or null when it is gone. */
    static @Nullable Long phaseId(ImportStep.Line line, Journey journey) {
        return phase(line, journey).orElse(null);
    }

    /**
     * The values of the line.
     *
     * @param columns those that will be written; what the others name need not be there any more
     * @throws IssueWriter.Refused with {@code run-phase-gone}, {@code run-channel-gone} or {@code run-component-gone} (line, touchpoint, name)
     */
    Values of(SetUpProject project, ImportStep.Line line, Journey journey, Set<ImportColumn> columns)
            throws IssueWriter.Refused {
        Optional<Long> phase = phase(line, journey);
        if (phase.isEmpty() && columns.contains(ImportColumn.PHASE)) {
            throw gone("phase", line, line.phase());
        }
        String channelName = line.channel();
        Optional<Long> channel = channelName == null ? Optional.empty() : channel(channelName, journey);
        if (channelName != null && channel.isEmpty() && columns.contains(ImportColumn.CHANNEL)) {
            throw gone("channel", line, channelName);
        }
        return new Values(
                line.summary(),
                phase.orElse(null),
                channel.orElse(null),
                columns.contains(ImportColumn.COMPONENT) ? componentIds(project, line) : null,
                line.ist(),
                line.soll(),
                line.importance(),
                line.owner(),
                line.description());
    }

    private static Optional<Long> phase(ImportStep.Line line, Journey journey) {
        return journey.phases().stream()
                .filter(phase -> Names.same(phase.name(), line.phase()))
                .map(phase -> phase.id().value())
                .findFirst();
    }

    private static Optional<Long> channel(String name, Journey journey) {
        return journey.channels().stream()
                .filter(channel -> Names.same(channel.name(), name))
                .map(channel -> channel.id().value())
                .findFirst();
    }

    private @Nullable List<Long> componentIds(SetUpProject project, ImportStep.Line line) throws IssueWriter.Refused {
        if (line.components().isEmpty()) {
            return null;
        }
        Collection<ProjectComponent> there = components.findAllForProject(project.projectId());
        List<Long> ids = new ArrayList<>();
        for (String name : line.components()) {
            ids.add(there.stream()
                    .filter(component -> Names.same(component.getName(), name))
                    .map(ProjectComponent::getId)
                    .findFirst()
                    .orElseThrow(() -> gone("component", line, name)));
        }
        return ids;
    }

    private static IssueWriter.Refused gone(String what, ImportStep.Line line, String name) {
        return new IssueWriter.Refused(
                RunFailure.text("run-" + what + "-gone", Integer.toString(line.number()), line.summary(), name));
    }
}
