package app.touchpoint.core.criterion;

import app.touchpoint.core.criterion.CountPeriod.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which periods are counted today. A search that names its days counts each that has ended, however long ago. Any other counts only the one
 * that ended yesterday: what was so at the end of an earlier one nobody can find out any more, so that one stays without a measurement.
 *
 * @param due to be counted now, the earliest first
 * @param missed ended without being counted, and nobody can make up for it
 * @param next the first that has not ended yet
 */
public record CountPlan(List<Span> due, List<Span> missed, Span next) {
    /** So many are counted at once; others follow. */
    public static final int MOST = 60;

    public CountPlan {
        due = List.copyOf(due);
        missed = List.copyOf(missed);
    }

    /**
     * The plan of a day.
     *
     * @param next the first period that was not looked at yet
     */
    public static CountPlan of(CountPeriod period, CountedSearch search, Span next, LocalDate today) {
        List<Span> due = new ArrayList<>();
        List<Span> missed = new ArrayList<>();
        Span at = next;
        while (at.end().isBefore(today) && due.size() < MOST) {
            boolean countable = search.namesItsDays() || at.end().plusDays(1).equals(today);
            (countable ? due : missed).add(at);
            at = period.after(at);
        }
        return new CountPlan(due, missed, at);
    }
}
