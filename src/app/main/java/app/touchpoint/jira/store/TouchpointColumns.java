package app.touchpoint.jira.store;

import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A touchpoint as columns of the read model, and back. */
final class TouchpointColumns {

    /** A streamed row has no value but those of the columns that the query names. */
    static final String ALL = "ID, ISSUE_ID, PROJECT_ID, ISSUE_NUMBER, SUMMARY, PHASE_ID, CHANNEL_ID, JOURNEY_RANK, "
            + "IST_VALUE, SOLL_VALUE, SOLL_MINIMUM, IMPORTANCE, COMPONENT_IDS, OWNER_KEY, IST_SOURCE, IST_COUNT, "
            + "IST_LOW, IST_HIGH, IST_UNTIL, IST_FRESH_TO, IST_REASON, "
            + "DESCRIPTION_HASH, ISSUE_UPDATED";

    private TouchpointColumns() {}

    /** Sets what has changed without writing it; answers whether anything has. */
    static boolean update(TouchpointEntity entity, TouchpointRow row, long rank) {
        if (toRow(entity).equals(row.withRank(rank).withMinimum(entity.getSollMinimum()))) {
            return false;
        }
        entity.setProjectId(row.projectId());
        entity.setIssueNumber(row.issueNumber());
        entity.setSummary(row.summary());
        entity.setPhaseId(row.place().phaseId());
        entity.setChannelId(row.place().channelId());
        entity.setJourneyRank(rank);
        entity.setIstValue(row.rating().ist());
        entity.setSollValue(row.rating().soll());
        entity.setImportance(row.rating().importance());
        entity.setComponentIds(IdList.text(row.place().componentIds()));
        entity.setOwnerKey(row.ownerKey());
        entity.setDescriptionHash(row.descriptionHash());
        entity.setIstSource(row.rating().source());
        entity.setIstCount(row.rating().count());
        entity.setIstReason(row.rating().reason());
        setEvidence(entity, row.rating().evidence());
        entity.setIssueUpdated(row.issueUpdated());
        return true;
    }

    static void setEvidence(TouchpointEntity entity, @Nullable Evidence evidence) {
        Evidence.Span span = evidence == null ? null : evidence.span().orElse(null);
        entity.setIstLow(span == null ? null : span.low());
        entity.setIstHigh(span == null ? null : span.high());
        entity.setIstUntil(evidence == null ? null : evidence.until().toString());
        entity.setIstFreshTo(evidence == null ? null : evidence.freshTo().toString());
    }

    /** Where a touchpoint stands and how it is rated: what the read model and its history have in common. */
    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    static void putStanding(Map<String, Object> columns, Place place, Rating rating) {
        columns.put("PHASE_ID", place.phaseId());
        columns.put("CHANNEL_ID", place.channelId());
        columns.put("JOURNEY_RANK", place.rank());
        columns.put("COMPONENT_IDS", IdList.text(place.componentIds()));
        columns.put("IST_VALUE", rating.ist());
        columns.put("SOLL_VALUE", rating.soll());
        columns.put("SOLL_MINIMUM", rating.sollMinimum());
        columns.put("IMPORTANCE", rating.importance());
        columns.put("IST_SOURCE", rating.source());
        columns.put("IST_COUNT", rating.count());
        Evidence evidence = rating.evidence();
        Evidence.Span span = evidence == null ? null : evidence.span().orElse(null);
        columns.put("IST_LOW", span == null ? null : span.low());
        columns.put("IST_HIGH", span == null ? null : span.high());
        columns.put("IST_UNTIL", evidence == null ? null : evidence.until().toString());
        columns.put("IST_FRESH_TO", evidence == null ? null : evidence.freshTo().toString());
    }

    private static @Nullable Evidence evidence(TouchpointEntity entity) {
        return evidence(entity.getIstUntil(), entity.getIstFreshTo(), entity.getIstLow(), entity.getIstHigh());
    }

    static @Nullable Evidence evidence(
            @Nullable String until, @Nullable String freshTo, @Nullable Double low, @Nullable Double high) {
        return until == null || freshTo == null
                ? null
                : new Evidence(
                        low == null || high == null ? Optional.empty() : Optional.of(new Evidence.Span(low, high)),
                        LocalDate.parse(until),
                        LocalDate.parse(freshTo));
    }

    /** All columns, null where there is no value: the rows of one batch must name the same columns. */
    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    static Map<String, Object> of(TouchpointRow row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", row.issueId());
        columns.put("PROJECT_ID", row.projectId());
        columns.put("ISSUE_NUMBER", row.issueNumber());
        columns.put("SUMMARY", row.summary());
        putStanding(columns, row.place(), row.rating());
        columns.put("OWNER_KEY", row.ownerKey());
        columns.put("DESCRIPTION_HASH", row.descriptionHash());
        columns.put("IST_REASON", row.rating().reason());
        columns.put("ISSUE_UPDATED", row.issueUpdated());
        return columns;
    }

    static TouchpointRow toRow(TouchpointEntity entity) {
        return new TouchpointRow(
                entity.getIssueId(),
                entity.getProjectId(),
                entity.getIssueNumber(),
                Objects.requireNonNullElse(entity.getSummary(), ""),
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
                        evidence(entity),
                        entity.getIstReason()),
                entity.getOwnerKey(),
                entity.getDescriptionHash(),
                entity.getIssueUpdated());
    }
}
