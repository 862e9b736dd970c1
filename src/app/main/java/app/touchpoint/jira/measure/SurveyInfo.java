package app.touchpoint.jira.measure;

import app.touchpoint.jira.measure.LoadInfo.RefusedInfo;
import app.touchpoint.jira.store.SurveyRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey as the log knows it.
 *
 * @param state {@code open} while it waits for its rows, {@code published} once they are there, {@code entered} where somebody entered
 *     measurements and no file was read
 * @param raterGroup who was asked; null where measurements were entered
 * @param rows how many respondents there are, or measurements that were entered; null where they are fewer than a figure needs, and while open
 * @param refusedRows how many of them are in no figure; null while open
 * @param refused why; what stood there is not kept
 * @param withoutIst touchpoints that the caller sees whose Ist Jira did not let follow when it was tried last, each with Jira's words
 */
record SurveyInfo(
        long id,
        String name,
        String state,
        String periodStart,
        String periodEnd,
        @Nullable String raterGroup,
        String enteredAt,
        @Nullable Long rows,
        @Nullable Long refusedRows,
        RefusedInfo refused,
        List<String> withoutIst) {

    private static final RefusedInfo NONE = new RefusedInfo(0, List.of());

    /** A survey, for who may know of it. */
    static SurveyInfo of(SurveyRow survey, int minimumN, List<String> withoutIst, SurveyTexts texts) {
        SurveyRow.Loaded rows = survey.rows();
        if (rows == null || survey.isEntered()) {
            return new SurveyInfo(
                    survey.id(),
                    survey.name(),
                    rows == null ? "open" : "entered",
                    survey.start().toString(),
                    survey.end().toString(),
                    rows == null ? StoredMapping.read(survey.mapping()).raterGroup() : null,
                    survey.enteredAt().toString(),
                    rows == null ? null : rows.count(),
                    rows == null ? null : 0L,
                    NONE,
                    withoutIst);
        }
        StoredMapping mapping = StoredMapping.read(survey.mapping());
        RefusedRows refused = RefusedRows.read(rows.refusedRows());
        boolean few = rows.count() - rows.refused() < mapping.mapping().group().peopleMeasured(minimumN);
        return new SurveyInfo(
                survey.id(),
                survey.name(),
                "published",
                survey.start().toString(),
                survey.end().toString(),
                mapping.raterGroup(),
                survey.enteredAt().toString(),
                few ? null : rows.count(),
                rows.refused(),
                new RefusedInfo(
                        refused.total(),
                        refused.values().stream()
                                .map(one -> texts.finding(one.finding()))
                                .toList()),
                withoutIst);
    }
}
