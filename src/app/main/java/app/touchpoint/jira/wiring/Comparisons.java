package app.touchpoint.jira.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** When a read model is compared with Jira for what its events did not tell: what changed lately each minute, and all now and then. */
public final class Comparisons {

    /** How often what changed lately is looked at. */
    public static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Duration BETWEEN_FULL_ONES = Duration.ofHours(6);

    /** Longer than the interval and than any lag of the index, so that nothing falls between two runs. */
    private static final int MINUTES_LOOKED_BACK = 15;

    private final Clock clock;
    private volatile Instant lastFullOne = Instant.EPOCH;

    public Comparisons(Clock clock) {
        this.clock = clock;
    }

    /**
     * Compares once.
     *
     * @param lately compares what changed within so many minutes
     * @param all compares everything, which is done at first and every six hours; false where something is left for the next time
     */
    public void run(IntConsumer lately, BooleanSupplier all) {
        Instant now = clock.instant();
        lately.accept(MINUTES_LOOKED_BACK);
        if (lastFullOne.plus(BETWEEN_FULL_ONES).isBefore(now) && all.getAsBoolean()) {
            lastFullOne = now;
        }
    }
}
