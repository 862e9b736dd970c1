package app.touchpoint.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.PerceptionEntity;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.RatingEntity;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.InOrder;

/** What ratings come to follows the minimum n. */
class PerceptionRecountTest {

    private final RatingStore ratings = mock(RatingStore.class);
    private final PerceptionStore perceptions = mock(PerceptionStore.class);
    private final ProjectSettings settings = mock(ProjectSettings.class);
    private final CriterionStore criteria = mock(CriterionStore.class);
    private final MeasuredGroups measured = mock(MeasuredGroups.class);
    private final PerceptionUpkeep upkeep =
            new PerceptionUpkeep(ratings, perceptions, measured, settings, new FakeLocks());
    private final PerceptionRecount recount = new PerceptionRecount(ratings, perceptions, criteria, upkeep);

    @BeforeEach
    void nothingIsMeasured() {
        when(measured.of(anyLong(), anyLong())).thenReturn(new MeasuredGroups.Measured(false, Map.of()));
    }

    private void customersSay(long issueId, double mean) {
        GroupView.Shown view =
                new GroupView.Shown(RaterGroup.CUSTOMER, new Rating(mean), 120, Optional.empty(), Instant.EPOCH);
        Evidence evidence =
                new Evidence(Optional.empty(), LocalDate.parse("2026-09-30"), LocalDate.parse("2027-02-14"));
        when(measured.of(issueId, 10))
                .thenReturn(new MeasuredGroups.Measured(
                        true, Map.of(RaterGroup.CUSTOMER, new MeasuredGroups.View(view, evidence, Optional.empty()))));
    }

    private static RatingRow row(long issueId, RaterGroup group, double value, int people) {
        Opinion opinion = new Opinion(group, new Rating(value), people, false, Instant.EPOCH, null);
        return new RatingRow(1, issueId, 10, opinion, "anna", "", null);
    }

    private static TouchpointRow touchpoint(long projectId) {
        return new TouchpointRow(
                7,
                projectId,
                1,
                "Test ride",
                new TouchpointRow.Place(null, null, TouchpointRow.Place.UNRANKED, List.of()),
                new TouchpointRow.Rating(null, null, null, null, null, null),
                null,
                null,
                0);
    }

    @BeforeEach
    void rate() {
        List<RatingRow> rated = List.of(row(7, RaterGroup.CUSTOMER, 4, 8), row(7, RaterGroup.MANAGER, 8, 1));
        when(ratings.ofProject(10)).thenReturn(Map.of(7L, rated));
        when(ratings.ofIssue(7)).thenReturn(rated);
        when(settings.of(10)).thenReturn(new Settings(Thresholds.DEFAULT, 5));
        when(settings.of(20)).thenReturn(new Settings(Thresholds.DEFAULT, 10));
    }

    @Test
    void whatFallsBelowARaisedMinimumIsFoundNoMore() {
        recount.settingsChanged(10);
        verify(perceptions).put(new PerceptionRow(7, 10, 4.0, null, 8.0, 4.0, 4.0));

        when(settings.of(10)).thenReturn(new Settings(Thresholds.DEFAULT, 10));
        recount.settingsChanged(10);
        verify(perceptions).put(new PerceptionRow(7, 10, null, null, 8.0, null, null));
    }

    @Test
    void failureLeavesNothingOfTheFormerMinimumAndHarmsNoOtherTouchpoint() {
        when(ratings.ofProject(10)).thenReturn(Map.of(7L, List.of(), 8L, List.of()));
        when(ratings.ofIssue(8)).thenReturn(List.of(row(8, RaterGroup.MANAGER, 5, 1)));
        PerceptionRow other = new PerceptionRow(8, 10, null, null, 5.0, null, null);
        doThrow(new IllegalStateException("no database"))
                .when(perceptions)
                .put(new PerceptionRow(7, 10, 4.0, null, 8.0, 4.0, 4.0));

        recount.settingsChanged(10);

        InOrder order = inOrder(perceptions);
        order.verify(perceptions).removeProject(10);
        order.verify(perceptions, atLeastOnce()).put(any());
        verify(perceptions).put(other);
    }

    @Test
    void touchpointThatMovesFollowsTheMinimumOfItsNewProject() {
        recount.changed(mock(Issue.class), touchpoint(20), touchpoint(10));

        verify(perceptions).put(new PerceptionRow(7, 20, null, null, 8.0, null, null));
    }

