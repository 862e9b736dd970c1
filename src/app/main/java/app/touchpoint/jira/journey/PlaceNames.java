package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.PlaceName;
import app.touchpoint.jira.store.PlaceNameStore;
import app.touchpoint.jira.touchpoint.IssueFollower;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Remembers how phases and channels are called, for the days after their options are removed from Jira. */
@Component
public class PlaceNames implements IssueFollower {

    private final ProjectSetup setup;
    private final JourneyReader journeys;
    private final PlaceNameStore store;
    private final Map<Long, List<PlaceName>> noted = new ConcurrentHashMap<>();

    public PlaceNames(ProjectSetup setup, JourneyReader journeys, PlaceNameStore store) {
        this.setup = setup;
        this.journeys = journeys;
        this.store = store;
    }

    @Override
    public void lookedAt(long projectId) {
        setup.of(projectId).map(journeys::of).map(PlaceNames::of).ifPresent(names -> {
            if (!names.equals(noted.get(projectId))) {
                store.put(projectId, names);
                noted.put(projectId, names);
            }
        });
    }

    @Override
    public void projectDeleted(long projectId) {
        noted.remove(projectId);
    }

    private static List<PlaceName> of(Journey journey) {
        Stream<PlaceName> phases = journey.phases().stream()
                .map((Phase phase) -> new PlaceName(phase.id().value(), true, phase.name()));
        Stream<PlaceName> channels = journey.channels().stream()
                .map((Channel channel) -> new PlaceName(channel.id().value(), false, channel.name()));
        return Stream.concat(phases, channels).toList();
    }
}
