package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.SmallSegments;
import app.touchpoint.core.survey.Disclosure.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Attacks with all that linear algebra can make of what was shown: whether it yields the sum of any choice of people that are few. */
class PeriodPuzzleTest {
    private static final int NEEDED = 5;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Answers answers(long n) {
        return new Answers(ScaleCounts.of(1, n, 0), 0);
    }

    /** Months, counted from 0; the last one included. */
    private static Dated dated(int first, int last, long n) {
        return new Dated(FIRST.plusMonths(first), FIRST.plusMonths(last + 1L).minusDays(1), answers(n));
    }

    /** What can be reckoned from sums of cells, each given by the cells that it is the sum of. */
    private static final class Attacker {
        private final List<double[]> rows = new ArrayList<>();

        void learn(double[] cells) {
            double[] rest = reduce(cells);
            int pivot = pivot(rest);
            if (pivot >= 0) {
                double at = rest[pivot];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] /= at;
                }
                rows.add(rest);
            }
        }

        boolean knows(double[] cells) {
            return pivot(reduce(cells)) < 0;
        }

        private double[] reduce(double[] cells) {
            double[] rest = cells.clone();
            for (double[] row : rows) {
                double factor = rest[pivot(row)];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= factor * row[i];
                }
            }
            return rest;
        }

        private static int pivot(double[] row) {
            for (int i = 0; i < row.length; i++) {
                if (Math.abs(row[i]) > 1e-9) {
                    return i;
                }
            }
            return -1;
        }

        /** Whether it knows how some choice of few people answered; cells without anybody are no choice. */
        boolean knowsFew(long[] people) {
            for (int choice = 1; choice < 1 << people.length; choice++) {
                double[] cells = new double[people.length];
                long n = 0;
                for (int i = 0; i < people.length; i++) {
                    cells[i] = choice >> i & 1;
                    n += cells[i] == 1 ? people[i] : 0;
                }
                if (n > 0 && n < NEEDED && knows(cells)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void noChainOfPeriodsTellsAboutFewPeople() {
        Random random = new Random(20_261_123);
        int leaks = 0;
        int taken = 0;
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            long[] months = new long[6];
            for (int i = 0; i < months.length; i++) {
                months[i] = random.nextInt(9);
            }
            List<Dated> shown = new ArrayList<>();
            Attacker guarded = new Attacker();
            Attacker unguarded = new Attacker();
            Set<List<Integer>> seen = new HashSet<>();
            for (int wave = 0; wave < 5; wave++) {
                int first = random.nextInt(months.length);
                int last = first + random.nextInt(months.length - first);
                double[] cells = new double[months.length];
                long n = 0;
                for (int i = first; i <= last; i++) {
                    cells[i] = 1;
                    n += months[i];
                }
                if (n < NEEDED || !seen.add(List.of(first, last))) {
                    continue;
                }
                unguarded.learn(cells);
                Dated fresh = dated(first, last, n);
                if (Disclosure.byPeriods(fresh, shown, NEEDED)) {
                    refused++;
                } else {
                    taken++;
                    shown.add(fresh);
                    guarded.learn(cells);
                }
            }
            assertThat(guarded.knowsFew(months))
                    .as("round %d: %s", round, shown)
                    .isFalse();
            leaks += unguarded.knowsFew(months) ? 1 : 0;
        }
        assertThat(leaks).as("the attack works where nothing guards").isGreaterThan(1_000);
        assertThat(taken).isGreaterThan(3 * refused);
    }

    @Test
    void noSegmentsOfPeriodsThatShareDaysTellAboutFewPeople() {
        List<String> names = List.of("Business", "Eco", "First");
        Random random = new Random(20_261_124);
        int leaks = 0;
        int taken = 0;
        for (int round = 0; round < 3_000; round++) {
            long[] cells = new long[12];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = random.nextInt(12);
            }
            List<Wave> shown = new ArrayList<>();
            Attacker guarded = new Attacker();
            Attacker unguarded = new Attacker();
            Set<List<Integer>> seen = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                int first = random.nextInt(4);
                int last = first + random.nextInt(4 - first);
                Wave fresh = Wave.of(cells, first, last, random.nextInt(3) > 0 ? names : List.of());
                if (fresh.whole().measured().n() < NEEDED || !seen.add(List.of(first, last))) {
                    continue;
                }
                fresh.tell(unguarded);
                if (!isTold(fresh, shown)) {
                    shown.add(fresh);
                    fresh.tell(guarded);
                    taken++;
                }
            }
            assertThat(guarded.knowsFew(cells)).as("round %d: %s", round, shown).isFalse();
            leaks += unguarded.knowsFew(cells) ? 1 : 0;
        }
        assertThat(leaks).as("the attack works where nothing guards").isGreaterThan(300);
        assertThat(taken).isGreaterThan(3_000);
    }

    private static boolean isTold(Wave fresh, List<Wave> shown) {
        return Disclosure.byPeriods(
                        fresh.whole(), shown.stream().map(Wave::whole).toList(), NEEDED)
                || shown.stream()
                        .anyMatch(wave -> SegmentDisclosure.isToldByOverlap(wave.divided(), fresh.divided(), NEEDED))
                || fresh.segments().entrySet().stream()
                        .anyMatch(segment -> Disclosure.byPeriods(
                                dated(
                                        fresh.first(),
                                        fresh.last(),
                                        segment.getValue().n()),
                                shown.stream()
                                        .filter(wave -> wave.segments().containsKey(segment.getKey()))
                                        .map(wave -> dated(
                                                wave.first(),
                                                wave.last(),
                                                wave.segments()
                                                        .get(segment.getKey())
                                                        .n()))
                                        .toList(),
                                NEEDED));
    }

    /** Of four months and three segments; cell 4 * segment + month. */
    private record Wave(int first, int last, Dated whole, Map<String, Answers> segments) {
        static Wave of(long[] cells, int first, int last, List<String> names) {
            Map<String, Answers> segments = new TreeMap<>();
            long n = 0;
            for (int cell = 0; cell < cells.length; cell++) {
                if (cell % 4 >= first && cell % 4 <= last) {
                    n += cells[cell];
                    if (!names.isEmpty() && cells[cell] > 0) {
                        segments.merge(names.get(cell / 4), answers(cells[cell]), Answers::plus);
                    }
                }
            }
            return new Wave(first, last, dated(first, last, n), segments);
        }

        SegmentDisclosure.Divided divided() {
            return new SegmentDisclosure.Divided(whole, segments);
        }

        void tell(Attacker attacker) {
            double[] all = new double[12];
            Map<String, Long> sizes = new HashMap<>();
            segments.forEach((name, answers) -> sizes.put(name, answers.n()));
            Set<String> hidden = SmallSegments.hidden(sizes, NEEDED);
            List<String> names = List.of("Business", "Eco", "First");
            for (int segment = 0; segment < 3; segment++) {
                double[] one = new double[12];
                for (int month = first; month <= last; month++) {
                    all[4 * segment + month] = 1;
                    one[4 * segment + month] = 1;
                }
                if (segments.containsKey(names.get(segment)) && !hidden.contains(names.get(segment))) {
                    attacker.learn(one);
                }
            }
            attacker.learn(all);
        }
    }

    @Test
    void elevenMonthsOfAYearMayNotLeaveTheTwelfthWhereverItLies() {
        List<Dated> shown = new ArrayList<>(List.of(dated(0, 11, 113)));
        for (int month = 0; month < 12; month++) {
            if (month != 4 && month != 8) {
                Dated fresh = dated(month, month, 11);
                assertThat(Disclosure.byPeriods(fresh, shown, NEEDED))
                        .as("month %d", month)
                        .isEqualTo(month == 11);
                shown.add(fresh);
            }
        }
    }
}
