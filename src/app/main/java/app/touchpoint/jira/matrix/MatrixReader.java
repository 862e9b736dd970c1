package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.MatrixBuilder;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.matrix.RowNames;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.touchpoint.Days;
import app.touchpoint.jira.touchpoint.LastMade;
import app.touchpoint.jira.touchpoint.TouchpointHistory;
import app.touchpoint.jira.touchpoint.TouchpointReader;
import java.time.LocalDate;
import java.util.HashMap;
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
    private final TouchpointHistory history;
    private final Map<RowKind, LastMade<Source, Matrix>> lastMade = new ConcurrentHashMap<>();
    private final Map<RowKind, LastMade<Source, Matrix>> lastPast = new ConcurrentHashMap<>();
    private final LastMade<List<Touchpoint>, Set<Long>> lastIds = new LastMade<>();

    public MatrixReader(
            TouchpointReader touchpoints,
            JourneyReader journeys,
            ProjectSettings settings,
            VisibleBreaks breaks,
            TouchpointHistory history) {
        this.history = history;
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
     * @param past of which days it is
     */
    public record Seen(Matrix matrix, Map<Long, Integer> breaks, Journey journey, boolean all, Past past) {}

    /**
     * Of which days a matrix is.
     *
     * @param days as they can be shown
     * @param before the touchpoints on the other day by issue id, with which it is compared; none where it is not
     * @param keptBack of how many touchpoints an Ist is not shown, since it would tell what a few people said
     */
    public record Past(Days days, Map<Long, Entry> before, int keptBack) {

        static final Past NONE = new Past(Days.TODAY, Map.of(), 0);
    }

    /** The days as they can be shown; refused as by {@link TouchpointHistory#days}, with its costs. */
    public Outcome<Days> days(Entered entered, Days asked) {
        return history.days(entered.project().projectId(), asked);
    }

    /** The first day that can be shown; one statement. */
    public LocalDate firstDay(Entered entered) {
        return history.first(entered.project().projectId());
    }

    /** The whole project, by rows of which touchpoints know themselves where they stand. */
    public Seen of(Entered entered, RowKind rows) {
        return of(entered, rows, Days.TODAY);
    }

    /** The same as it stood at the end of an earlier day; one statement more per day in the past, and one more to read what nobody read lately. */
    public Seen of(Entered entered, RowKind rows, Days days) {
        return of(entered, new RowNames(rows, List.of(), Map.of()), Optional.empty(), days);
    }

    /**
     * What of the project is in a scope.
     *
     * @param scope ids of touchpoints; empty for all
     * @param days as {@link #days} gave them
     */
    Seen of(Entered entered, RowNames rows, Optional<Set<Long>> scope, Days days) {
        long project = entered.project().projectId();
        int minimumN = settings.of(project).minimumN();
        TouchpointReader.Sight sight = touchpoints.sight(entered.visit(), entered.project());
        Optional<TouchpointReader.Past> then = days.asOf().map(day -> touchpoints.at(sight, day, minimumN));
        List<Touchpoint> visible = then.map(TouchpointReader.Past::touchpoints).orElseGet(() -> touchpoints.now(sight));
        List<Touchpoint> wanted = scope.map(ids -> visible.stream()
                        .filter(touchpoint -> ids.contains(touchpoint.issueId().value()))
                        .toList())
                .orElse(visible);
        boolean all = sight.all() && scope.isEmpty();
        Journey today = journeys.of(entered.project());
        Journey journey = days.isPast() ? journeys.withRemoved(entered.project(), today) : today;
        Source source = source(entered, journey, wanted, rows);
        Matrix matrix = all
                ? (then.isEmpty() ? lastMade : lastPast)
                        .computeIfAbsent(rows.kind(), none -> new LastMade<>())
                        .of(project, wanted.size(), source, Source::matrix)
                : source.matrix();
        return new Seen(
                matrix,
                then.isEmpty() ? breaksAmong(entered, visible, sight.all()) : Map.of(),
                journey,
                all,
                days.isPast() ? past(sight, days, then, source.thresholds(), minimumN) : Past.NONE);
    }

    private Past past(
            TouchpointReader.Sight sight,
            Days days,
            Optional<TouchpointReader.Past> then,
            Thresholds thresholds,
            int minimumN) {
        Optional<TouchpointReader.Past> other = days.compareWith().map(day -> {
            boolean today = day.equals(history.today());
            return today
                    ? new TouchpointReader.Past(touchpoints.now(sight), 0)
                    : touchpoints.comparedAt(sight, day, minimumN);
        });
        Map<Long, Entry> before = new HashMap<>();
        other.map(TouchpointReader.Past::touchpoints)
                .orElse(List.of())
                .forEach(touchpoint -> before.put(
                        touchpoint.issueId().value(),
                        new Entry(touchpoint, Classification.of(touchpoint.ratings(), thresholds), touchpoint.gap())));
        return new Past(
                days,
                before,
                Math.max(
                        then.map(TouchpointReader.Past::keptBack).orElse(0),
                        other.map(TouchpointReader.Past::keptBack).orElse(0)));
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
        return new Seen(
                source(entered, part, held, names).matrix(),
                breaksAmong(entered, visible, false),
                journey,
                false,
                Past.NONE);
    }

    /** @param all whether these are all touchpoints of the project, which come again until something changes */
    private Map<Long, Integer> breaksAmong(Entered entered, List<Touchpoint> visible, boolean all) {
        long project = entered.project().projectId();
        return breaks.of(
                project, () -> all ? lastIds.of(project, visible.size(), visible, MatrixReader::ids) : ids(visible));
    }

    private static Set<Long> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream()
                .map(touchpoint -> touchpoint.issueId().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Source source(Entered entered, Journey journey, List<Touchpoint> touchpointList, RowNames rows) {
        return new Source(
                touchpointList,
                withoutDisused(entered, journey, touchpointList),
                settings.of(entered.project().projectId()).thresholds(),
                rows);
    }

    /** A channel that was disabled or removed has a row only while a touchpoint is in it. */
    private Journey withoutDisused(Entered entered, Journey journey, List<Touchpoint> touchpointList) {
        Set<Long> disabled = journeys.disusedChannels(entered.project(), journey);
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
