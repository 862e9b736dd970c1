package app.touchpoint.jira.measure;

import app.touchpoint.jira.rating.PerceptionUpkeep;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets what searches know of groups' views follow what a wave has measured. */
@Component
public class PerceptionOfWaves implements WaveFollower {

    private final PerceptionUpkeep perceptions;

    public PerceptionOfWaves(PerceptionUpkeep perceptions) {
        this.perceptions = perceptions;
    }

    @Override
    public void measured(SurveyRow wave, List<MeasurementRow> measurements) {
        perceptions.recount(
                measurements.stream()
                        .map(measurement -> measurement.subject().issueId())
                        .filter(Objects::nonNull)
                        .toList(),
                wave.projectId());
    }
}
