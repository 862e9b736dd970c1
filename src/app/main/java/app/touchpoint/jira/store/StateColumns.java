package app.touchpoint.jira.store;

import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import java.util.HashMap;
import java.util.Map;

/** A state of a touchpoint as columns of the history, and back. */
final class StateColumns {

    /** A streamed row has no value but those of the columns that the query names. */
    static final String ALL =
            "ID, ISSUE_ID, PROJECT_ID, STATE_FROM, STATE_TO, PHASE_ID, CHANNEL_ID, JOURNEY_RANK, COMPONENT_IDS, IST_VALUE, SOLL_VALUE, "
                    + "SOLL_MINIMUM, IMPORTANCE, IST_SOURCE, IST_COUNT, IST_LOW, IST_HIGH, IST_UNTIL, IST_FRESH_TO, KEPT_BACK";

    private StateColumns() {}

    /** One that lasts; all columns, null where there is no value: the rows of one batch must name the same columns. */
    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    static Map<String, Object> of(TouchpointState state, long from) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", state.issueId());
        columns.put("PROJECT_ID", state.projectId());
        columns.put("STATE_FROM", from);
        columns.put("STATE_TO", StateWriter.LASTS);
        TouchpointColumns.putStanding(columns, state.place(), state.rating());
        columns.put("KEPT_BACK", state.keptBack());
        return columns;
    }

    static TouchpointState toState(TouchpointStateEntity entity) {
        return new TouchpointState(
                entity.getIssueId(),
                entity.getProjectId(),
                new Place(
                        entity.getPhaseId(),
                        entity.getChannelId(),
                        entity.getJourneyRank(),
                        IdList.read(entity.getComponentIds())),
                new Rating(
                        entity.getIstValue(),
                        entity.getSollValue(),
                        entity.getSollMinimum(),
                        entity.getImportance(),
                        entity.getIstSource(),
                        entity.getIstCount(),
                        TouchpointColumns.evidence(
                                entity.getIstUntil(), entity.getIstFreshTo(), entity.getIstLow(), entity.getIstHigh())),
                entity.isKeptBack());
    }
}
