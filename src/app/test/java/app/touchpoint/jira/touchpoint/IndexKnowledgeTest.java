package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.IndexKnowledge.Known;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the index is remembered, but only as long as counts prove it. */
class IndexKnowledgeTest {

    private static final long MANY = 1_000;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final FakeIndex index = new FakeIndex(clock);
    private final IndexKnowledge knowledge = new IndexKnowledge(index.search(), clock);
    private final SetUpProject project = mock(SetUpProject.class);
    private final ApplicationUser tom = mock(ApplicationUser.class);

    @BeforeEach
    void fillIndex() {
        when(project.projectId()).thenReturn(10L);
        when(project.touchpointTypeId()).thenReturn("10100");
        LongStream.rangeClosed(1, MANY).forEach(id -> index.put(id, 0));
    }

    @Test
    void secondLookLoadsNothing() {
        assertThat(ids()).hasSize(1_000);
        assertThat(index.loaded()).isEqualTo(1_000);

        assertThat(ids()).hasSize(1_000);
        assertThat(index.loaded()).isZero();
    }

    @Test
    void numberOfSearchesDoesNotDependOnWhatIsThere() {
        ids();
        assertThat(index.searches()).hasSize(3);
        ids();
        assertThat(index.searches()).hasSize(3);
        clock.forward(Duration.ofMinutes(1));
        LongStream.rangeClosed(1, 600).forEach(id -> index.put(id, clock.millis()));
        ids();
        assertThat(index.searches()).hasSize(4);
        idsKnowing(MANY);
        assertThat(index.searches()).hasSize(3);
        index.hide(5);
        ids();
        assertThat(index.searches()).hasSize(4);
    }

    @Test
    void actionsAreRememberedBesideTheTouchpoints() {
        when(project.actionTypeId()).thenReturn(FakeIndex.ACTION_TYPE);
        LongStream.rangeClosed(5_001, 5_020).forEach(id -> index.putAction(id, 0));
        long[] ids = LongStream.rangeClosed(5_001, 5_020).toArray();
        Known known = new Known(ids, 0);
        ids();

        assertThat(knowledge.actions(project, "RAD", tom, known).ids()).isEqualTo(ids);
        index.loaded();
        assertThat(knowledge.actions(project, "RAD", tom, known).ids()).isEqualTo(ids);
        assertThat(ids()).hasSize(1_000);
        assertThat(index.loaded()).isZero();

        index.hide(5_007);
        assertThat(knowledge.actions(project, "RAD", tom, known).shows(5_007)).isFalse();
        assertThat(knowledge.actions(project, "RAD", tom, known).ids()).hasSize(19);
    }

    @Test
    void whatIsNewIsTheOnlyThingLoaded() {
        ids();
        index.loaded();
        clock.forward(Duration.ofMinutes(3));
        index.put(MANY + 1, clock.millis());

        assertThat(ids()).hasSize(1_001).contains(MANY + 1);
        assertThat(index.loaded()).isEqualTo(1);
    }

    @Test
    void afterVeryManyChangesOnlyTheLastAreLoaded() {
        ids();
        LongStream.rangeClosed(1, MANY).forEach(id -> index.put(id, clock.millis() + id));
        index.loaded();

        Sighting sighting = idsKnowing(MANY);

        assertThat(sighting.ids()).hasSize(1_000);
        assertThat(index.loaded()).isEqualTo(20);
        assertThat(sighting.changesFrom()).isEqualTo(clock.millis() + MANY - 18);
    }

    /** A minute after the last change the index has caught up; how many there are is all that is asked then. */
    @Test
    void onceTheLastChangeHasSettledNothingIsLoaded() {
        long changed = afterVeryManyChanges();

        assertThat(idsKnowing(MANY, changed).ids()).hasSize(1_000);
        assertThat(index.loaded()).isZero();
        assertThat(index.searches()).hasSize(2);
    }

    @Test
    void whatHasComeOrGoneIsNoticedThoughTheLastKnownChangeHasSettled() {
        long changed = afterVeryManyChanges();
        index.remove(7);
        assertThat(idsKnowing(MANY, changed).ids()).hasSize(999).doesNotContain(7L);

        index.put(MANY + 1, clock.millis());
        index.put(7, 0);
        assertThat(idsKnowing(MANY, changed).ids()).hasSize(1_001).contains(7L, MANY + 1);
    }

    @Test
    void whatIsHiddenIsNoticedThoughTheLastKnownChangeHasSettled() {
        long changed = afterVeryManyChanges();
        index.hide(5);

        assertThat(idsKnowing(MANY, changed).shows(5)).isFalse();
    }

