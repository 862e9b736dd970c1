package app.touchpoint.core.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Whether figures that are each of enough people tell, one taken from the other, about fewer: a correction and what it replaces, a quarter
 * and its months. What is hidden anyway, being of too few, gives nothing away.
 *
 * @see "method.md 2.9, honesty rules: nothing below the minimum, by subtraction neither"
 */
public final class Disclosure {
    private Disclosure() {}

    /**
     * What was measured of the same question in a period.
     *
     * @param start first day
     * @param end last day
     */
    public record Dated(LocalDate start, LocalDate end, Measured measured) {
        LocalDate dayAfter() {
            return end.plusDays(1);
        }

        boolean isOverlapping(Dated other) {
            return !start.isAfter(other.end) && !other.start.isAfter(end);
        }

        /** Whether all days of the one are days of the other. */
        boolean isNestedWith(Dated other) {
            return isWithin(other) || other.isWithin(this);
        }

        private boolean isWithin(Dated other) {
            return !start.isBefore(other.start) && !end.isAfter(other.end);
        }

        private long difference(Dated other) {
            return Math.abs(measured.n() - other.measured.n());
        }

        private boolean isOf(Dated other) {
            return start.equals(other.start) && end.equals(other.end);
        }
    }

    /** Whether who has seen both learns what few people answered: those who were added, or those who were taken out. */
    public static boolean byCorrection(Measured before, Measured after, long needed) {
        if (!isHeldTo(before, needed) || !isHeldTo(after, needed)) {
            return false;
        }
        return Change.between(before, after)
                .map(change -> isFew(change.added(), needed) || isFew(change.taken(), needed))
                .orElseGet(() -> isFew(Math.abs(after.n() - before.n()), needed));
    }

    /** Whether so few answers differ that both are the same file with a few rows more, fewer or changed, whatever period is given for it. */
    private static boolean isNearlySame(Measured before, Measured after, long needed) {
        return Change.between(before, after)
                .filter(change -> change.added() + change.taken() > 0)
                .filter(change -> change.added() < needed && change.taken() < needed)
                .isPresent();
    }

    /** How many answers of one are not in the other; by points of the scale, so at least so many. */
    private record Change(long added, long taken) {
        static Optional<Change> between(Measured before, Measured after) {
            if (!(before instanceof Answers was && after instanceof Answers is) || !was.isOnScaleOf(is)) {
                return Optional.empty();
            }
            long added = 0;
            long taken = 0;
            for (int i = 0; i < was.counts().counts().size(); i++) {
                long change =
                        is.counts().counts().get(i) - was.counts().counts().get(i);
                added += Math.max(0, change);
                taken += Math.max(0, -change);
            }
            return Optional.of(new Change(added, taken));
        }
    }

    /**
     * Whether something new tells about few beside all that was shown of the same period: one taken from the other, or two together from the third,
     * which leaves those who are in both.
     */
    public static boolean byVersions(Collection<? extends Measured> shown, Measured fresh, long needed) {
        return shown.stream()
                .anyMatch(one -> byCorrection(one, fresh, needed)
                        || isHeldTo(one, needed)
                                && isHeldTo(fresh, needed)
                                && shown.stream()
                                        .filter(other -> isHeldTo(other, needed))
                                        .anyMatch(other -> isFew(one.n() + fresh.n() - other.n(), needed)
                                                || one != other && isFew(one.n() + other.n() - fresh.n(), needed)));
    }

    /**
     * Whether something new, beside what is known of the same people, tells about few: by any sum and difference of periods.
     */
    public static boolean byPeriods(Dated fresh, Collection<Dated> known, long needed) {
        if (!isHeldTo(fresh.measured(), needed)) {
            return false;
        }
        List<Dated> all = new ArrayList<>();
        known.stream().filter(one -> isHeldTo(one.measured(), needed)).forEach(all::add);
        if (all.stream()
                        .anyMatch(one ->
                                fresh.isOverlapping(one) && isNearlySame(one.measured(), fresh.measured(), needed))
                || new RunningTotals(all).tellsWith(fresh, needed)
                || all.stream().anyMatch(one -> fresh.isNestedWith(one) && isFew(fresh.difference(one), needed))) {
            return true;
        }
        return new PeriodPuzzle(connected(fresh, all)).isTold(needed).orElse(false);
    }

    /** The one, and those that share days with it, or with one that does, and so on; of several of the same days the latest. */
    private static List<Dated> connected(Dated fresh, List<Dated> known) {
        List<Dated> open = new ArrayList<>(known);
        Collections.reverse(open);
        List<Dated> found = new ArrayList<>(List.of(fresh));
        for (int i = 0; i < found.size(); i++) {
            Dated one = found.get(i);
            for (Iterator<Dated> rest = open.iterator(); rest.hasNext(); ) {
                Dated other = rest.next();
                if (other.isOverlapping(one)) {
                    rest.remove();
                    if (found.stream().noneMatch(other::isOf)) {
                        found.add(other);
                    }
                }
            }
        }
        return found;
    }

    /** Whether something could be taken from it that tells about people: it is shown, and people stand behind it. */
    private static boolean isHeldTo(Measured measured, long needed) {
        return measured.isOfPeople() && measured.n() >= needed;
    }

    static boolean isFew(long people, long needed) {
        return people > 0 && people < needed;
    }
}
