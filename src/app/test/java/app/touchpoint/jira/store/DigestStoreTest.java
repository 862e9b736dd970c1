package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.touchpoint.core.criterion.DigestRhythm;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource
    void aWishIsKeptByProjectAndPersonAndTakenBack(TestDatabase database) {
        try (TestActiveObjects ao = database.start(DigestEntity.class)) {
            DigestStore store = new DigestStore(ao);
            store.put(11, "anna", DigestRhythm.DAY);
            store.put(10, "tom", DigestRhythm.WEEK);
            store.put(10, "anna", DigestRhythm.DAY);
            store.put(10, "anna", DigestRhythm.WEEK);
            ao.statementsSinceLastAsked();

            assertThat(store.get(10, "anna")).isEqualTo(DigestRhythm.WEEK);
            assertThat(store.get(10, "nobody")).isEqualTo(DigestRhythm.NEVER);
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(2);
            assertThat(store.all())
                    .extracting(DigestRow::projectId, DigestRow::userKey, DigestRow::rhythm)
                    .containsExactly(
                            tuple(10L, "anna", DigestRhythm.WEEK),
                            tuple(10L, "tom", DigestRhythm.WEEK),
                            tuple(11L, "anna", DigestRhythm.DAY));
            assertThat(ao.statementsSinceLastAsked()).isEqualTo(1);

            store.put(10, "anna", DigestRhythm.NEVER);
            assertThat(store.get(10, "anna")).isEqualTo(DigestRhythm.NEVER);
            assertThat(store.get(11, "anna")).isEqualTo(DigestRhythm.DAY);
            assertThat(store.all()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDayOnWhichAWishWasLookedAtIsItsOwn(TestDatabase database) {
        try (TestActiveObjects ao = database.start(DigestEntity.class)) {
            DigestStore store = new DigestStore(ao);
            store.put(10, "anna", DigestRhythm.DAY);
            store.put(10, "tom", DigestRhythm.DAY);

            store.lookedAt(store.all().get(0), DAY);

            assertThat(store.all())
                    .extracting(DigestRow::userKey, DigestRow::last)
                    .containsExactly(tuple("anna", DAY), tuple("tom", null));
            store.put(10, "anna", DigestRhythm.WEEK);
            assertThat(store.all().get(0).last()).isEqualTo(DAY);
        }
    }

    /** Two requests of one person at once may both find no row. */
    @ParameterizedTest
    @EnumSource
    void ofTwoRowsOfOnePersonTheFirstCountsAndBothChangeAndGo(TestDatabase database) {
        try (TestActiveObjects ao = database.start(DigestEntity.class)) {
            DigestStore store = new DigestStore(ao);
            for (DigestRhythm rhythm : new DigestRhythm[] {DigestRhythm.DAY, DigestRhythm.WEEK}) {
                ao.create(
                        DigestEntity.class,
                        Map.of("PROJECT_ID", 10L, "USER_KEY", "anna", "RHYTHM_CODE", rhythm.code()));
            }

            assertThat(store.get(10, "anna")).isEqualTo(DigestRhythm.DAY);
            store.put(10, "anna", DigestRhythm.WEEK);
            assertThat(store.all()).extracting(DigestRow::rhythm).containsOnly(DigestRhythm.WEEK);
            store.put(10, "anna", DigestRhythm.NEVER);
            assertThat(store.all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRhythmOfALaterVersionTellsNobody(TestDatabase database) {
        try (TestActiveObjects ao = database.start(DigestEntity.class)) {
            ao.create(DigestEntity.class, Map.of("PROJECT_ID", 10L, "USER_KEY", "anna", "RHYTHM_CODE", "hourly"));

            assertThat(new DigestStore(ao).get(10, "anna")).isEqualTo(DigestRhythm.NEVER);
        }
    }
}
