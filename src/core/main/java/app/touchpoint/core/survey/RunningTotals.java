package app.touchpoint.core.survey;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be reckoned of one question from the periods that are shown of it. How many answered in a period is the difference between the running
 * totals at two days; so it is known between any two days that periods connect, in however many steps: a quarter and two of its months give the
 * third, and three rolling quarters a month that nobody has shown.
 */
final class RunningTotals {
    private final Map<LocalDate, List<Step>> steps = new HashMap<>();

    /** On to a day that a period connects with another: later, or earlier with the sign turned. */
    private record Step(LocalDate to, long n) {}

    RunningTotals(Collection<Disclosure.Dated> shown) {
        for (Disclosure.Dated period : shown) {
            LocalDate start = period.start();
            LocalDate end = period.dayAfter();
            long n = period.measured().n();
            steps.computeIfAbsent(start, day -> new ArrayList<>()).add(new Step(end, n));
            steps.computeIfAbsent(end, day -> new ArrayList<>()).add(new Step(start, -n));
        }
    }

    /** How many answered from a day up to each that periods connect it with, negative for an earlier one; the day itself included. */
    private Map<LocalDate, Long> from(LocalDate day) {
        Map<LocalDate, Long> totals = new HashMap<>(Map.of(day, 0L));
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(day, 0)));
        while (!open.isEmpty()) {
            Step here = open.remove();
            for (Step step : steps.getOrDefault(here.to(), List.of())) {
                long total = here.n() + step.n();
                if (totals.putIfAbsent(step.to(), total) == null) {
                    open.add(new Step(step.to(), total));
                }
            }
        }
        return totals;
    }

    /** Whether one more period makes known what few people answered between any two days, or that few more or fewer answered than its parts say. */
    boolean tellsWith(Disclosure.Dated fresh, long needed) {
        Map<LocalDate, Long> before = from(fresh.start());
        Map<LocalDate, Long> after = from(fresh.dayAfter());
        for (Map.Entry<LocalDate, Long> from : before.entrySet()) {
            for (Map.Entry<LocalDate, Long> to : after.entrySet()) {
                long n = Math.abs(fresh.measured().n() - from.getValue() + to.getValue());
                if (Disclosure.isFew(n, needed)) {
                    return true;
                }
            }
        }
        return false;
    }
}
