package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.LocalNames;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.Normalisation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A criterion as columns and back. */
final class CriterionColumns {

    /** All that {@link #row} reads; an entity that is streamed knows nothing else. */
    static final String ALL =
            "ID, PROJECT_ID, ISSUE_ID, CRITERION_NAME, NAME_DE, NAME_EN, QUESTION, READY_CODE, LEVEL_CODE, UNIT_TEXT, TYPE_CODE, SCALE_MIN, "
                    + "SCALE_MAX, TOP_BOXES, WORST_VALUE, TARGET_VALUE, DIRECTION_CODE, RATER_GROUP, SEGMENT_TEXT, METHOD_CODE, "
                    + "SOURCE_TEXT, MINIMUM_N, POPULATION_N, COLLECT_DAYS, REVIEW_DAYS, COLLECTOR_KEY, OWNER_KEY, AUDIENCE_TEXT, ACTION_RULE, "
                    + "WEIGHT_VALUE, ACTIVE, SERIES_NO, VERSION_NO, LATEST_WAVE_ID, LATEST_PERIOD_END";

    private CriterionColumns() {}

    /** The same for two criteria that must not both be there. */
    static String key(long projectId, Criterion criterion) {
        String place =
                criterion.standing().touchpoint().map(issue -> "i" + issue).orElse("p" + projectId);
        return place + ":" + digest(Names.comparisonKey(criterion.wording().name()));
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    static Map<String, Object> of(CriterionRow row, String key) {
        Criterion criterion = row.criterion();
        Measure measure = criterion.measure();
        Sampling sampling = criterion.sampling();
        Upkeep upkeep = criterion.upkeep();
        Map<String, Object> columns = new HashMap<>();
        columns.put("ROW_KEY", key);
        columns.put("PROJECT_ID", row.projectId());
        columns.put(
                "ISSUE_ID",
                criterion.standing().touchpoint().map(IssueId::value).orElse(null));
        columns.put("CRITERION_NAME", criterion.wording().name());
        columns.put("NAME_DE", blankAsNull(criterion.wording().names().de()));
        columns.put("NAME_EN", blankAsNull(criterion.wording().names().en()));
        columns.put("QUESTION", blankAsNull(criterion.wording().question()));
        columns.put("READY_CODE", blankAsNull(criterion.wording().origin()));
        columns.put("LEVEL_CODE", criterion.wording().level().code());
        columns.put("UNIT_TEXT", blankAsNull(criterion.wording().unit()));
        columns.put("TYPE_CODE", measure.type().code());
        columns.put("SCALE_MIN", measure.scale().map(Scale::min).orElse(null));
        columns.put("SCALE_MAX", measure.scale().map(Scale::max).orElse(null));
        columns.put("TOP_BOXES", measure.topBoxes());
        columns.put(
                "WORST_VALUE",
                measure.anchors().map(Normalisation.Anchored::worst).orElse(null));
        columns.put(
                "TARGET_VALUE",
                measure.anchors().map(Normalisation.Anchored::target).orElse(null));
        columns.put("DIRECTION_CODE", measure.direction().code());
        columns.put("RATER_GROUP", sampling.group().code());
        columns.put("SEGMENT_TEXT", blankAsNull(sampling.segment()));
        columns.put("METHOD_CODE", sampling.method().code());
        columns.put("SOURCE_TEXT", blankAsNull(sampling.source()));
        columns.put("MINIMUM_N", sampling.minimum());
        columns.put("POPULATION_N", population(sampling));
        columns.put("COLLECT_DAYS", upkeep.collectionDays());
        columns.put("REVIEW_DAYS", upkeep.reviewDays());
        columns.put("COLLECTOR_KEY", blankAsNull(upkeep.duties().collector()));
        columns.put("OWNER_KEY", blankAsNull(upkeep.duties().owner()));
        columns.put("AUDIENCE_TEXT", blankAsNull(upkeep.duties().audience()));
        columns.put("ACTION_RULE", blankAsNull(upkeep.duties().actionRule()));
        columns.put("WEIGHT_VALUE", criterion.standing().weight());
        columns.put("ACTIVE", criterion.standing().active());
        columns.put("SERIES_NO", row.series());
        columns.put("VERSION_NO", row.version());
        return columns;
    }

    /** Writes all that a person may change; the touchpoint stays, and as what it began. */
    static void write(CriterionEntity entity, CriterionRow row, boolean newSeries) {
        Criterion criterion = row.criterion();
        Measure measure = criterion.measure();
        entity.setRowKey(key(row.projectId(), criterion));
        entity.setCriterionName(criterion.wording().name());
        entity.setNameDe(blankAsNull(criterion.wording().names().de()));
        entity.setNameEn(blankAsNull(criterion.wording().names().en()));
        entity.setQuestion(blankAsNull(criterion.wording().question()));
        entity.setLevelCode(criterion.wording().level().code());
        entity.setUnitText(blankAsNull(criterion.wording().unit()));
        entity.setTypeCode(measure.type().code());
        entity.setScaleMin(measure.scale().map(Scale::min).orElse(null));
        entity.setScaleMax(measure.scale().map(Scale::max).orElse(null));
        entity.setTopBoxes(measure.topBoxes());
        entity.setWorstValue(
                measure.anchors().map(Normalisation.Anchored::worst).orElse(null));
        entity.setTargetValue(
                measure.anchors().map(Normalisation.Anchored::target).orElse(null));
        entity.setDirectionCode(measure.direction().code());
        entity.setRaterGroup(criterion.sampling().group().code());
        entity.setSegmentText(blankAsNull(criterion.sampling().segment()));
        entity.setMethodCode(criterion.sampling().method().code());
        entity.setSourceText(blankAsNull(criterion.sampling().source()));
        entity.setMinimumN(criterion.sampling().minimum());
        entity.setPopulationN(population(criterion.sampling()));
        entity.setCollectDays(criterion.upkeep().collectionDays());
        entity.setReviewDays(criterion.upkeep().reviewDays());
        entity.setCollectorKey(blankAsNull(criterion.upkeep().duties().collector()));
        entity.setOwnerKey(blankAsNull(criterion.upkeep().duties().owner()));
        entity.setAudienceText(blankAsNull(criterion.upkeep().duties().audience()));
        entity.setActionRule(blankAsNull(criterion.upkeep().duties().actionRule()));
        entity.setWeightValue(criterion.standing().weight());
        entity.setActive(criterion.standing().active());
        entity.setSeriesNo(newSeries ? row.series() + 1 : row.series());
        entity.setVersionNo(row.version() + 1);
        entity.save();
    }

    /** Codes that a later version of the app knows and this one does not are read as the least that can be said. */
    static CriterionRow row(CriterionEntity entity) {
        Long issue = entity.getIssueId();
        Long wave = entity.getLatestWaveId();
        String end = entity.getLatestPeriodEnd();
        Criterion criterion = new Criterion(
                new Wording(
                        entity.getCriterionName(),
                        text(entity.getQuestion()),
                        text(entity.getUnitText()),
                        Coded.find(Wording.Level.class, entity.getLevelCode()).orElse(Wording.Level.PROCESS),
                        text(entity.getReadyCode()),
                        new LocalNames(text(entity.getNameDe()), text(entity.getNameEn()))),
                measure(
                        entity.getTypeCode(),
                        scale(entity.getScaleMin(), entity.getScaleMax()),
                        entity.getTopBoxes(),
                        anchors(entity.getWorstValue(), entity.getTargetValue()),
                        entity.getDirectionCode()),
                new Sampling(
                        Coded.find(RaterGroup.class, entity.getRaterGroup()).orElseThrow(),
                        text(entity.getSegmentText()),
                        Coded.find(Sampling.Method.class, entity.getMethodCode())
                                .orElse(Sampling.Method.IMPORT),
                        text(entity.getSourceText()),
                        entity.getMinimumN(),
                        population(entity.getPopulationN())),
                new Upkeep(
                        entity.getCollectDays(),
                        entity.getReviewDays(),
                        new Upkeep.Duties(
                                text(entity.getCollectorKey()),
                                text(entity.getOwnerKey()),
                                text(entity.getAudienceText()),
                                text(entity.getActionRule()))),
                new Criterion.Standing(
                        issue == null ? Optional.empty() : Optional.of(new IssueId(issue)),
                        entity.getWeightValue(),
                        entity.isActive()));
        return new CriterionRow(
                entity.getID(),
                entity.getProjectId(),
                criterion,
                entity.getSeriesNo(),
                entity.getVersionNo(),
                wave == null ? OptionalLong.empty() : OptionalLong.of(wave),
                end == null ? null : LocalDate.parse(end));
    }

    /** What a criterion asked until now, as columns of a series that ends. */
    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    static Map<String, Object> past(CriterionEntity entity, String endedBy, long endedAt) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CRITERION_ID", entity.getID());
        columns.put("ISSUE_ID", entity.getIssueId());
        columns.put("PROJECT_ID", entity.getProjectId());
        columns.put("SERIES_NO", entity.getSeriesNo());
        columns.put("CRITERION_NAME", entity.getCriterionName());
        columns.put("NAME_DE", entity.getNameDe());
        columns.put("NAME_EN", entity.getNameEn());
        columns.put("QUESTION", entity.getQuestion());
        columns.put("UNIT_TEXT", entity.getUnitText());
        columns.put("TYPE_CODE", entity.getTypeCode());
        columns.put("SCALE_MIN", entity.getScaleMin());
        columns.put("SCALE_MAX", entity.getScaleMax());
        columns.put("TOP_BOXES", entity.getTopBoxes());
        columns.put("WORST_VALUE", entity.getWorstValue());
        columns.put("TARGET_VALUE", entity.getTargetValue());
        columns.put("DIRECTION_CODE", entity.getDirectionCode());
        columns.put("RATER_GROUP", entity.getRaterGroup());
        columns.put("SEGMENT_TEXT", entity.getSegmentText());
        columns.put("POPULATION_N", entity.getPopulationN());
        columns.put("ENDED_BY", endedBy);
        columns.put("ENDED_AT", endedAt);
        return columns;
    }

