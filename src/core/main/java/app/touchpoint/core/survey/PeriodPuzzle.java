package app.touchpoint.core.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether any sum and difference of what was shown of periods comes to the answers of few people, however many periods it takes: two that follow each
 * other, less one that lies across them, leave both ends together.
 *
 * <p>The days at which periods begin or end cut time into pieces. Some pieces together can be reckoned exactly when each chain of periods (days that
 * periods connect) enters them as often as it leaves them; how many people they hold is then the same for every filling of the pieces that agrees with
 * what was shown, so that one filling is enough to look at, and choices that already hold as many as needed need not be followed.
 */
final class PeriodPuzzle {
    /** So many choices at once are more than any real calendar makes; beyond, what cannot be excluded counts as told. */
    private static final int CHOICES = 50_000;

    private final List<LocalDate> days;
    private final int[] chains;
    private final int[] lastOfChain;
    private final List<Disclosure.Dated> periods;

    /**
     * Some pieces chosen up to a day.
     *
     * @param entered how much more often each chain was entered than left
     */
    private record Choice(boolean inside, List<Integer> entered, long people) {}

    PeriodPuzzle(List<Disclosure.Dated> periods) {
        this.periods = periods;
        Set<LocalDate> cuts = new TreeSet<>();
        periods.forEach(period -> {
            cuts.add(period.start());
            cuts.add(period.dayAfter());
        });
        days = List.copyOf(cuts);
        chains = new int[days.size()];
        for (int i = 0; i < chains.length; i++) {
            chains[i] = i;
        }
        for (Disclosure.Dated period : periods) {
            int from = chains[at(period.start())];
            int to = chains[at(period.dayAfter())];
            for (int i = 0; i < chains.length; i++) {
                chains[i] = chains[i] == to ? from : chains[i];
            }
        }
        lastOfChain = new int[days.size()];
        for (int i = 0; i < chains.length; i++) {
            lastOfChain[chains[i]] = i;
        }
    }

    private int at(LocalDate day) {
        return Collections.binarySearch(days, day);
    }

    /** Empty where the figures contradict each other, being of other people, so that nothing can be taken from anything. */
    Optional<Boolean> isTold(long needed) {
        return filling().map(pieces -> isTold(pieces, needed));
    }

    private boolean isTold(long[] pieces, long needed) {
        Set<Choice> choices = new HashSet<>(Set.of(new Choice(false, nothingEntered(), 0)));
        for (int day = 0; day < days.size(); day++) {
            Set<Choice> next = new HashSet<>();
            for (Choice choice : choices) {
                follow(choice, day, true, pieces, needed, next);
                follow(choice, day, false, pieces, needed, next);
            }
            if (next.size() > CHOICES) {
                return true;
            }
            choices = next;
        }
        return choices.stream().anyMatch(choice -> choice.people() > 0);
    }

    private List<Integer> nothingEntered() {
        return Collections.nCopies(days.size(), 0);
    }

    /** Goes on from a day, inside or outside of what is chosen. */
    private void follow(Choice choice, int day, boolean inside, long[] pieces, long needed, Set<Choice> next) {
        int chain = chains[day];
        List<Integer> entered = choice.entered();
        if (inside != choice.inside()) {
            entered = new ArrayList<>(entered);
            entered.set(chain, entered.get(chain) + (inside ? 1 : -1));
        }
        boolean ends = lastOfChain[chain] == day;
        long people = choice.people() + (inside && day < pieces.length ? pieces[day] : 0);
        boolean isOpenEnd = inside && day == pieces.length;
        if (!(ends && entered.get(chain) != 0) && people < needed && !isOpenEnd) {
            next.add(new Choice(inside, entered, people));
        }
    }

    /**
     * Some number of people for each piece that agrees with all that was shown, by the shortest paths of Bellman and Ford through the constraints
     * that running totals never fall and differ by what was shown.
     */
    private Optional<long[]> filling() {
        long[] totals = new long[days.size()];
        for (int round = 0; round <= days.size(); round++) {
            boolean changed = false;
            for (Disclosure.Dated period : periods) {
                int start = at(period.start());
                int end = at(period.dayAfter());
                long n = period.measured().n();
                changed |= lower(totals, end, totals[start] + n);
                changed |= lower(totals, start, totals[end] - n);
            }
            for (int i = days.size() - 2; i >= 0; i--) {
                changed |= lower(totals, i, totals[i + 1]);
            }
            if (!changed) {
                long[] pieces = new long[days.size() - 1];
                for (int i = 0; i < pieces.length; i++) {
                    pieces[i] = totals[i + 1] - totals[i];
                }
                return Optional.of(pieces);
            }
        }
        return Optional.empty();
    }

    private static boolean lower(long[] totals, int at, long most) {
        boolean lowers = most < totals[at];
        totals[at] = Math.min(totals[at], most);
        return lowers;
    }
}
