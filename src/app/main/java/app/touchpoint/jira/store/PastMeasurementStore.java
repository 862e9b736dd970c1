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

    private final ActiveObjects ao;

    public PastMeasurementStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** By criterion, the earliest period first, corrected ones too; one statement, streamed. */
    public Map<Long, List<MeasurementRow>> ofProject(long projectId) {
        Map<Long, List<MeasurementRow>> series = new HashMap<>();
        ao.stream(
                MeasurementEntity.class,
                Query.select(MeasurementColumns.ALL)
                        .where("PROJECT_ID = ? AND OVERALL = ?", projectId, true)
                        .order("PERIOD_END ASC, ID ASC"),
                entity -> series.computeIfAbsent(entity.getCriterionId(), id -> new ArrayList<>())
                        .add(MeasurementColumns.row(entity)));
        return series;
    }
}
