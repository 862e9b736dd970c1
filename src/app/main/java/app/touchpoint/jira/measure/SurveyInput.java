package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.SurveyMapping;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to read a survey, as it is sent.
 *
 * @param periodStart ISO day
 * @param periodEnd ISO day
 * @param raterGroup by code; customers, where it is missing
 * @param missing texts that say that somebody has not answered
 * @param segmentColumn header of the column that says which segment somebody belongs to
 * @param columns what each column is about, by its header
 */
public record SurveyInput(
        @Nullable String name,
        @Nullable String periodStart,
        @Nullable String periodEnd,
        @Nullable String raterGroup,
        @Nullable ScaleInput scale,
        @Nullable List<@Nullable String> missing,
        @Nullable String segmentColumn,
        @Nullable Columns columns) {

    /** The lowest and the highest point. */
    public record ScaleInput(@Nullable Object min, @Nullable Object max) {}

    /**
     * What a column is about.
     *
     * @param touchpoint an issue key, or the exact summary of a touchpoint
     * @param criterion its name; the header, where it is missing
     */
    public record ColumnInput(
            @Nullable String touchpoint, @Nullable String criterion) {}

    /** Columns in the order in which they were sent; a map would keep only the last of two with the same header. */
    public static final class Columns {

        private final List<MappedColumn> columns = new ArrayList<>();

        /** Takes in a column. */
        @JsonAnySetter
        public void add(String header, @Nullable ColumnInput column) {
            String touchpoint = column == null ? null : column.touchpoint();
            String criterion = column == null ? null : column.criterion();
            columns.add(new MappedColumn(header, Given.text(touchpoint), criterion == null ? header : criterion));
        }
    }

    /** The mapping, whatever it says; refused as by {@link Given#read}, and with {@code scale.invalid}. */
    Outcome<SurveyMapping> mapping() {
        return Given.read(() -> Scale.of(
                        Given.whole("scale.min", scale == null ? null : scale.min()),
                        Given.whole("scale.max", scale == null ? null : scale.max())))
                .fold(is -> is.fold(this::onScale, Outcome::refused), Outcome::refused);
    }

    private Outcome<SurveyMapping> onScale(Scale on) {
        Set<String> nothing = new HashSet<>();
        if (missing != null) {
            missing.forEach(text -> nothing.add(Given.text(text)));
        }
        return Given.read(() -> new SurveyMapping(
                Given.text(name),
                new SurveyMapping.Period(Given.day(periodStart), Given.day(periodEnd)),
                Given.coded(RaterGroup.class, "raterGroup", raterGroup, RaterGroup.CUSTOMER),
                on,
                nothing,
                Optional.ofNullable(segmentColumn),
                columns == null ? List.of() : columns.columns));
    }
}
