package app.touchpoint.benchmark;

import java.util.Map;
import java.util.Set;

/**
 * What touchpoints of the baseline are marked with.
 *
 * @param broken how many hand-overs break, by touchpoint; those without are absent
 * @param alarms touchpoints with an open alarm
 * @param works open actions by touchpoint; those without are absent
 */
record MatrixBaselineMarks(Map<Long, Integer> broken, Set<Long> alarms, Map<Long, Work> works) {

    /** Open actions. */
    record Work(int open, int overdue, int ownerless, int quickWins) {
        static final Work NONE = new Work(0, 0, 0, 0);

        Work and(Work other) {
            return new Work(
                    open + other.open,
                    overdue + other.overdue,
                    ownerless + other.ownerless,
                    quickWins + other.quickWins);
        }
    }

    int breaks(long touchpoint) {
        return broken.getOrDefault(touchpoint, 0);
    }

    boolean isAlarmed(long touchpoint) {
        return alarms.contains(touchpoint);
    }

    Work work(long touchpoint) {
        return works.getOrDefault(touchpoint, Work.NONE);
    }
}
