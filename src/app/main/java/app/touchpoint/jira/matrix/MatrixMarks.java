package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Change;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.PastIsts;
import app.touchpoint.jira.plan.OpenWorks;
import app.touchpoint.jira.store.AlarmStore;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What touchpoints are marked with: open actions and quick wins among them, and alarms that nobody has seen to. */
@Component
public class MatrixMarks {

    private final OpenWorks works;
    private final AlarmStore alarms;
    private final PastIsts pasts;

    public MatrixMarks(OpenWorks works, AlarmStore alarms, PastIsts pasts) {
        this.works = works;
        this.alarms = alarms;
        this.pasts = pasts;
    }

    /**
     * Marks of the touchpoints of a project, whoever may see them; of actions only those that the visitor may see.
     *
     * @param work by issue id, those at which nothing is to be done left out
     * @param alarms ids of touchpoints
     * @param changes by issue id; none unless they are asked for
     */
    record Marks(Map<Long, OpenWork> work, Set<Long> alarms, Map<Long, Change> changes) {

        /** Of a day of which none are known. */
        static final Marks NONE = new Marks(Map.of(), Set.of(), Map.of());
    }

    /**
     * One statement besides those of {@link OpenWorks#of}, and two for changes.
     *
     * @param since the day since which changes are wanted; empty where they are not
     */
    Marks of(Entered entered, Optional<LocalDate> since) {
        return new Marks(
                works.of(entered),
                alarms.touchpointsAlarmedIn(entered.project().projectId()),
                since.map(day -> pasts.since(entered.project().projectId(), day))
                        .orElse(Map.of()));
    }
}
