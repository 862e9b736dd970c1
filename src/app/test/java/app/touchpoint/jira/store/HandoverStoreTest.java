package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.handover.InformationPassed;
import app.touchpoint.jira.store.HandoverRow.Ends;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hand-overs on both databases. */
class HandoverStoreTest {

    private static final Ends SITE_TO_SHOP = new Ends(1, 10, 2, 10);
    private static final Ends SHOP_TO_OTHER_PROJECT = new Ends(2, 10, 3, 11);

    @ParameterizedTest
    @EnumSource
    void linksMadeElsewhereAreTakenInAndThoseThatAreGoneForgotten(TestDatabase database) {
        try (TestActiveObjects objects = database.start(HandoverEntity.class)) {
            HandoverStore store = new HandoverStore(objects);
            store.sync(List.of(), Set.of(100L, 101L), Map.of(100L, SITE_TO_SHOP, 101L, SHOP_TO_OTHER_PROJECT));
            store.rate(100, 3.5, InformationPassed.PARTLY, 1);
            objects.statementsSinceLastAsked();

            HandoverRow rated = new HandoverRow(100, SITE_TO_SHOP, 3.5, InformationPassed.PARTLY, false, 2);
            HandoverRow bare = new HandoverRow(101, SHOP_TO_OTHER_PROJECT, null, null, false, 1);
            assertThat(store.ofIssue(2)).containsExactly(rated, bare);
            assertThat(store.ofProject(10)).containsExactly(rated, bare);
            assertThat(store.ofProject(11)).containsExactly(bare);
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(3);

            store.sync(store.ofIssue(2), Set.of(100L), Map.of(100L, SITE_TO_SHOP));
            assertThat(store.ofIssue(2)).containsExactly(rated);
            assertThat(store.ofLink(101)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void movedEndIsCorrectedAndTheJudgementKept(TestDatabase database) {
        try (TestActiveObjects objects = database.start(HandoverEntity.class)) {
            HandoverStore store = new HandoverStore(objects);
            store.add(100, SITE_TO_SHOP, 3.0, null);

            store.sync(store.ofIssue(1), Set.of(100L), Map.of(100L, new Ends(1, 12, 2, 10)));

            assertThat(store.ofProject(12)).extracting(HandoverRow::quality).containsExactly(3.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linkOfWhichAnEndIsNoTouchpointForAWhileKeepsItsJudgement(TestDatabase database) {
        try (TestActiveObjects objects = database.start(HandoverEntity.class)) {
            HandoverStore store = new HandoverStore(objects);
            store.add(100, SITE_TO_SHOP, 3.0, InformationPassed.NO);

            store.sync(store.ofIssue(1), Set.of(100L), Map.of());

            assertThat(store.ofLink(100)).get().extracting(HandoverRow::quality).isEqualTo(3.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void judgementOfALinkThatWasMadeMeanwhileIsNotForgotten(TestDatabase database) {
        try (TestActiveObjects objects = database.start(HandoverEntity.class)) {
            HandoverStore store = new HandoverStore(objects);
            List<HandoverRow> before = store.ofIssue(1);
            store.add(100, SITE_TO_SHOP, 3.0, InformationPassed.NO);

            store.sync(before, Set.of(), Map.of());
            store.sync(before, Set.of(100L), Map.of(100L, SITE_TO_SHOP));

            assertThat(store.ofLink(100)).get().extracting(HandoverRow::quality).isEqualTo(3.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDidNotKnowTheLatestJudgementJudgesNothing(TestDatabase database) {
        try (TestActiveObjects objects = database.start(HandoverEntity.class)) {
            HandoverStore store = new HandoverStore(objects);
            assertThat(store.add(100, SITE_TO_SHOP, null, null)).isTrue();
            assertThat(store.add(100, SITE_TO_SHOP, 9.0, null)).isFalse();

            assertThat(store.rate(100, 2.0, InformationPassed.NO, 1)).isTrue();
            assertThat(store.rate(100, 8.0, InformationPassed.YES, 1)).isFalse();
            assertThat(store.rate(999, 8.0, InformationPassed.YES, 1)).isFalse();
            assertThat(store.ofLink(100))
                    .contains(new HandoverRow(100, SITE_TO_SHOP, 2.0, InformationPassed.NO, false, 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void breaksOfAllProjectsAreFoundWithOneStatement(TestDatabase database) {
        try (TestActiveObjects objects = database.start(HandoverEntity.class)) {
            HandoverStore store = new HandoverStore(objects);
            store.add(100, SITE_TO_SHOP, null, null);
            store.add(101, SHOP_TO_OTHER_PROJECT, null, null);
            store.add(102, new Ends(5, 12, 6, 12), null, null);
            store.mark(Map.of(100L, true, 101L, false, 102L, true));
            objects.statementsSinceLastAsked();

            assertThat(store.breaks()).extracting(HandoverRow::linkId).containsExactly(100L, 102L);
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(store.breaksAt(List.of(2L, 9L)))
                    .extracting(HandoverRow::linkId)
                    .containsExactly(100L);
            assertThat(store.breaksAt(List.of(6L, 1L)))
                    .extracting(HandoverRow::linkId)
                    .containsExactly(100L, 102L);
            assertThat(store.breaksAt(List.of())).isEmpty();
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(2);
            assertThat(store.breaksOfProject(10)).containsExactly(SITE_TO_SHOP);
            assertThat(store.breaksOfProject(11)).isEmpty();
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(2);
            store.rate(100, 2.0, null, 1);
            assertThat(store.breaks()).extracting(HandoverRow::quality).containsExactly(2.0, null);
            store.removeIssues(List.of(1L, 6L));
            assertThat(store.breaks()).isEmpty();
            assertThat(store.ofProject(10)).hasSize(1);
        }
    }
}
