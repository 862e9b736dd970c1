package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.Criterion;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as it is kept.
 *
 * @param id 0 until it is stored
 * @param series 1 at first, one more with each change that breaks the series
 * @param version 1 at first, one more with each change
 * @param latestWave the published survey with the latest period; empty while nothing was measured
 * @param latestEnd the last day of that period; null while nothing was measured
 */
public record CriterionRow(
        long id,
        long projectId,
        Criterion criterion,
        int series,
        int version,
        OptionalLong latestWave,
        @Nullable LocalDate latestEnd) {

    /** One that is new. */
    public static CriterionRow fresh(long projectId, Criterion criterion) {
        return new CriterionRow(0, projectId, criterion, 1, 1, OptionalLong.empty(), null);
    }

    /** The same that says something else. */
    public CriterionRow with(Criterion changed) {
        return new CriterionRow(id, projectId, changed, series, version, latestWave, latestEnd);
    }
}
