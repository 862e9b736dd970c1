package app.touchpoint.core.imports;

import app.touchpoint.core.journey.ChannelTraits;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import will do.
 *
 * @param lines one per line of the file, in its order
 * @param newPhases names of phases that the journey lacks, in the order of the file
 * @param newChannels channels that the journey lacks, in the order of the file
 */
public record ImportPlan(List<PlannedLine> lines, List<String> newPhases, List<NewChannel> newChannels) {
    /** A channel to be added; what the file does not say of it is guessed from its name. */
    public record NewChannel(String name, ChannelTraits traits) {}

    public ImportPlan {
        lines = List.copyOf(lines);
        newPhases = List.copyOf(newPhases);
        newChannels = List.copyOf(newChannels);
    }

    /**
     * Compares a file with what is there. A line matches by phase and summary; of several that match, the first wins. A
     * blank cell says nothing, so it never empties a field.
     *
     * @param existing in journey order
     */
    public static ImportPlan of(List<TouchpointLine> lines, Collection<ExistingTouchpoint> existing, Journey journey) {
        Map<MatchKey, ExistingTouchpoint> byKey = new HashMap<>();
        for (ExistingTouchpoint touchpoint : existing) {
            if (touchpoint.phase() != null) {
                byKey.putIfAbsent(MatchKey.of(touchpoint.phase(), touchpoint.summary()), touchpoint);
            }
        }
        List<PlannedLine> planned = new ArrayList<>();
        for (TouchpointLine line : lines) {
            planned.add(Optional.ofNullable(byKey.get(MatchKey.of(line.phase(), line.summary())))
                    .map(match -> compared(line, match))
                    .orElseGet(() -> new PlannedLine.Create(line)));
        }
        return new ImportPlan(planned, newPhases(lines, journey), newChannels(lines, journey));
    }

    /** How many touchpoints will be created. */
    public int created() {
        return count(PlannedLine.Create.class);
    }

    /** How many touchpoints will change. */
    public int updated() {
        return count(PlannedLine.Update.class);
    }

    /** How many touchpoints stay as they are. */
    public int unchanged() {
        return count(PlannedLine.Unchanged.class);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return unchanged() == lines.size() && newPhases.isEmpty() && newChannels.isEmpty();
    }

    private int count(Class<? extends PlannedLine> kind) {
        return (int) lines.stream().filter(kind::isInstance).count();
    }

    private static PlannedLine compared(TouchpointLine line, ExistingTouchpoint existing) {
        var changes = Differences.between(line.content(), existing.content());
        return changes.isEmpty()
                ? new PlannedLine.Unchanged(line, existing)
                : new PlannedLine.Update(line, existing, changes);
    }

    private static List<String> newPhases(List<TouchpointLine> lines, Journey journey) {
        Map<String, String> names = new LinkedHashMap<>();
        lines.forEach(line -> names.putIfAbsent(Names.comparisonKey(line.phase()), line.phase()));
        journey.phases().forEach(phase -> names.remove(Names.comparisonKey(phase.name())));
        return List.copyOf(names.values());
    }

    private static List<NewChannel> newChannels(List<TouchpointLine> lines, Journey journey) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Medium> media = new HashMap<>();
        for (TouchpointLine line : lines) {
            String channel = line.content().channel();
            if (channel != null) {
                names.putIfAbsent(Names.comparisonKey(channel), channel);
                if (line.medium() != null) {
                    media.putIfAbsent(Names.comparisonKey(channel), line.medium());
                }
            }
        }
        journey.channels().forEach(channel -> names.remove(Names.comparisonKey(channel.name())));
        List<NewChannel> channels = new ArrayList<>();
        names.forEach((key, name) -> {
            ChannelTraits guess = ChannelTraits.guess(name);
            channels.add(
                    new NewChannel(name, new ChannelTraits(media.getOrDefault(key, guess.medium()), guess.contact())));
        });
        return channels;
    }
}
