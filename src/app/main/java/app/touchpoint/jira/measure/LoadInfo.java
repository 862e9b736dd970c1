package app.touchpoint.jira.measure;

import app.touchpoint.jira.measure.FigureInfo.SegmentInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of the rows of a survey.
 *
 * @param code {@code fit}, or why the file as a whole is refused
 * @param errorMessages what is wrong with the file as a whole
 * @param errors always empty: refused rows say line and column
 * @param survey its id
 * @param state {@code checked} after a dry run, {@code published}, or {@code unchanged} where the same was published before
 * @param sameAs the survey that has the same content; null unless unchanged
 * @param rows how many respondents there are, header and blank rows apart; null where they are fewer than a figure needs
 * @param refusedRows how many of them are in no figure
 * @param refused why
 * @param criteria what was asked, in the order of the mapping
 * @param withoutIst touchpoints whose Ist does not follow, each with the reason: what Jira said, or that too little is measured there
 */
record LoadInfo(
        String code,
        List<String> errorMessages,
        Map<String, String> errors,
        long survey,
        String name,
        @Nullable String state,
        @Nullable Long sameAs,
        @Nullable Long rows,
        long refusedRows,
        RefusedInfo refused,
        List<ColumnInfo> criteria,
        List<String> withoutIst) {

    LoadInfo withoutIst(List<String> names) {
        return new LoadInfo(
                code, errorMessages, errors, survey, name, state, sameAs, rows, refusedRows, refused, criteria, names);
    }

    /**
     * Reasons why rows were refused.
     *
     * @param total how many there are, listed or not; a row may have several
     * @param values the first of them
     */
    record RefusedInfo(long total, List<FindingInfo> values) {}

    /**
     * A reason.
     *
     * @param line of the file, from 1
     * @param column header; empty where the whole row is meant
     * @param code stable
     * @param reason the sentence, in the language of the caller
     */
    record FindingInfo(long line, String column, String value, String code, String reason) {}

    /**
     * A criterion.
     *
     * @param id null while it is not there
     * @param column header
     * @param touchpoint issue key
     */
    record ColumnInfo(
            @Nullable Long id,
            String name,
            String touchpoint,
            String column,
            @JsonUnwrapped FigureInfo figure,
            List<SegmentInfo> segments) {}
}
