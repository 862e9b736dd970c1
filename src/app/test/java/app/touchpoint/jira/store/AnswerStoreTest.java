package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers and best practices on both databases. */
class AnswerStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static AnswerRow answer(String question, String text, int version) {
        return new AnswerRow(question, text, "https://example.com/a?b=c", DAY, version, "JIRAUSER10001");
    }

    @ParameterizedTest
    @EnumSource
    void answersOfTouchpointAndJourneyStayApart(TestDatabase database) {
        try (TestActiveObjects objects = database.start(AnswerEntity.class)) {
            AnswerStore store = new AnswerStore(objects, CLOCK);
            store.putOfTouchpoint(1, 17, answer("Q-I1", "of a touchpoint", 1));
            store.putOfTouchpoint(1, 18, answer("Q-I1", "of another", 1));
            store.putOfJourney(1, answer("Q-S4", "of the journey", 1));

            assertThat(store.ofTouchpoint(17)).containsOnly(Map.entry("Q-I1", answer("Q-I1", "of a touchpoint", 1)));
            assertThat(store.ofJourney(1)).containsOnlyKeys("Q-S4");
            assertThat(store.ofJourney(2)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answerIsOverwrittenAndKeepsAnyLengthAndCharacter(TestDatabase database) {
        try (TestActiveObjects objects = database.start(AnswerEntity.class)) {
            AnswerStore store = new AnswerStore(objects, CLOCK);
            String text = "Ä \" ' \\ 🚲 \n".repeat(1_500);
            store.putOfTouchpoint(1, 17, answer("Q-I1", "first", 1));
            store.putOfTouchpoint(1, 17, answer("Q-I1", text, 2));

            assertThat(store.ofTouchpoint(17).values()).containsExactly(answer("Q-I1", text, 2));
            objects.statementsSinceLastAsked();
            store.ofTouchpoint(17);
            assertThat(objects.statementsSinceLastAsked()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoAnswerAtOnceOneIsHeardAndTheOthersAreTold(TestDatabase database) throws Exception {
        try (TestActiveObjects objects = database.start(AnswerEntity.class, PracticeEntity.class)) {
            AnswerStore answers = new AnswerStore(objects, CLOCK);
            PracticeStore practices = new PracticeStore(objects);
            for (int version = 1; version <= 3; version++) {
                int next = version;
                assertThat(heard(author -> answers.putOfTouchpoint(1, 17, answer("Q-I1", author, next))))
                        .isOne();
                assertThat(heard(author -> practices.put(1, new PracticeRow(3, author, List.of(), next))))
                        .isOne();
            }
            assertThat(answers.ofTouchpoint(17).values())
                    .singleElement()
                    .satisfies(row -> assertThat(row.version()).isEqualTo(3));
            assertThat(practices.ofProject(1).values())
                    .singleElement()
                    .satisfies(row -> assertThat(row.version()).isEqualTo(3));
        }
    }

    /** How many of four who write at the same moment are told that it was done. */
    private static long heard(Predicate<String> write) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            CyclicBarrier start = new CyclicBarrier(4);
            List<Future<Boolean>> done = new ArrayList<>();
            for (String author : List.of("anna", "eva", "kim", "tom")) {
                done.add(people.submit(() -> {
                    start.await();
                    return write.test(author);
                }));
            }
            long heard = 0;
            for (Future<Boolean> one : done) {
                heard += one.get() ? 1 : 0;
            }
            return heard;
        } finally {
            people.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void practiceOfAPhaseIsOverwritten(TestDatabase database) {
        try (TestActiveObjects objects = database.start(PracticeEntity.class)) {
            PracticeStore store = new PracticeStore(objects);
            PracticeRow first = new PracticeRow(3, "call back within an hour", List.of(), 1);
            PracticeRow second = new PracticeRow(3, "call back at once", List.of("https://example.com", "RAD-1"), 2);
            store.put(1, first);
            store.put(2, first);
            store.put(1, second);

            assertThat(store.ofProject(1).values()).containsExactly(second);
            assertThat(store.ofProject(2).values()).containsExactly(first);
        }
    }
}