    /** Somebody who knows of it takes what is remembered for nothing that it is not. */
    @Test
    void whatIsKnownAndNotRememberedIsSearchedForThoughTheLastKnownChangeHasSettled() {
        long changed = afterVeryManyChanges();
        index.remove(7);
        index.put(MANY + 1, 0);

        assertThat(idsKnowing(MANY + 1, changed).ids())
                .hasSize(1_000)
                .contains(MANY + 1)
                .doesNotContain(7L);
    }

    @Test
    void aChangeAfterVeryManyIsLookedAtLikeAnyOther() {
        afterVeryManyChanges();
        index.put(7, clock.millis());

        assertThat(idsKnowing(MANY).updated(7)).isEqualTo(clock.millis());
        assertThat(index.loaded()).isEqualTo(20);
    }

    /** All of them were changed, more than a minute ago, and remembered; says when. */
    private long afterVeryManyChanges() {
        ids();
        long changed = clock.millis();
        LongStream.rangeClosed(1, MANY).forEach(id -> index.put(id, changed));
        idsKnowing(MANY);
        clock.forward(IndexKnowledge.LAG.plusSeconds(1));
        index.loaded();
        index.searches();
        return changed;
    }

    @Test
    void whatCameInThePlaceOfAnotherIsNoticedAfterVeryManyChanges() {
        ids();
        index.remove(7);
        index.put(MANY + 1, clock.millis());
        LongStream.rangeClosed(101, 400).forEach(id -> index.put(id, clock.millis() + id));

        assertThat(idsKnowing(MANY + 1).ids()).hasSize(1_000).contains(MANY + 1).doesNotContain(7L);
    }

    @Test
    void whatHasGoneIsNoticed() {
        ids();
        index.remove(7);

        assertThat(ids()).hasSize(999).doesNotContain(7L);
    }

    @Test
    void whatHasGoneIsNoticedEvenIfSomethingCameInItsPlace() {
        ids();
        clock.forward(Duration.ofMinutes(5));
        index.remove(7);
        index.put(MANY + 1, clock.millis());

        assertThat(ids()).hasSize(1_000).contains(MANY + 1).doesNotContain(7L);
    }

    /** An issue that was archived comes back as old as it was, so that no search for changes finds it. */
    @Test
    void whatIsHiddenIsNoticedEvenIfAnOldIssueCameInItsPlace() {
        ids();
        index.hide(5);
        index.put(MANY + 1, 0);

        assertThat(ids()).hasSize(1_000).contains(MANY + 1).doesNotContain(5L);
    }

    @Test
    void whoeverDoesNotSeeAllIsNeverAnsweredFromMemory() {
        ids();
        index.hide(5);

        assertThat(ids()).hasSize(999).doesNotContain(5L);
        assertThat(ids()).hasSize(999).doesNotContain(5L);
    }

    @Test
    void whatSomebodyWithLessSightFoundIsNotRememberedForOthers() {
        index.hide(5);
        ids();
        index.put(5, 0);
        index.hide(6);

        assertThat(ids()).doesNotContain(5L, 6L);
    }

    @Test
    void whatChangedIsLoadedForAFewMinutesOnly() {
        ids();
        index.put(MANY + 1, clock.millis());
        ids();
        clock.forward(Duration.ofMinutes(3));
        ids();
        index.loaded();
        clock.forward(Duration.ofMinutes(3));

        assertThat(ids()).hasSize(1_001);
        assertThat(index.loaded()).isZero();
    }

    @Test
    void memoryFadesAfterTenMinutes() {
        ids();
        index.loaded();
        clock.forward(Duration.ofMinutes(11));

        ids();
        assertThat(index.loaded()).isEqualTo(1_000);
    }

    @Test
    void changesOfHiddenIssuesAreKnownThoughTheyAreNotShown() {
        index.put(5, clock.millis());
        index.hide(5);

        Sighting sighting = knowledge.of(project, "RAD", tom);
        assertThat(sighting.shows(5)).isFalse();
        assertThat(sighting.updated(5)).isEqualTo(clock.millis());
    }

    private Sighting idsKnowing(long last) {
        return idsKnowing(last, clock.millis());
    }

    private Sighting idsKnowing(long last, long lastChanged) {
        return knowledge.of(
                project, "RAD", tom, new Known(LongStream.rangeClosed(1, last).toArray(), lastChanged));
    }

    private Long[] ids() {
        return LongStream.of(knowledge.of(project, "RAD", tom).ids()).boxed().toArray(Long[]::new);
    }
}
