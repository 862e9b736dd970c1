package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.trend.Trend;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What groups answered about a touchpoint when they were asked by a survey; it stands above what was entered for them by hand. */
public interface MeasuredGroups {

    /** What may be shown of a touchpoint; a constant number of statements. */
    Measured of(long issueId, long projectId);

    /** What groups say of some touchpoints, as far as it may be shown, by issue id; a constant number of statements per 500. One of which nothing may is not among them. */
    Map<Long, Map<RaterGroup, GroupView.Shown>> shown(Collection<Long> issueIds, long projectId);

    /**
     * What may be shown.
     *
     * @param isShownAsIst whether the issue itself shows what customers answered, or showed it before somebody set its Ist
     * @param views by group; none for a group of which too little was measured
     */
    record Measured(boolean isShownAsIst, Map<RaterGroup, View> views) {

        public Measured {
            views = Map.copyOf(views);
        }

        /** Whether nothing was measured. */
        boolean isEmpty() {
            return views.isEmpty();
        }

        /** What the groups say, without what stands behind it. */
        Map<RaterGroup, GroupView.Shown> shown() {
            Map<RaterGroup, GroupView.Shown> shown = new EnumMap<>(RaterGroup.class);
            views.forEach((group, view) -> shown.put(group, view.view()));
            return shown;
        }
    }

    /**
     * What one group says, with how sure and how old that is.
     *
     * @param trend of its waves; empty where several criteria make the view, for each has a series of its own
     */
    record View(GroupView.Shown view, Evidence evidence, Optional<Trend> trend) {}
}
