package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.MatrixBuilder;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.touchpoint.TouchpointReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Builds the matrix that one reader may see, with a constant number of statements and searches. */
@Component
public class MatrixReader {

    private final TouchpointReader touchpoints;
    private final JourneyReader journeys;
    private final ProjectSettings settings;

    public MatrixReader(TouchpointReader touchpoints, JourneyReader journeys, ProjectSettings settings) {
        this.touchpoints = touchpoints;
        this.journeys = journeys;
        this.settings = settings;
    }

    /** The whole project. */
    public Matrix of(Entered entered, RowKind rows) {
        return build(entered, rows, journeys.of(entered.project()), touchpoints.of(entered.visit(), entered.project()));
    }

    /** One phase of it, as a matrix of one column. */
    public Matrix ofPhase(Entered entered, RowKind rows, PhaseId phase) {
        Journey journey = journeys.of(entered.project());
        Journey part = new Journey(journey.phase(phase).stream().toList(), journey.channels(), journey.version());
        List<Touchpoint> held = touchpoints.of(entered.visit(), entered.project()).stream()
                .filter(touchpoint -> phase.equals(touchpoint.placement().phase()))
                .toList();
        return build(entered, rows, part, held);
    }

    private Matrix build(Entered entered, RowKind rows, Journey journey, List<Touchpoint> touchpointList) {
        return MatrixBuilder.build(
                withoutDisused(entered, journey, touchpointList),
                touchpointList,
                rows,
                settings.of(entered.project().projectId()).thresholds());
    }

    /** A channel that was disabled has a row only while a touchpoint is in it. */
    private Journey withoutDisused(Entered entered, Journey journey, List<Touchpoint> touchpointList) {
        Set<Long> disabled = journeys.disabledChannels(entered.project());
        if (disabled.isEmpty()) {
            return journey;
        }
        Set<ChannelId> used = touchpointList.stream()
                .map(touchpoint -> touchpoint.placement().channel())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Journey(
                journey.phases(),
                journey.channels().stream()
                        .filter(channel -> !disabled.contains(channel.id().value()) || used.contains(channel.id()))
                        .toList(),
                journey.version());
    }
}
