package app.touchpoint.core.matrix;

import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.shared.ChannelId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sorts the entries of each column into rows. */
final class RowBuilder {
    private static final Comparator<String> BY_NAME =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final Journey journey;
    private final RowKind kind;
    private final RowNames names;
    private final List<Optional<Phase>> phases;
    private final List<RowKey> without;
    private final Map<ChannelId, List<RowKey>> keysByChannel = new HashMap<>();
    private final Map<ExperienceClass, List<RowKey>> keysByClass = new EnumMap<>(ExperienceClass.class);

    RowBuilder(Journey journey, RowNames names, List<Optional<Phase>> phases) {
        this.journey = journey;
        this.kind = names.kind();
        this.names = names;
        this.phases = phases;
        this.without = List.of(new RowKey.Without(kind));
        for (Channel channel : journey.channels()) {
            keysByChannel.put(channel.id(), List.of(new RowKey.ByChannel(channel)));
        }
        for (ExperienceClass experienceClass : ExperienceClass.values()) {
            keysByClass.put(experienceClass, List.of(new RowKey.ByClass(experienceClass)));
        }
    }

    List<Row> rows(List<List<Entry>> entriesByColumn) {
        Map<RowKey, List<List<Entry>>> cells = new LinkedHashMap<>();
        expectedKeys(entriesByColumn).forEach(key -> cells.put(key, emptyColumns()));
        for (int column = 0; column < entriesByColumn.size(); column++) {
            for (Entry entry : entriesByColumn.get(column)) {
                for (RowKey key : keysOf(entry)) {
                    cells.computeIfAbsent(key, none -> emptyColumns())
                            .get(column)
                            .add(entry);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((key, columns) -> rows.add(row(key, columns)));
        return rows;
    }

    private Row row(RowKey key, List<List<Entry>> columns) {
        List<Cell> cells = new ArrayList<>();
        List<Entry> all = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Entry> entries = columns.get(column);
            boolean blankSpot = entries.isEmpty()
                    && key instanceof RowKey.ByChannel
                    && phases.get(column).filter(Phase::enabled).isPresent();
            cells.add(new Cell(entries, blankSpot));
            all.addAll(entries);
        }
        return new Row(key, cells, Score.of(all));
    }

    private Set<RowKey> expectedKeys(List<List<Entry>> entriesByColumn) {
        Set<RowKey> keys = new LinkedHashSet<>();
        switch (kind) {
            case CHANNEL -> journey.channels().forEach(channel -> keys.add(new RowKey.ByChannel(channel)));
            case COMPONENT -> {
                Set<String> names = new TreeSet<>(BY_NAME);
                entriesByColumn.forEach(column -> column.forEach(
                        entry -> names.addAll(entry.touchpoint().placement().components())));
                names.forEach(name -> keys.add(new RowKey.ByComponent(name)));
            }
            case DEPARTMENT, SEGMENT, GROUP, CONTROL -> {
                Collection<String> there = names.ordered().isEmpty() ? new TreeSet<>(BY_NAME) : new LinkedHashSet<>();
                there.addAll(names.ordered());
                entriesByColumn.forEach(column -> column.forEach(entry -> there.addAll(names.of(entry))));
                there.forEach(name -> keys.add(new RowKey.ByName(kind, name)));
            }
            case CLASS -> {
                for (ExperienceClass experienceClass : ExperienceClass.values()) {
                    keys.add(new RowKey.ByClass(experienceClass));
                }
            }
        }
        return keys;
    }

    private List<RowKey> keysOf(Entry entry) {
        return switch (kind) {
            case CHANNEL -> {
                ChannelId channel = entry.touchpoint().placement().channel();
                yield channel == null ? without : keysByChannel.getOrDefault(channel, without);
            }
            case COMPONENT -> {
                List<RowKey> keys = entry.touchpoint().placement().components().stream()
                        .distinct()
                        .<RowKey>map(RowKey.ByComponent::new)
                        .toList();
                yield keys.isEmpty() ? without : keys;
            }
            case DEPARTMENT, SEGMENT, GROUP, CONTROL -> {
                List<RowKey> keys = names.of(entry).stream()
                        .distinct()
                        .<RowKey>map(name -> new RowKey.ByName(kind, name))
                        .toList();
                yield keys.isEmpty() ? without : keys;
            }
            case CLASS ->
                entry.classification()
                        .map(classification -> keysByClass.get(classification.experienceClass()))
                        .orElse(without);
        };
    }

    private List<List<Entry>> emptyColumns() {
        List<List<Entry>> columns = new ArrayList<>();
        phases.forEach(phase -> columns.add(new ArrayList<>()));
        return columns;
    }
}
