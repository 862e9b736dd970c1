package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.statistics.Trinomial;
import java.util.Map;

/**
 * Events sorted into disappointing, okay and delighting: delighting minus disappointing in percent.
 *
 * @see "method.md 2.1 [OUR]: 100 x (delighting - disappointing)/n; the same mathematics as NPS, so the same interval holds"
 */
public final class NetDelight {
    private NetDelight() {}

    /** Counts per class; a class that is not there has none. */
    public static Trinomial of(Map<ExperienceClass, Long> counts) {
        return new Trinomial(
                counts.getOrDefault(ExperienceClass.DELIGHTING, 0L),
                counts.getOrDefault(ExperienceClass.OKAY, 0L),
                counts.getOrDefault(ExperienceClass.DISAPPOINTING, 0L));
    }
}
