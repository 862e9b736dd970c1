package app.touchpoint.core.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
        boolean isWithin(Dated other) {
            return !start.isBefore(other.start) && !end.isAfter(other.end) && !isOf(other);
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
        if (before instanceof Answers was
                && after instanceof Answers is
                && was.counts().lowest() == is.counts().lowest()
                && was.counts().highest() == is.counts().highest()) {
            long added = 0;
            long taken = 0;
            for (int i = 0; i < was.counts().counts().size(); i++) {
                long change =
                        is.counts().counts().get(i) - was.counts().counts().get(i);
                added += Math.max(0, change);
                taken += Math.max(0, -change);
            }
            return isFew(added, needed) || isFew(taken, needed);
        }
        return isFew(Math.abs(after.n() - before.n()), needed);
    }

    /**
     * Whether something new, beside what is known of the same people, tells about few: a longer period less those within it. Looked at are
     * each one within it, and as many as stand side by side.
     */
    public static boolean byPeriods(Dated fresh, Collection<Dated> known, long needed) {
        if (!isHeldTo(fresh.measured(), needed)) {
            return false;
        }
        List<Dated> all = new ArrayList<>();
        known.stream().filter(one -> isHeldTo(one.measured(), needed)).forEach(all::add);
        all.add(fresh);
        return all.stream()
                .filter(whole -> whole == fresh || fresh.isWithin(whole))
                .anyMatch(whole -> isTold(
                        whole,
                        all.stream()
                                .filter(one -> one.isWithin(whole))
                                .sorted(Comparator.comparing(Dated::end)
                                        .thenComparing(Dated::start, Comparator.reverseOrder()))
                                .toList(),
                        needed));
    }

    /** @param parts the earliest end first */
    private static boolean isTold(Dated whole, List<Dated> parts, long needed) {
        long rest = whole.measured().n();
        LocalDate until = LocalDate.MIN;
        for (Dated part : parts) {
            if (isFew(whole.measured().n() - part.measured().n(), needed)) {
                return true;
            }
            if (part.start().isAfter(until)) {
                rest -= part.measured().n();
                until = part.end();
            }
        }
        return !parts.isEmpty() && isFew(rest, needed);
    }

    /** Whether something could be taken from it that tells about people: it is shown, and people stand behind it. */
    private static boolean isHeldTo(Measured measured, long needed) {
        return measured.isOfPeople() && measured.n() >= needed;
    }

    private static boolean isFew(long people, long needed) {
        return people > 0 && people < needed;
    }
}
