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
        columns.put("PHASE_ID", state.place().phaseId());
        columns.put("CHANNEL_ID", state.place().channelId());
        columns.put("JOURNEY_RANK", state.place().rank());
        columns.put("COMPONENT_IDS", IdList.text(state.place().componentIds()));
        columns.put("IST_VALUE", state.rating().ist());
        columns.put("SOLL_VALUE", state.rating().soll());
        columns.put("SOLL_MINIMUM", state.rating().sollMinimum());
        columns.put("IMPORTANCE", state.rating().importance());
        columns.put("IST_SOURCE", state.rating().source());
        columns.put("IST_COUNT", state.rating().count());
        TouchpointColumns.putEvidence(columns, state.rating().evidence());
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
