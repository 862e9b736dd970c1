package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Profiles on both databases. */
class ProfileValueStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static Map<ProfileField, Profile.Value> one(ProfileField field, String text, int version) {
        return Map.of(field, new Profile.Value(text, version));
    }

    @ParameterizedTest
    @EnumSource
    void profileIsReadBackWithOneStatement(TestDatabase database) {
        try (TestActiveObjects objects = database.start(ProfileValueEntity.class)) {
            ProfileValueStore store = new ProfileValueStore(objects, CLOCK);
            Map<ProfileField, Profile.Value> values = Map.of(
                    ProfileField.PROMISE, new Profile.Value("Probefahrt 🚲 <script>\n„heute“", 1),
                    ProfileField.SEGMENTS, new Profile.Value("Familien\nPendler", 1));
            assertThat(store.save(1, 10, values, "anna")).isEmpty();
            store.save(2, 10, one(ProfileField.STATE, "planned", 1), "tom");
            objects.statementsSinceLastAsked();

            assertThat(store.profileOf(1)).isEqualTo(new Profile(values));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.ofProject(10, List.of(ProfileField.STATE, ProfileField.DECISION)))
                    .isEqualTo(Map.of(2L, new Profile(one(ProfileField.STATE, "planned", 1))));
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.profileOf(3)).isEqualTo(Profile.EMPTY);
            assertThat(store.ofIssue(2))
                    .containsExactly(new ProfileValue(
                            2, 10, ProfileField.STATE, new Profile.Value("planned", 1), "tom", CLOCK.instant()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void valueThatWasTakenAwayKeepsItsVersion(TestDatabase database) {
        try (TestActiveObjects objects = database.start(ProfileValueEntity.class)) {
            ProfileValueStore store = new ProfileValueStore(objects, CLOCK);
            store.save(1, 10, one(ProfileField.PROMISE, "x", 1), "anna");

            store.save(1, 10, one(ProfileField.PROMISE, "", 2), "anna");

            assertThat(store.profileOf(1)).isEqualTo(new Profile(one(ProfileField.PROMISE, "", 2)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDidNotKnowTheLatestVersionStoresNothing(TestDatabase database) {
        try (TestActiveObjects objects = database.start(ProfileValueEntity.class)) {
            ProfileValueStore store = new ProfileValueStore(objects, CLOCK);
            store.save(1, 10, one(ProfileField.PROMISE, "first", 1), "anna");
            store.save(1, 10, one(ProfileField.PROMISE, "second", 2), "anna");

            assertThat(store.save(1, 10, one(ProfileField.PROMISE, "late", 1), "tom"))
                    .isEqualTo(Set.of(ProfileField.PROMISE));
            assertThat(store.save(1, 10, one(ProfileField.PROMISE, "late", 2), "tom"))
                    .isEqualTo(Set.of(ProfileField.PROMISE));
            assertThat(store.profileOf(1).text(ProfileField.PROMISE)).isEqualTo("second");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoSaveTheSameFieldAtOnceOneWins(TestDatabase database) throws Exception {
        try (TestActiveObjects objects = database.start(ProfileValueEntity.class)) {
            ProfileValueStore store = new ProfileValueStore(objects, CLOCK);
            ExecutorService people = Executors.newFixedThreadPool(4);
            try {
                for (int version = 1; version <= 5; version++) {
                    List<Callable<Boolean>> saves = new ArrayList<>();
                    for (int person = 0; person < 4; person++) {
                        Map<ProfileField, Profile.Value> mine = one(ProfileField.PROMISE, "of " + person, version);
                        saves.add(() -> store.save(1, 10, mine, "someone").isEmpty());
                    }
                    int winners = 0;
                    for (Future<Boolean> saved : people.invokeAll(saves)) {
                        winners += saved.get() ? 1 : 0;
                    }
                    assertThat(winners).isEqualTo(1);
                    assertThat(store.profileOf(1).version(ProfileField.PROMISE)).isEqualTo(version);
                }
            } finally {
                people.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allWhoSaveDifferentFieldsAtOnceAreDone(TestDatabase database) throws Exception {
        try (TestActiveObjects objects = database.start(ProfileValueEntity.class)) {
            ProfileValueStore store = new ProfileValueStore(objects, CLOCK);
            List<ProfileField> fields = List.of(
                    ProfileField.PROMISE, ProfileField.OCCASION, ProfileField.CHURN_SIGNS, ProfileField.BLOCKERS);
            ExecutorService people = Executors.newFixedThreadPool(fields.size());
            try {
                for (int version = 1; version <= 15; version++) {
                    List<Callable<Set<ProfileField>>> saves = new ArrayList<>();
                    for (ProfileField field : fields) {
                        Map<ProfileField, Profile.Value> mine = one(field, "text", version);
                        saves.add(() -> store.save(1, 10, mine, "someone"));
                    }
                    for (Future<Set<ProfileField>> lost : people.invokeAll(saves)) {
                        assertThat(lost.get()).isEmpty();
                    }
                }
            } finally {
                people.shutdownNow();
            }
            for (ProfileField field : fields) {
                assertThat(store.profileOf(1).version(field)).isEqualTo(15);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textOfAHundredThousandCharactersIsKept(TestDatabase database) {
        try (TestActiveObjects objects = database.start(ProfileValueEntity.class)) {
            ProfileValueStore store = new ProfileValueStore(objects, CLOCK);
            String text = "ä".repeat(100_000);

            store.save(1, 10, one(ProfileField.PROMISE, text, 1), "anna");

            assertThat(store.profileOf(1).text(ProfileField.PROMISE)).isEqualTo(text);
        }
    }
}
