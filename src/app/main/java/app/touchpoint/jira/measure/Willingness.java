package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Willingness versus deeds: beside how likely customers say they are to recommend stands how many do, or came because others did, for the journey and
 * each touchpoint that has one of both.
 *
 * @see "method.md 1.6, referral rate: willingness only takes the temperature; 1.5 Q-K3: both side by side"
 */
@Component
public class Willingness {

    private final CriteriaReader criteria;
    private final LatestMeasurements measurements;

    public Willingness(CriteriaReader criteria, LatestMeasurements measurements) {
        this.criteria = criteria;
        this.measurements = measurements;
    }

    /**
     * A row.
     *
     * @param touchpoint null for the journey as a whole
     * @param willing criteria of willingness, in the order of their ids
     * @param deeds criteria of referrals, in the order of their ids
     */
    record Row(@Nullable TouchpointRow touchpoint, List<Read> willing, List<Read> deeds) {}

    /** The journey first, then touchpoints in its order; a statement and one per 500 waves besides the touchpoints. */
    List<Row> of(Entered entered) {
        return of(criteria.visible(entered));
    }

    /** The same of what was read before. */
    List<Row> of(CriteriaReader.Visible visible) {
        List<CriterionRow> asked = visible.criteria().stream()
                .filter(row -> row.criterion().standing().active()
                        && row.criterion().sampling().group() == RaterGroup.CUSTOMER
                        && (isWilling(row) || Referrals.isOne(row.criterion())))
                .toList();
        Map<Long, Latest> latest = measurements.of(visible.at(), asked, visible.touchpoints());
        Map<Long, Row> rows = new LinkedHashMap<>();
        for (CriterionRow row : asked) {
            TouchpointRow at = visible.at(row);
            Row into = rows.computeIfAbsent(
                    at == null ? 0L : at.issueId(), id -> new Row(at, new ArrayList<>(), new ArrayList<>()));
            (isWilling(row) ? into.willing() : into.deeds()).add(new Read(row, at, latest.get(row.id())));
        }
        return List.copyOf(rows.values());
    }

    private static boolean isWilling(CriterionRow row) {
        return row.criterion().measure().type() == CriterionType.NPS;
    }
}
