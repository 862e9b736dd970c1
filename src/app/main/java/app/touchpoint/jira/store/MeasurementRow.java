package app.touchpoint.jira.store;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.survey.Measured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one criterion in one period, as it is: what of it may be shown is decided elsewhere.
 *
 * @param id 0 until it is stored
 * @param subject what it is about
 * @param start first day
 * @param end last day
 * @param segment empty for everybody; the empty name for those who belong to no segment
 * @param measured counts per point or a mean, and missing answers
 * @param entry who entered it; null where a survey brought it
 * @param replaces the measurement that it corrects
 */
public record MeasurementRow(
        long id,
        Subject subject,
        LocalDate start,
        LocalDate end,
        Optional<String> segment,
        Measured measured,
        @Nullable Entry entry,
        @Nullable Long replaces) {

    /**
     * What it is about.
     *
     * @param surveyId the wave; 0 until that is stored
     * @param issueId the touchpoint, null for the journey as a whole
     * @param series of the criterion at the time
     * @param group whose view it is
     */
    public record Subject(
            long surveyId, long criterionId, @Nullable Long issueId, long projectId, int series, RaterGroup group) {}

    /**
     * Who entered it by form, REST or list.
     *
     * @param source where it comes from, in their words
     * @param by key of the user
     */
    public record Entry(String source, String by, Instant at) {}
}
