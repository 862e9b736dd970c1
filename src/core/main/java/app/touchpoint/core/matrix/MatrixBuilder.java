package app.touchpoint.core.matrix;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds matrices. Costs one pass over the touchpoints after sorting them. */
public final class MatrixBuilder {
    private static final Comparator<Entry> LARGEST_GAP_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.gap().orElseThrow())
            .reversed()
            .thenComparing(entry -> entry.touchpoint().ist().rating().orElseThrow())
            .thenComparing(Entry::touchpoint, Touchpoint.JOURNEY_ORDER);

    private MatrixBuilder() {}

    /**
     * Builds the matrix of these touchpoints, which are all that the reader may see, in any order. A touchpoint in several
     * components stands in several rows; columns and total count it once.
     */
    public static Matrix build(
            Journey journey, Collection<Touchpoint> touchpoints, RowKind rowKind, Thresholds thresholds) {
        return build(journey, touchpoints, new RowNames(rowKind, List.of(), Map.of()), thresholds);
    }

    /** The same with rows of which the touchpoints know nothing themselves. A touchpoint of several names stands in several rows. */
    public static Matrix build(
            Journey journey, Collection<Touchpoint> touchpoints, RowNames rowNames, Thresholds thresholds) {
        List<Entry> entries = touchpoints.stream()
                .sorted(Touchpoint.JOURNEY_ORDER)
                .map(touchpoint ->
                        new Entry(touchpoint, Classification.of(touchpoint.ratings(), thresholds), touchpoint.gap()))
                .toList();
        Map<PhaseId, List<Entry>> byPhase = new HashMap<>();
        journey.phases().forEach(phase -> byPhase.put(phase.id(), new ArrayList<>()));
        List<Entry> withoutPhase = new ArrayList<>();
        for (Entry entry : entries) {
            PhaseId phase = entry.touchpoint().placement().phase();
            List<Entry> held = phase == null ? withoutPhase : byPhase.getOrDefault(phase, withoutPhase);
            held.add(entry);
        }
        List<Optional<Phase>> phases = new ArrayList<>();
        List<List<Entry>> entriesByColumn = new ArrayList<>();
        for (Phase phase : journey.phases()) {
            List<Entry> held = byPhase.getOrDefault(phase.id(), List.of());
            if (phase.enabled() || !held.isEmpty()) {
                phases.add(Optional.of(phase));
                entriesByColumn.add(held);
            }
        }
        if (!withoutPhase.isEmpty()) {
            phases.add(Optional.empty());
            entriesByColumn.add(withoutPhase);
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            columns.add(new Column(phases.get(i), Score.of(entriesByColumn.get(i))));
        }
        List<Row> rows = new RowBuilder(journey, rowNames, phases).rows(entriesByColumn);
        return new Matrix(rowNames.kind(), columns, rows, Score.of(entries), headlineOf(entries), entries);
    }

    private static Headline headlineOf(List<Entry> entries) {
        int disappointing = 0;
        int unrated = 0;
        int offScale = 0;
        for (Entry entry : entries) {
            if (entry.touchpoint().ist().isOffScale()) {
                offScale++;
            } else if (entry.classification().isEmpty()) {
                unrated++;
            } else if (entry.classification().get().experienceClass() == ExperienceClass.DISAPPOINTING) {
                disappointing++;
            }
        }
        Optional<Entry> largest = entries.stream()
                .filter(entry -> entry.gap().filter(Gap::isOpen).isPresent())
                .min(LARGEST_GAP_FIRST);
        return new Headline(disappointing, unrated, offScale, largest);
    }
}
