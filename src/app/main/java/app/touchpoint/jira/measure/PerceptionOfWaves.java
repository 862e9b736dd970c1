package app.touchpoint.jira.measure;

import app.touchpoint.jira.rating.PerceptionUpkeep;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets what searches know of groups' views follow what a wave has measured. */
@Component
public class PerceptionOfWaves implements WaveFollower {

    private final SurveyStore surveys;
    private final PerceptionUpkeep perceptions;

    public PerceptionOfWaves(SurveyStore surveys, PerceptionUpkeep perceptions) {
        this.surveys = surveys;
        this.perceptions = perceptions;
    }

    @Override
    public void measured(SurveyRow wave) {
        perceptions.recount(
                surveys.measurementsOf(List.of(wave.id())).stream()
                        .map(measurement -> measurement.subject().issueId())
                        .filter(Objects::nonNull)
                        .toList(),
                wave.projectId());
    }
}
