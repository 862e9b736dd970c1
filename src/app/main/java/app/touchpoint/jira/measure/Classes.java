package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values from 0 to 10 are classified at a touchpoint. */
final class Classes {

    private Classes() {}

    /**
     * By the touchpoint's expectation where it has one, else by the thresholds.
     *
     * @param touchpoint null for the journey as a whole
     */
    static Function<Rating, Classification> at(@Nullable TouchpointRow touchpoint, Thresholds thresholds) {
        Reading minimum = touchpoint == null
                ? Reading.none()
                : Reading.of(touchpoint.rating().sollMinimum());
        Reading desired = touchpoint == null
                ? Reading.none()
                : Reading.of(touchpoint.rating().soll());
        return ten -> Classification.of(
                        new Ratings(Reading.of(ten.value()), desired, minimum, Reading.none(), IstSource.MANUAL),
                        thresholds)
                .orElseThrow();
    }
}
