package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.MatrixBuilder;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.matrix.RowNames;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.touchpoint.LastMade;
import app.touchpoint.jira.touchpoint.TouchpointReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Builds the matrix that one reader may see, with a constant number of statements and searches, and a look at each touchpoint of another
 * project with which a hand-over breaks.
 */
@Component
public class MatrixReader {

    private final TouchpointReader touchpoints;
    private final JourneyReader journeys;
    private final ProjectSettings settings;
    private final VisibleBreaks breaks;
    private final Map<RowKind, LastMade<Source, Matrix>> lastMade = new ConcurrentHashMap<>();

    public MatrixReader(
            TouchpointReader touchpoints, JourneyReader journeys, ProjectSettings settings, VisibleBreaks breaks) {
        this.touchpoints = touchpoints;
        this.journeys = journeys;
        this.settings = settings;
        this.breaks = breaks;
    }

    /** What a matrix is made of. */
    private record Source(List<Touchpoint> touchpoints, Journey journey, Thresholds thresholds, RowNames rows) {

        Matrix matrix() {
            return MatrixBuilder.build(journey, touchpoints, rows, thresholds);
        }
    }

    /**
     * What one reader may see.
     *
     * @param breaks how many hand-overs of each touchpoint break, by issue id; those without are absent
     * @param journey all phases and channels, whether the matrix shows them or not
     * @param all whether these are all touchpoints of the project; then the same matrix comes again until something changes
     */
    public record Seen(Matrix matrix, Map<Long, Integer> breaks, Journey journey, boolean all) {}

    /** The whole project, by rows of which touchpoints know themselves where they stand. */
    public Seen of(Entered entered, RowKind rows) {
        return of(entered, new RowNames(rows, List.of(), Map.of()), Optional.empty());
    }

    /**
     * What of the project is in a scope.
     *
     * @param scope ids of touchpoints; empty for all
     */
    Seen of(Entered entered, RowNames rows, Optional<Set<Long>> scope) {
        TouchpointReader.Seen visible = touchpoints.seen(entered.visit(), entered.project());
        List<Touchpoint> wanted = scope.map(ids -> visible.touchpoints().stream()
                        .filter(touchpoint -> ids.contains(touchpoint.issueId().value()))
                        .toList())
                .orElse(visible.touchpoints());
        boolean all = visible.all() && scope.isEmpty();
        Journey journey = journeys.of(entered.project());
        Source source = source(entered, journey, wanted, rows);
        Matrix matrix = all
                ? lastMade.computeIfAbsent(rows.kind(), none -> new LastMade<>())
                        .of(entered.project().projectId(), wanted.size(), source, Source::matrix)
                : source.matrix();
        return new Seen(matrix, breaksAmong(entered, visible.touchpoints()), journey, all);
    }

    /** One phase of it, as a matrix of one column. */
    public Seen ofPhase(Entered entered, RowKind rows, PhaseId phase) {
        Journey journey = journeys.of(entered.project());
        Journey part = new Journey(journey.phase(phase).stream().toList(), journey.channels(), journey.version());
        List<Touchpoint> visible = touchpoints.of(entered.visit(), entered.project());
        List<Touchpoint> held = visible.stream()
                .filter(touchpoint -> phase.equals(touchpoint.placement().phase()))
                .toList();
        RowNames names = new RowNames(rows, List.of(), Map.of());
        return new Seen(source(entered, part, held, names).matrix(), breaksAmong(entered, visible), journey, false);
    }

    private Map<Long, Integer> breaksAmong(Entered entered, List<Touchpoint> visible) {
        return breaks.of(
                entered.project().projectId(),
                () -> visible.stream()
                        .map(touchpoint -> touchpoint.issueId().value())
                        .collect(Collectors.toSet()));
    }

    private Source source(Entered entered, Journey journey, List<Touchpoint> touchpointList, RowNames rows) {
        return new Source(
                touchpointList,
                withoutDisused(entered, journey, touchpointList),
                settings.of(entered.project().projectId()).thresholds(),
                rows);
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
