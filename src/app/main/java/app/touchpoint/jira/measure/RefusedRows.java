package app.touchpoint.jira.measure;

import app.touchpoint.core.survey.SurveyFinding;
import app.touchpoint.core.survey.SurveyRows;
import app.touchpoint.jira.journey.Json;
import java.util.List;

/**
 * What the log keeps of refused rows.
 *
 * @param total how many reasons there are, listed or not
 * @param values the first of them
 */
record RefusedRows(long total, List<Logged> values) {

    private static final int LISTED = 100;

    /**
     * A reason. What stood in the row is somebody's answer and is not kept.
     *
     * @param accepted what the sentence of the code fills in
     */
    record Logged(long line, String column, String code, List<Object> accepted) {

        SurveyFinding finding() {
            return new SurveyFinding(line, column, "", code, accepted);
        }
    }

    static RefusedRows of(SurveyRows.Read read) {
        return new RefusedRows(
                read.findings(),
                read.listed().stream()
                        .limit(LISTED)
                        .map(finding ->
                                new Logged(finding.line(), finding.column(), finding.code(), finding.accepted()))
                        .toList());
    }

    static RefusedRows read(String json) {
        return Json.read(json, RefusedRows.class);
    }

    String json() {
        return Json.write(this);
    }
}
