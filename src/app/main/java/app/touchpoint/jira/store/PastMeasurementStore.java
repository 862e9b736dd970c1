package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** All that was ever measured in a project about everybody. */
@Component
public class PastMeasurementStore {

    /** A streamed row has no value but those of the columns that the query names. */
    private static final String ALL_COLUMNS =
            "ID, SURVEY_ID, CRITERION_ID, ISSUE_ID, PROJECT_ID, SERIES_NO, PERIOD_START, PERIOD_END, OVERALL, SEGMENT_TEXT, RATER_GROUP, "
                    + "SCALE_MIN, COUNTS, PEOPLE, MEAN_VALUE, SD_VALUE, MISSING_COUNT, SOURCE_TEXT, ENTERED_BY, ENTERED_AT, REPLACES_ID";

    private final ActiveObjects ao;

    public PastMeasurementStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** By criterion, the earliest period first, corrected ones too; one statement, streamed. */
    public Map<Long, List<MeasurementRow>> ofProject(long projectId) {
        Map<Long, List<MeasurementRow>> series = new HashMap<>();
        ao.stream(
                MeasurementEntity.class,
                Query.select(ALL_COLUMNS)
                        .where("PROJECT_ID = ? AND OVERALL = ?", projectId, true)
                        .order("PERIOD_END ASC, ID ASC"),
                entity -> series.computeIfAbsent(entity.getCriterionId(), id -> new ArrayList<>())
                        .add(SurveyStore.toRow(entity)));
        return series;
    }
}
