package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JsonText;
import app.touchpoint.jira.rest.Page;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of what was measured in a project, as far as the reader may see it. */
@Component
public class MeasurementLists {

    private final CriteriaReader criteria;
    private final SeriesReader series;
    private final MeasurementViews views;

    public MeasurementLists(CriteriaReader criteria, SeriesReader series, MeasurementViews views) {
        this.criteria = criteria;
        this.series = series;
        this.views = views;
    }

    /**
     * A page, the latest period first. Refused with {@code criterion-not-found} (id).
     *
     * @param criterion the only one; null for all
     */
    Outcome<Page<JsonText>> of(Entered entered, @Nullable Long criterion, int start, int limit) {
        Map<Long, CriteriaReader.Read> seen = criteria.byId(entered);
        if (criterion != null && !seen.containsKey(criterion)) {
            return Outcome.refused(
                    Refusal.of(Refusal.Reason.NOT_FOUND, "criterion-not-found", Long.toString(criterion)));
        }
        if (criterion != null) {
            seen.keySet().retainAll(Set.of(criterion));
        }
        Page<SeriesReader.Point> page = series.page(entered.project().projectId(), seen, start, limit);
        return Outcome.done(new Page<>(page.start(), page.limit(), page.total(), views.list(page.values())));
    }
}