    /** What a criterion asked in a series that has ended. */
    static Criterion past(PastSeriesEntity entity, Criterion now) {
        return new Criterion(
                new Wording(
                        entity.getCriterionName(),
                        text(entity.getQuestion()),
                        text(entity.getUnitText()),
                        now.wording().level(),
                        now.wording().origin(),
                        new LocalNames(text(entity.getNameDe()), text(entity.getNameEn()))),
                measure(
                        entity.getTypeCode(),
                        scale(entity.getScaleMin(), entity.getScaleMax()),
                        entity.getTopBoxes(),
                        anchors(entity.getWorstValue(), entity.getTargetValue()),
                        entity.getDirectionCode()),
                new Sampling(
                        Coded.find(RaterGroup.class, entity.getRaterGroup()).orElseThrow(),
                        text(entity.getSegmentText()),
                        now.sampling().method(),
                        now.sampling().source(),
                        now.sampling().minimum(),
                        population(entity.getPopulationN())),
                now.upkeep(),
                now.standing());
    }

    private static Measure measure(
            String type,
            Optional<Scale> scale,
            int topBoxes,
            Optional<Normalisation.Anchored> anchors,
            String direction) {
        return new Measure(
                Coded.find(CriterionType.class, type).orElseThrow(),
                scale,
                topBoxes,
                anchors,
                Coded.find(Direction.class, direction).orElse(Direction.HIGHER_IS_BETTER));
    }

    private static Optional<Scale> scale(@Nullable Integer min, @Nullable Integer max) {
        return min == null || max == null ? Optional.empty() : Optional.of(new Scale(min, max));
    }

    private static Optional<FinitePopulation> population(@Nullable Integer size) {
        return Optional.ofNullable(size).map(FinitePopulation::new);
    }

    private static @Nullable Integer population(Sampling sampling) {
        return sampling.population().map(all -> (int) all.size()).orElse(null);
    }

    private static Optional<Normalisation.Anchored> anchors(@Nullable Double worst, @Nullable Double target) {
        return worst == null || target == null
                ? Optional.empty()
                : Optional.of(new Normalisation.Anchored(worst, target));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
