package app.touchpoint.jira.measure;

import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.JsonText;
import app.touchpoint.jira.measure.SeriesReader.Point;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.touchpoint.LastMade;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Measurements as REST shows them. */
@Component
public class MeasurementViews {

    /** As much as is remembered of so many touchpoints. */
    private static final int WEIGHT = 2;

    private final People people;
    private final Clock clock;
    private final LastMade<Listed, JsonText> listed = new LastMade<>();

    public MeasurementViews(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * All that the JSON of a measurement in a list depends on.
     *
     * @param enteredBy what its reader may know of who entered it
     * @param today the server's day
     */
    private record Listed(Point point, String enteredBy, LocalDate today) {

        MeasurementInfo info() {
            MeasurementRow row = point.row();
            MeasurementRow.Entry entry = row.entry();
            return new MeasurementInfo(
                    row.id(),
                    row.subject().criterionId(),
                    row.subject().series(),
                    row.start().toString(),
                    row.end().toString(),
                    point.replacedBy() == null ? FigureInfo.of(point.view()) : FigureInfo.NONE,
                    ChronoUnit.DAYS.between(row.end(), today),
                    entry == null ? "" : entry.source(),
                    enteredBy,
                    entry == null ? null : entry.at().toString(),
                    row.replaces(),
                    point.replacedBy());
        }
    }

    /** {@link MeasurementInfo}s, as a list has them. */
    List<JsonText> list(List<Point> points) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<String, String> names = new HashMap<>();
        return points.stream()
                .map(point -> {
                    MeasurementRow.Entry entry = point.row().entry();
                    String by = entry == null ? "" : names.computeIfAbsent(entry.by(), people::called);
                    Listed source = new Listed(point, by, today);
                    return listed.of(point.row().id(), WEIGHT, source, unknown -> JsonText.of(unknown.info()));
                })
                .toList();
    }
}
