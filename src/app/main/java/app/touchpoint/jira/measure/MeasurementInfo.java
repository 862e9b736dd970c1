package app.touchpoint.jira.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in one period, as REST shows it.
 *
 * @param series of the criterion; those of two series cannot be compared
 * @param periodStart ISO day
 * @param periodEnd ISO day
 * @param figure all null where it was corrected
 * @param ageDays days since the last day of the period
 * @param source where it comes from
 * @param enteredBy what the user is called
 * @param enteredAt ISO instant; null for surveys
 * @param replaces id of the measurement that it corrects
 * @param replacedBy id of the measurement that corrects it
 */
record MeasurementInfo(
        long id,
        long criterion,
        int series,
        String periodStart,
        String periodEnd,
        @JsonUnwrapped FigureInfo figure,
        long ageDays,
        String source,
        String enteredBy,
        @Nullable String enteredAt,
        @Nullable Long replaces,
        @Nullable Long replacedBy) {}
