package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final VisibleTouchpoints touchpoints;
    private final CriterionStore criteria;
    private final LatestMeasurements measurements;

    public Willingness(VisibleTouchpoints touchpoints, CriterionStore criteria, LatestMeasurements measurements) {
        this.touchpoints = touchpoints;
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
        Map<Long, TouchpointRow> visible = new LinkedHashMap<>();
        touchpoints.rows(entered.visit(), entered.project()).forEach(row -> visible.put(row.issueId(), row));
        long project = entered.project().projectId();
        List<CriterionRow> asked = criteria.ofProject(project).stream()
                .filter(row -> row.criterion().standing().active()
                        && row.criterion().sampling().group() == RaterGroup.CUSTOMER
                        && (isWilling(row) || Referrals.isOne(row.criterion()))
                        && touchpointOf(row).map(visible::containsKey).orElse(true))
                .toList();
        Map<Long, Latest> latest = measurements.of(project, asked, visible);
        Map<Long, Row> rows = new HashMap<>();
        for (CriterionRow row : asked) {
            TouchpointRow at = touchpointOf(row).map(visible::get).orElse(null);
            Row into = rows.computeIfAbsent(
                    at == null ? 0L : at.issueId(), id -> new Row(at, new ArrayList<>(), new ArrayList<>()));
            (isWilling(row) ? into.willing() : into.deeds()).add(new Read(row, at, latest.get(row.id())));
        }
        List<Row> ordered = new ArrayList<>();
        Optional.ofNullable(rows.get(0L)).ifPresent(ordered::add);
        visible.keySet().forEach(id -> Optional.ofNullable(rows.get(id)).ifPresent(ordered::add));
        return ordered;
    }

    private static boolean isWilling(CriterionRow row) {
        return row.criterion().measure().type() == CriterionType.NPS;
    }

    private static Optional<Long> touchpointOf(CriterionRow row) {
        return row.criterion().standing().touchpoint().map(IssueId::value);
    }
}