    @Test
    void touchpointThatCameBackFromElsewhereDoesToo() {
        recount.changed(mock(Issue.class), touchpoint(20), null);

        verify(perceptions).put(new PerceptionRow(7, 20, null, null, 8.0, null, null));
    }

    @Test
    void whatCustomersAnsweredCountsWithoutARating() {
        customersSay(9, 6.5);

        upkeep.recount(9, 10);

        verify(perceptions).put(new PerceptionRow(9, 10, 6.5, null, null, null, null));
    }

    @Test
    void managersAreComparedWithWhatCustomersAnswered() {
        customersSay(7, 6.5);
        when(ratings.ofIssue(7))
                .thenReturn(List.of(row(7, RaterGroup.CUSTOMER, 2, 40), row(7, RaterGroup.MANAGER, 8, 1)));

        upkeep.recount(7, 10);

        verify(perceptions).put(new PerceptionRow(7, 10, 6.5, null, 8.0, 1.5, 1.5));
    }

    @Test
    void aTouchpointThatNobodyRatesOrMeasuresAnyMoreIsForgotten() {
        upkeep.recount(9, 10);

        verify(perceptions).remove(9);
    }

    @ParameterizedTest
    @EnumSource
    void manyAtOnceComeToTheSameAsEachAndAreWrittenOnlyWhereTheyChanged(TestDatabase database) throws Exception {
        try (TestActiveObjects objects = database.start(RatingEntity.class, PerceptionEntity.class)) {
            RatingStore stored = new RatingStore(objects);
            PerceptionStore found = new PerceptionStore(objects);
            PerceptionUpkeep upkeep = new PerceptionUpkeep(stored, found, measured, settings, new FakeLocks());
            List<Long> ids = new ArrayList<>();
            for (long issueId = 1; issueId <= 120; issueId++) {
                ids.add(issueId);
                for (int person = 0; person < 5 && issueId % 3 != 0; person++) {
                    RatingRow given = row(issueId, RaterGroup.MANAGER, person, 1);
                    stored.add(given);
                }
            }
            found.put(new PerceptionRow(3, 10, 1.0, null, null, null, null));

            upkeep.recount(ids, 10);

            Map<Long, PerceptionRow> all = found.ofProject(10);
            assertThat(all).hasSize(80).doesNotContainKey(3L);
            ids.forEach(id -> upkeep.recount(id, 10));
            assertThat(found.ofProject(10)).isEqualTo(all);
            PerceptionStore unchanged = mock();
            when(unchanged.ofIssues(anyCollection())).thenReturn(all);
            new PerceptionUpkeep(stored, unchanged, measured, settings, new FakeLocks()).recount(ids, 10);
            verify(unchanged, never()).replace(anyList(), anyCollection());
        }
    }

    @Test
    void editInPlaceCountsNothing() {
        recount.changed(mock(Issue.class), touchpoint(10), touchpoint(10));

        verifyNoInteractions(perceptions);
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoRateAnUnratedTouchpointAtOnceAllCount(TestDatabase database) throws Exception {
        try (TestActiveObjects objects = database.start(RatingEntity.class, PerceptionEntity.class)) {
            RatingStore stored = new RatingStore(objects);
            PerceptionStore found = new PerceptionStore(objects);
            PerceptionUpkeep upkeep = new PerceptionUpkeep(stored, found, measured, settings, new FakeLocks());
            List<Callable<Optional<PerceptionRow>>> people = new ArrayList<>();
            for (int person = 0; person < 8; person++) {
                RatingRow rating = row(7, RaterGroup.MANAGER, person, 1);
                people.add(() -> {
                    stored.add(rating);
                    upkeep.recount(7, 10);
                    return found.ofIssue(7);
                });
            }
            ExecutorService threads = Executors.newFixedThreadPool(people.size());
            try {
                for (Future<Optional<PerceptionRow>> done : threads.invokeAll(people)) {
                    assertThat(done.get()).isPresent();
                }
            } finally {
                threads.shutdownNow();
            }

            assertThat(found.ofIssue(7)).contains(new PerceptionRow(7, 10, null, null, 3.5, null, null));
        }
    }
}
