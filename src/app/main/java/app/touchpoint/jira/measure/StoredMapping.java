package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.jira.journey.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as it is kept between the two requests of an import; touchpoints by their ids, which survive moves and renames.
 *
 * @param missing sorted
 */
record StoredMapping(
        String name,
        String periodStart,
        String periodEnd,
        String raterGroup,
        int min,
        int max,
        List<String> missing,
        @Nullable String segmentColumn,
        List<Column> columns) {

    /**
     * A column.
     *
     * @param criterionId null where the criterion is to be made with the measurements
     */
    record Column(
            String header, long touchpointId, @Nullable Long criterionId, String criterion) {}

    static StoredMapping of(SurveyMapping mapping, List<Column> columns) {
        return new StoredMapping(
                mapping.name(),
                mapping.period().start().toString(),
                mapping.period().end().toString(),
                mapping.group().code(),
                mapping.scale().min(),
                mapping.scale().max(),
                mapping.missing().stream().sorted().toList(),
                mapping.segmentColumn().orElse(null),
                columns);
    }

    static StoredMapping read(String json) {
        return Json.read(json, StoredMapping.class);
    }

    /** Whose view a mapping is about; of the rest, which may be columns by the hundred, nothing is made. */
    static RaterGroup groupOf(String json) {
        return group(Json.text(json, "raterGroup"));
    }

    private static RaterGroup group(String code) {
        return Coded.find(RaterGroup.class, code).orElseThrow();
    }

    String json() {
        return Json.write(this);
    }

    /** The mapping by which rows are read; touchpoints stand in it as ids. */
    SurveyMapping mapping() {
        return new SurveyMapping(
                name,
                new SurveyMapping.Period(LocalDate.parse(periodStart), LocalDate.parse(periodEnd)),
                group(raterGroup),
                new Scale(min, max),
                new HashSet<>(missing),
                Optional.ofNullable(segmentColumn),
                columns.stream()
                        .map(column -> new MappedColumn(
                                column.header(), Long.toString(column.touchpointId()), column.criterion()))
                        .toList());
    }

    /** The same for what says the same, whatever it is called: mapping and rows. */
    String contentHash(String rowsHash) {
        StoredMapping nameless = new StoredMapping(
                "",
                periodStart,
                periodEnd,
                raterGroup,
                min,
                max,
                missing,
                segmentColumn,
                columns.stream()
                        .map(column -> new Column(column.header(), column.touchpointId(), null, column.criterion()))
                        .sorted(Comparator.comparing(Column::header))
                        .toList());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((nameless.json() + rowsHash).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
