package app.touchpoint.jira.measure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as it is sent: counts per point, or a mean that somebody reckoned, or the value of what is counted or takes time. Numbers may
 * be sent as texts.
 *
 * @param criterion its id, or its name together with the touchpoint
 * @param touchpoint issue key; the journey as a whole where it is missing. Not looked at where the criterion is an id
 * @param periodStart ISO day
 * @param periodEnd ISO day
 * @param n how many people stand behind it; may be left out with counts, and where something was counted without asking anybody
 * @param missing how many were asked and have not answered; none where it is left out
 * @param counts answers by the point of the scale; points that are left out have none
 * @param value the mean, or what was counted
 * @param mean the same
 * @param sd standard deviation of the sample
 * @param source where it comes from
 * @param replaces id of the measurement that it corrects
 */
public record MeasurementInput(
        @Nullable Object criterion,
        @Nullable String touchpoint,
        @Nullable String periodStart,
        @Nullable String periodEnd,
        @Nullable Object n,
        @Nullable Object missing,
        @Nullable Map<String, @Nullable Object> counts,
        @Nullable Object value,
        @Nullable Object mean,
        @Nullable Object sd,
        @Nullable String source,
        @Nullable Object replaces) {

    /** The same about that criterion. */
    MeasurementInput of(long id) {
        return new MeasurementInput(
                id, null, periodStart, periodEnd, n, missing, counts, value, mean, sd, source, replaces);
    }
}
