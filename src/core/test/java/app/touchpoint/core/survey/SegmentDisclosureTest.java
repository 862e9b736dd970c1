package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.SmallSegments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SegmentDisclosureTest {
    private static final int NEEDED = 5;
    private static final List<String> CLASSES = List.of("", "Business", "Eco", "Eco Plus", "First");

    /** Somebody who answered. */
    private record Person(int id, String segment, int rating) {}

    private static Answers answers(long... counts) {
        return new Answers(ScaleCounts.of(1, counts), 0);
    }

    private static Map<String, Answers> divided(Set<Person> people) {
        Map<String, long[]> counts = new TreeMap<>();
        people.forEach(person -> counts.computeIfAbsent(person.segment(), none -> new long[3])[person.rating()]++);
        Map<String, Answers> answers = new TreeMap<>();
        counts.forEach((name, of) -> answers.put(name, answers(of)));
        return answers;
    }

    /** Everything that can be reckoned from one wave alone: the people of each choice of shown segments, and of all that is hidden together. */
    private static List<Set<Person>> known(Set<Person> people) {
        Map<String, Long> sizes = new TreeMap<>();
        people.forEach(person -> sizes.merge(person.segment(), 1L, Long::sum));
        Set<String> hidden = SmallSegments.hidden(sizes, NEEDED);
        List<Set<String>> parts = new ArrayList<>();
        sizes.keySet().stream().filter(name -> !hidden.contains(name)).forEach(name -> parts.add(Set.of(name)));
        if (!hidden.isEmpty()) {
            parts.add(hidden);
        }
        List<Set<Person>> known = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << parts.size(); chosen++) {
            Set<Person> of = new HashSet<>();
            for (int i = 0; i < parts.size(); i++) {
                Set<String> part = parts.get(i);
                if ((chosen >> i & 1) == 1) {
                    people.stream()
                            .filter(person -> part.contains(person.segment()))
                            .forEach(of::add);
                }
            }
            known.add(of);
        }
        return known;
    }

    /** Whether a set that can be reckoned from one wave holds all of one from the other and few people besides. */
    private static boolean isLearned(List<Set<Person>> one, List<Set<Person>> other) {
        for (Set<Person> large : one) {
            for (Set<Person> small : other) {
                int more = large.size() - small.size();
                if (more > 0 && more < NEEDED && large.containsAll(small)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whatTwoWavesShowNeverTellsAboutFewPeopleWhoeverTakesThemFromEachOther() {
        Random random = new Random(20_261_123);
        int attacked = 0;
        int refused = 0;
        int allowed = 0;
        for (int round = 0; round < 40_000; round++) {
            Set<Person> before = new HashSet<>();
            Set<Person> after = new HashSet<>();
            int id = 0;
            for (String name : CLASSES) {
                int size = random.nextInt(10);
                int stay = random.nextInt(4);
                for (int i = 0; i < size; i++) {
                    Person person = new Person(id++, name, random.nextInt(3));
                    // Most waves differ in few people of a class, if in any.
                    boolean moves = stay == 0 && random.nextInt(3) == 0;
                    if (!moves || random.nextBoolean()) {
                        before.add(person);
                    }
                    if (!moves || random.nextBoolean()) {
                        after.add(person);
                    }
                }
            }
            boolean learned = before.size() >= NEEDED
                    && after.size() >= NEEDED
                    && (isLearned(known(after), known(before)) || isLearned(known(before), known(after)));
            boolean told = SegmentDisclosure.isTold(divided(before), divided(after), NEEDED)
                    || Disclosure.byCorrection(whole(before), whole(after), NEEDED);
            assertThat(learned && !told)
                    .as("round %d: %s, then %s", round, divided(before), divided(after))
                    .isFalse();
            attacked += learned ? 1 : 0;
            refused += told ? 1 : 0;
            allowed += told ? 0 : 1;
        }
        assertThat(attacked).as("the attack works where nothing guards").isGreaterThan(1_000);
        assertThat(allowed).as("waves that tell nothing are taken").isGreaterThan(1_000);
        assertThat(refused).isLessThan(2 * attacked + 8_000);
    }

    private static Answers whole(Set<Person> people) {
        return divided(people).values().stream().reduce(Answers::plus).orElse(answers(0, 0, 0));
    }

    @Test
    void aNewSmallSegmentIsNotFoundByTakingTheOldOnesFromWhatIsHiddenTogether() {
        Map<String, Answers> before = Map.of("Eco", answers(10, 10, 4), "Business", answers(2, 2, 2));
        Map<String, Answers> after =
                Map.of("Eco", answers(20, 10, 4), "Business", answers(2, 2, 2), "First", answers(1, 1, 1));

        assertThat(SegmentDisclosure.isTold(before, after, NEEDED)).isTrue();
        assertThat(SegmentDisclosure.isTold(after, before, NEEDED)).isTrue();
    }

    @Test
    void theSamePeopleAreNotDividedTwiceSinceTheOverlapOfTwoSegmentsCanBeSmall() {
        Map<String, Answers> byClass = Map.of("Business", answers(6, 0, 0), "Eco", answers(0, 0, 6));
        Map<String, Answers> bySex = Map.of("F", answers(1, 0, 5), "M", answers(5, 0, 1));

        assertThat(SegmentDisclosure.isTold(byClass, bySex, NEEDED)).isTrue();
        assertThat(SegmentDisclosure.isTold(
                        byClass, Map.of("Front", answers(6, 0, 0), "Back", answers(0, 0, 6)), NEEDED))
                .as("renamed only")
                .isFalse();
    }

    @Test
    void whoGuessesWhatIsHiddenIsNotToldWhetherThatIsRight() {
        Map<String, Answers> wave =
                Map.of("A", answers(10, 10, 4), "B", answers(9, 9, 9), "C", answers(3, 3, 1), "D", answers(0, 1, 0));
        Map<String, Answers> right = Map.of(
                "A2", answers(10, 10, 4), "B2", answers(9, 9, 9), "C2", answers(3, 3, 1), "D2", answers(0, 1, 0));
        Map<String, Answers> wrong = Map.of(
                "A2", answers(10, 10, 4), "B2", answers(9, 9, 9), "C2", answers(3, 4, 0), "D2", answers(0, 0, 1));

        assertThat(SegmentDisclosure.isTold(wave, right, NEEDED))
                .isEqualTo(SegmentDisclosure.isTold(wave, wrong, NEEDED));
    }

    @Test
    void onAnotherScaleOnlyPeopleAreCompared() {
        Map<String, Answers> wave = Map.of("Eco", answers(10, 10, 4), "Business", answers(2, 2, 2));
        Map<String, Answers> longer = Map.of(
                "Eco",
                new Answers(ScaleCounts.of(0, 20, 4, 0, 0), 0),
                "Business",
                new Answers(ScaleCounts.of(0, 0, 4, 2, 0), 0));
        Map<String, Answers> more = Map.of(
                "Eco",
                new Answers(ScaleCounts.of(0, 20, 4, 0, 2), 0),
                "Business",
                new Answers(ScaleCounts.of(0, 0, 4, 2, 0), 0));

        assertThat(SegmentDisclosure.isTold(wave, longer, NEEDED)).isFalse();
        assertThat(SegmentDisclosure.isTold(wave, more, NEEDED)).isTrue();
    }

    @Test
    void theSameAgainAndWavesWithoutSegmentsTellNothing() {
        Map<String, Answers> wave = Map.of("Eco", answers(10, 10, 4), "Business", answers(2, 1, 1));

        assertThat(SegmentDisclosure.isTold(wave, wave, NEEDED)).isFalse();
        assertThat(SegmentDisclosure.isTold(wave, Map.of(), NEEDED)).isFalse();
        assertThat(SegmentDisclosure.isTold(Map.of(), wave, NEEDED)).isFalse();
    }

    @Test
    void aThirdWaveOfAPeriodShowsAndHidesTheSameSegments() {
        Map<String, Answers> first = Map.of("Eco", answers(10, 10, 4), "Business", answers(2, 2, 2));
        Map<String, Answers> more = Map.of("Eco", answers(20, 10, 4), "Business", answers(2, 2, 2));
        Map<String, Answers> most = Map.of("Eco", answers(20, 20, 4), "Business", answers(2, 2, 2));
        Map<String, Answers> divided =
                Map.of("Eco", answers(20, 20, 4), "Business", answers(2, 2, 2), "First", answers(9, 9, 9));

        assertThat(SegmentDisclosure.isToldByVersions(List.of(first, more), most, NEEDED))
                .isFalse();
        assertThat(SegmentDisclosure.isToldByVersions(List.of(first), divided, NEEDED))
                .as("a second one may bring one more")
                .isFalse();
        assertThat(SegmentDisclosure.isToldByVersions(List.of(first, more), divided, NEEDED))
                .isTrue();
    }

    @Test
    void segmentsOfPeriodsThatShareDaysAreShownOnlyWhereNothingIsHidden() {
        Map<String, Answers> month = Map.of("Eco", answers(10, 10, 4), "Business", answers(2, 2, 2));
        Map<String, Answers> quarter = Map.of("Eco", answers(30, 30, 9), "Business", answers(9, 9, 9));
        Map<String, Answers> hiding =
                Map.of("Eco", answers(30, 30, 9), "Business", answers(9, 9, 9), "First", answers(1, 0, 0));

        assertThat(isToldByOverlap(1, 1, month, 1, 3, quarter)).isFalse();
        assertThat(isToldByOverlap(1, 1, month, 1, 3, hiding)).isTrue();
        assertThat(isToldByOverlap(1, 3, hiding, 1, 1, month)).isTrue();
        assertThat(isToldByOverlap(1, 1, month, 2, 4, hiding))
                .as("no common day")
                .isFalse();
        assertThat(isToldByOverlap(1, 2, month, 2, 4, quarter)).as("across").isTrue();
        assertThat(isToldByOverlap(1, 2, month, 2, 4, Map.of())).as("across").isTrue();
        assertThat(isToldByOverlap(1, 2, month, 1, 4, Map.of())).isFalse();
        assertThat(isToldByOverlap(1, 1, month, 1, 3, Map.of("F", answers(30, 30, 9), "M", answers(9, 9, 9))))
                .as("divided otherwise")
                .isTrue();
    }

    private static boolean isToldByOverlap(
            int first, int last, Map<String, Answers> one, int otherFirst, int otherLast, Map<String, Answers> other) {
        return SegmentDisclosure.isToldByOverlap(
                divided(first, last, one), divided(otherFirst, otherLast, other), NEEDED);
    }

    private static SegmentDisclosure.Divided divided(int first, int last, Map<String, Answers> segments) {
        return new SegmentDisclosure.Divided(
                new Disclosure.Dated(
                        LocalDate.of(2026, first, 1),
                        LocalDate.of(2026, last + 1, 1).minusDays(1),
                        segments.values().stream().reduce(Answers::plus).orElse(answers(40, 40, 40))),
                segments);
    }
}
