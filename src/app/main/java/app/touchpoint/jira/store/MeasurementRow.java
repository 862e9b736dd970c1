package app.touchpoint.jira.store;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.survey.Answers;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one criterion in one period. Counts as they are: what of them may be shown is decided elsewhere.
 *
 * @param id 0 until it is stored
 * @param subject what it is about
 * @param start first day
 * @param end last day
 * @param segment empty for everybody; the empty name for those who belong to no segment
 * @param answers counts per point, and missing ones
 * @param replaces the measurement that it corrects
 */
public record MeasurementRow(
        long id,
        Subject subject,
        LocalDate start,
        LocalDate end,
        Optional<String> segment,
        Answers answers,
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
}
