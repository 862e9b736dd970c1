package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.RatingRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What ratings come to, for searches and for what compares touchpoints; nothing that may not be shown gets in. */
public final class Perceptions {

    private Perceptions() {}

    /** The row of a touchpoint with these ratings, of which this was measured besides. */
    public static PerceptionRow of(
            long issueId,
            long projectId,
            List<RatingRow> rows,
            Map<RaterGroup, GroupView.Shown> measured,
            int minimumN) {
        List<Opinion> opinions = rows.stream().map(RatingRow::opinion).toList();
        Map<RaterGroup, GroupView> groups = GroupView.all(opinions, minimumN);
        groups.putAll(measured);
        List<Double> gaps = PerceptionGap.of(opinions, measured, minimumN).stream()
                .map(PerceptionGap::value)
                .sorted()
                .toList();
        return new PerceptionRow(
                issueId,
                projectId,
                mean(groups, RaterGroup.CUSTOMER),
                mean(groups, RaterGroup.EMPLOYEE),
                mean(groups, RaterGroup.MANAGER),
                gaps.isEmpty() ? null : gaps.get(gaps.size() - 1),
                gaps.isEmpty() ? null : gaps.get(0));
    }

    private static @Nullable Double mean(Map<RaterGroup, GroupView> groups, RaterGroup group) {
        return groups.get(group) instanceof GroupView.Shown shown ? shown.mean().value() : null;
    }
}
