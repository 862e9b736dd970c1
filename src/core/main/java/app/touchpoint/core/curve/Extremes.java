package app.touchpoint.core.curve;

import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where to begin (method.md 1.6: find and remove the lowest lows, find and spread the highest highs).
 *
 * <p>A low disappoints, or is okay and misses its Soll. A high delights, or is okay and reaches its Soll. So no touchpoint is both, one without an
 * Ist is neither, and neither is one that is okay while nobody has said what it should be.
 *
 * @param lows the lowest Ist first; of equals the largest gap, then the first in journey order
 * @param highs the highest Ist first; of equals the first in journey order
 */
public record Extremes(List<Entry> lows, List<Entry> highs) {

    private static final Comparator<Entry> BY_IST = Comparator.comparing((Entry entry) ->
            entry.touchpoint().ist().rating().map(Rating::value).orElseThrow());

    private static final Comparator<Entry> LOWEST_FIRST = BY_IST.thenComparing(
                    (Entry entry) -> entry.gap().map(Gap::value).orElse(Double.NEGATIVE_INFINITY),
                    Comparator.reverseOrder())
            .thenComparing(Entry::touchpoint, Touchpoint.JOURNEY_ORDER);

    private static final Comparator<Entry> HIGHEST_FIRST =
            BY_IST.reversed().thenComparing(Entry::touchpoint, Touchpoint.JOURNEY_ORDER);

    public Extremes {
        lows = List.copyOf(lows);
        highs = List.copyOf(highs);
    }

    /**
     * The extremes among these.
     *
     * @param most of each kind
     */
    public static Extremes of(Collection<Entry> entries, int most) {
        return new Extremes(
                entries.stream()
                        .filter(Extremes::isLow)
                        .sorted(LOWEST_FIRST)
                        .limit(most)
                        .toList(),
                entries.stream()
                        .filter(Extremes::isHigh)
                        .sorted(HIGHEST_FIRST)
                        .limit(most)
                        .toList());
    }

    private static boolean isLow(Entry entry) {
        return is(entry, ExperienceClass.DISAPPOINTING)
                || is(entry, ExperienceClass.OKAY)
                        && entry.gap().map(Gap::isOpen).orElse(false);
    }

    private static boolean isHigh(Entry entry) {
        return is(entry, ExperienceClass.DELIGHTING)
                || is(entry, ExperienceClass.OKAY)
                        && entry.gap().map(gap -> !gap.isOpen()).orElse(false);
    }

    private static boolean is(Entry entry, ExperienceClass experienceClass) {
        return entry.classification()
                .filter(found -> found.experienceClass() == experienceClass)
                .isPresent();
    }
}
