package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.survey.Disclosure;
import app.touchpoint.core.survey.Measured;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measurement that was read and could be.
 *
 * @param line of the list, or its place in the array
 * @param start first day
 * @param end last day
 * @param replaces id of the measurement that it corrects
 */
record Entry(
        long line,
        CriterionRow criterion,
        LocalDate start,
        LocalDate end,
        Measured measured,
        String source,
        @Nullable Long replaces) {

    Disclosure.Dated dated() {
        return new Disclosure.Dated(start, end, measured);
    }

    MeasurementRow row(String by, Instant at) {
        Criterion asked = criterion.criterion();
        return new MeasurementRow(
                0,
                new MeasurementRow.Subject(
                        0,
                        criterion.id(),
                        asked.standing().touchpoint().map(IssueId::value).orElse(null),
                        criterion.projectId(),
                        criterion.series(),
                        asked.sampling().group()),
                start,
                end,
                Optional.empty(),
                measured,
                new MeasurementRow.Entry(source, by, at),
                replaces);
    }
}
