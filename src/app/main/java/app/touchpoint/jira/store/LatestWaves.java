package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import net.java.ao.Query;

/** Notes with criteria where what was measured last of them stands. */
final class LatestWaves {

    private final ActiveObjects ao;
    private final Function<Collection<Long>, Map<Long, List<MeasurementRow>>> series;

    /** @param series all that was measured of some criteria about everybody, the earliest period first */
    LatestWaves(ActiveObjects ao, Function<Collection<Long>, Map<Long, List<MeasurementRow>>> series) {
        this.ao = ao;
        this.series = series;
    }

    /**
     * Notes for each criterion which wave has its latest period. A wave of an earlier period that comes late does not take the place of a
     * later one; after a correction all that was measured is looked at, since the period may be what was wrong.
     */
    void point(long surveyId, List<MeasurementRow> measurements) {
        Map<Long, String> ends = new HashMap<>();
        Set<Long> corrected = new HashSet<>();
        measurements.forEach(row -> {
            ends.merge(
                    row.subject().criterionId(),
                    row.end().toString(),
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
            if (row.replaces() != null) {
                corrected.add(row.subject().criterionId());
            }
        });
        Map<Long, List<MeasurementRow>> known = corrected.isEmpty() ? Map.of() : series.apply(corrected);
        for (List<Long> ids : Slices.of(ends.keySet())) {
            Query query = Query.select().where(TouchpointStore.inClause("ID", ids.size()), ids.toArray());
            for (CriterionEntity criterion : ao.find(CriterionEntity.class, query)) {
                String end = Objects.requireNonNull(ends.get(criterion.getID()));
                String latest = criterion.getLatestPeriodEnd();
                List<MeasurementRow> all = known.get(criterion.getID());
                if (all != null) {
                    List<MeasurementRow> valid = SurveyStore.valid(all);
                    MeasurementRow last = valid.get(valid.size() - 1);
                    point(criterion, last.subject().surveyId(), last.end().toString());
                } else if (latest == null || latest.compareTo(end) <= 0) {
                    point(criterion, surveyId, end);
                }
            }
        }
    }

    private static void point(CriterionEntity criterion, long surveyId, String periodEnd) {
        criterion.setLatestWaveId(surveyId);
        criterion.setLatestPeriodEnd(periodEnd);
        criterion.save();
    }
}
