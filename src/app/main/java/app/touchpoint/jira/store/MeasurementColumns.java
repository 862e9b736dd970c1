package app.touchpoint.jira.store;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Aggregate;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.Counted;
import app.touchpoint.core.survey.Measured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measurement as columns and back. */
final class MeasurementColumns {

    /** All that {@link #row} reads; an entity that is streamed knows nothing else. */
    static final String ALL = "ID, SURVEY_ID, CRITERION_ID, ISSUE_ID, PROJECT_ID, SERIES_NO, PERIOD_START, PERIOD_END, "
            + "OVERALL, SEGMENT_TEXT, RATER_GROUP, SCALE_MIN, COUNTS, PEOPLE, MEAN_VALUE, SD_VALUE, ISSUE_COUNT, "
            + "SOURCE_TEXT, ENTERED_BY, ENTERED_AT, MISSING_COUNT, REPLACES_ID";

    private MeasurementColumns() {}

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    static Map<String, Object> of(long surveyId, MeasurementRow row) {
        String segment = row.segment().orElse("");
        Map<String, Object> columns = new HashMap<>();
        columns.put("SURVEY_ID", surveyId);
        columns.put("CRITERION_ID", row.subject().criterionId());
        columns.put("ISSUE_ID", row.subject().issueId());
        columns.put("PROJECT_ID", row.subject().projectId());
        columns.put("SERIES_NO", row.subject().series());
        columns.put("PERIOD_START", row.start().toString());
        columns.put("PERIOD_END", row.end().toString());
        columns.put("OVERALL", row.segment().isEmpty());
        columns.put("SEGMENT_TEXT", segment.isEmpty() ? null : segment);
        columns.put("RATER_GROUP", row.subject().group().code());
        ScaleCounts counts = row.measured() instanceof Answers answers ? answers.counts() : null;
        Mean mean = row.measured() instanceof Aggregate aggregate ? aggregate.mean() : null;
        columns.put("SCALE_MIN", counts == null ? 0 : counts.lowest());
        columns.put(
                "COUNTS",
                counts == null
                        ? null
                        : counts.counts().stream().map(String::valueOf).collect(Collectors.joining(",")));
        columns.put("PEOPLE", mean == null ? null : mean.n());
        columns.put("MEAN_VALUE", mean == null ? null : mean.value());
        columns.put(
                "SD_VALUE",
                mean == null || mean.sd().isEmpty() ? null : mean.sd().getAsDouble());
        columns.put("ISSUE_COUNT", row.measured() instanceof Counted counted ? counted.events() : null);
        columns.put("MISSING_COUNT", row.measured().missing());
        columns.put("SOURCE_TEXT", row.entry() == null ? null : row.entry().source());
        columns.put("ENTERED_BY", row.entry() == null ? null : row.entry().by());
        columns.put("ENTERED_AT", row.entry() == null ? null : row.entry().at().toEpochMilli());
        columns.put("REPLACES_ID", row.replaces());
        return columns;
    }

    static MeasurementRow row(MeasurementEntity entity) {
        return new MeasurementRow(
                entity.getID(),
                new MeasurementRow.Subject(
                        entity.getSurveyId(),
                        entity.getCriterionId(),
                        entity.getIssueId(),
                        entity.getProjectId(),
                        entity.getSeriesNo(),
                        Coded.find(RaterGroup.class, entity.getRaterGroup()).orElseThrow()),
                LocalDate.parse(entity.getPeriodStart()),
                LocalDate.parse(entity.getPeriodEnd()),
                entity.isOverall()
                        ? Optional.empty()
                        : Optional.of(Objects.requireNonNullElse(entity.getSegmentText(), "")),
                measured(entity),
                entry(entity),
                entity.getReplacesId());
    }

    private static Measured measured(MeasurementEntity entity) {
        String counts = entity.getCounts();
        if (counts != null) {
            return new Answers(
                    new ScaleCounts(
                            entity.getScaleMin(),
                            Stream.of(counts.split(",", -1)).map(Long::valueOf).toList()),
                    entity.getMissingCount());
        }
        Long issues = entity.getIssueCount();
        if (issues != null) {
            return new Counted(issues);
        }
        Double sd = entity.getSdValue();
        return new Aggregate(
                new Mean(
                        Objects.requireNonNull(entity.getPeople()),
                        Objects.requireNonNull(entity.getMeanValue()),
                        sd == null ? OptionalDouble.empty() : OptionalDouble.of(sd)),
                entity.getMissingCount());
    }

    private static MeasurementRow.@Nullable Entry entry(MeasurementEntity entity) {
        String by = entity.getEnteredBy();
        Long at = entity.getEnteredAt();
        return by == null || at == null
                ? null
                : new MeasurementRow.Entry(
                        Objects.requireNonNullElse(entity.getSourceText(), ""), by, Instant.ofEpochMilli(at));
    }
}
