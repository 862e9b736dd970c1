package app.touchpoint.jira.measure;

import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import java.util.List;

/**
 * Told of each wave once it is published, on one node of the cluster and while nobody else changes what is measured in the project. Every bean
 * of this type is told. What one throws lets the wave be told of again after a while, so telling twice must do no harm.
 */
public interface WaveFollower {

    /**
     * A wave was published, from a survey or entered by hand.
     *
     * @param measurements all that it brought, segments among them
     */
    void measured(SurveyRow wave, List<MeasurementRow> measurements);
}
