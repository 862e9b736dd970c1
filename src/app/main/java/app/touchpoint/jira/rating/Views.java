package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.statistics.MeanOfOpinions;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.trend.Trend;
import app.touchpoint.jira.store.RatingRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one visitor may see the ratings of a touchpoint.
 *
 * @param hidden whether the customers' value is kept from this visitor, who may still rate without knowing it
 * @param groups every group, as measured where it was; customers as if nobody had rated while {@code hidden}
 * @param gaps none while {@code hidden}
 * @param shown more of the groups that are shown
 * @param mine the visitor's own latest rating
 */
public record Views(
        boolean hidden,
        Map<RaterGroup, GroupView> groups,
        List<PerceptionGap> gaps,
        Map<RaterGroup, More> shown,
        Optional<RatingRow> mine) {

    /**
     * How sure a group's mean is, where it is heading, and what was said.
     *
     * @param trend of its ratings, or of its waves; empty where several criteria make what was measured
     * @param evidence empty unless it was measured
     */
    public record More(MeanOfOpinions sure, Optional<Trend> trend, Optional<Evidence> evidence, List<Remark> remarks) {}
}
