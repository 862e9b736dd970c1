package app.touchpoint.jira.measure;

import app.touchpoint.jira.access.People;
import app.touchpoint.jira.measure.SeriesReader.Point;
import app.touchpoint.jira.store.MeasurementRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Measurements as REST shows them. */
@Component
public class MeasurementViews {

    private final People people;
    private final Clock clock;

    public MeasurementViews(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    MeasurementInfo info(Point point) {
        MeasurementRow row = point.row();
        MeasurementRow.Entry entry = row.entry();
        return new MeasurementInfo(
                row.id(),
                row.subject().criterionId(),
                row.subject().series(),
                row.start().toString(),
                row.end().toString(),
                point.replacedBy() == null ? FigureInfo.of(point.view()) : FigureInfo.NONE,
                ChronoUnit.DAYS.between(row.end(), LocalDate.ofInstant(clock.instant(), clock.getZone())),
                entry == null ? "" : entry.source(),
                entry == null ? "" : people.called(entry.by()),
                entry == null ? null : entry.at().toString(),
                row.replaces(),
                point.replacedBy());
    }
}
