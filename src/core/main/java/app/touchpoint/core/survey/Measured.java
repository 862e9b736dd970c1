package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.statistics.Figure;
import java.util.Optional;

/** What one question came to in one period: counted answers, or a mean that somebody else has reckoned. Not to be shown as it is. */
public sealed interface Measured permits Answers, Aggregate, Counted {
    /** How many people stand behind it, or how many issues where nobody was asked. */
    long n();

    /** Whether people stand behind it, of whom nothing may be told where they are few. */
    default boolean isOfPeople() {
        return true;
    }

    /** Whether it may be told: people only where there are so many. */
    default boolean isTold(long needed) {
        return !isOfPeople() || n() >= needed;
    }

    /** How many were asked and have not answered. */
    long missing();

    /**
     * What a criterion makes of it; empty without anybody.
     *
     * @throws IllegalArgumentException when it does not suit the measure
     */
    Optional<Figure> figure(Measure measure);
}
