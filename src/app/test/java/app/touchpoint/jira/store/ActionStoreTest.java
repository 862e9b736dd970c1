package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.Involvement;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.jira.store.ActionLinkStore.Way;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import app.touchpoint.jira.store.ActionStore.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of actions, on both databases. */
class ActionStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    static ActionRow row(long issueId, long projectId) {
        return row(issueId, projectId, Written.NOTHING);
    }

    private static ActionRow row(long issueId, long projectId, Written written) {
        return new ActionRow(
                issueId,
                projectId,
                issueId,
                "",
                new Kind("10001", "1"),
                null,
                new Terms(null, null, null),
                List.of(),
                1,
                written);
    }

    private static ActionRow full(long issueId, long projectId, Written written) {
        return new ActionRow(
                issueId,
                projectId,
                17,
                "Probefahrt 🚲 <script>",
                new Kind("10001", "10002"),
                "anna",
                new Terms(LocalDate.parse("2026-12-24"), -0.5, 1e15),
                List.of(7L, 8L),
                1_700_000_000_000L,
                written);
    }

    private static Standing standing(ActionRow row) {
        return new Standing(
                row.issueId(),
                row.projectId(),
                row.kind().typeId(),
                row.kind().statusId(),
                row.ownerKey(),
                row.terms().due(),
                row.issueUpdated(),
                row.written().quickWin());
    }

    private static TestActiveObjects start(TestDatabase database) {
        return database.start(StampEntity.class, ActionEntity.class, ActionLinkEntity.class, ActionDetailsEntity.class);
    }

    @ParameterizedTest
    @EnumSource
    void actionIsReadBackAsItWasPut(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            ActionStore store = new ActionStore(ao, CLOCK);
            ActionRow full = full(1, 10, new Written(22.5, "candidate", "candidate"));

            store.put(row(2, 10));
            store.put(full);
            store.put(row(3, 11));

            assertThat(store.ofProject(10)).containsExactly(full, row(2, 10));
            assertThat(store.ofIssue(1)).isEqualTo(full);
            assertThat(store.ofIssue(4)).isNull();
            assertThat(store.ofIssues(List.of(3L, 4L))).containsExactly(row(3, 11));
            assertThat(store.standingsOfProject(10)).containsExactlyInAnyOrder(standing(full), standing(row(2, 10)));
            assertThat(store.standingsOf(List.of(3L, 4L))).containsExactly(standing(row(3, 11)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingAnIssueAgainKeepsWhatWasWrittenIntoItAndNothingElse(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            ActionStore store = new ActionStore(ao, CLOCK);
            store.put(full(1, 10, Written.NOTHING));
            store.written(1, new Written(3.5, null, "running"));

            store.put(row(1, 10));

            assertThat(store.ofIssue(1)).isEqualTo(row(1, 10, new Written(3.5, null, "running")));

            store.remove(List.of(1L));
            assertThat(store.ofIssue(1)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAnIssueThatWentToAnotherProjectOrTypeNobodyKnowsWhatItsFieldsSay(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            ActionStore store = new ActionStore(ao, CLOCK);
            store.put(row(1, 10));
            store.written(1, new Written(3.5, "running", "running"));

            store.put(row(1, 11));
            assertThat(store.ofIssue(1)).isEqualTo(row(1, 11, new Written(null, null, "running", false)));
            assertThat(store.ofProject(10)).isEmpty();

            store.written(1, new Written(3.5, "running", "running"));
            store.put(new ActionRow(
                    1,
                    11,
                    1,
                    "",
                    new Kind("10200", "1"),
                    null,
                    new Terms(null, null, null),
                    List.of(),
                    1,
                    Written.NOTHING));

            assertThat(store.ofIssue(1))
                    .extracting(ActionRow::written)
                    .isEqualTo(new Written(null, null, "running", false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void linksAreReplacedFromEitherEndAndNeverTwice(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            ActionLinkStore store = new ActionLinkStore(ao, CLOCK);
            store.putOfAction(1, List.of(new ActionLink(1, 10, 100, 10), new ActionLink(1, 10, 101, 10)));
            store.putOfTouchpoint(100, List.of(new ActionLink(1, 10, 100, 10), new ActionLink(2, 10, 100, 10)));

            assertThat(store.ofProject(10))
                    .containsExactly(
                            new ActionLink(1, 10, 100, 10),
                            new ActionLink(1, 10, 101, 10),
                            new ActionLink(2, 10, 100, 10));
            assertThat(store.actionsOf(100)).containsExactlyInAnyOrder(1L, 2L);

            store.putOfTouchpoint(100, List.of(new ActionLink(2, 10, 100, 11)));

            assertThat(store.ofProject(11)).containsExactly(new ActionLink(2, 10, 100, 11));
            assertThat(store.waysTo(10)).containsExactly(new Way(1, 101));
            assertThat(store.waysTo(11)).containsExactly(new Way(2, 100));
            assertThat(store.ofProject(10)).hasSize(2);
            assertThat(store.ofActions(List.of(1L, 2L)))
                    .containsExactly(new ActionLink(1, 10, 101, 10), new ActionLink(2, 10, 100, 11));

            store.remove(List.of(101L, 2L));
            assertThat(store.ofActions(List.of(1L, 2L))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void detailsAreReadBackAndOfTwoWithTheSameVersionOneWins(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            ActionDetailsStore store = new ActionDetailsStore(ao, CLOCK);
            ActionDetails details = new ActionDetails(
                    Optional.of(LocalDate.parse("2026-11-01")),
                    new ActionDetails.Cost(OptionalDouble.of(2.5), OptionalDouble.of(0), OptionalDouble.of(1e15)),
                    List.of("Werkstatt", "Vertrieb & Kasse"),
                    new ActionDetails.Result("Schneller <b>", Optional.of(5L), OptionalDouble.of(0.5), true),
                    new ActionDetails.Talk(OptionalInt.of(3), OptionalInt.of(0), "danken"),
                    new ActionDetails.Customers(Involvement.CO_DESIGNS, Optional.of(false)),
                    "IT",
                    Optional.of(LocalDate.parse("2026-11-09")));
            Optional<QuickWin.Decision> decision = Optional.of(new QuickWin.Decision(false, "zu leise"));

            assertThat(store.save(new ActionDetailsRow(1, 10, 0, details, decision), "anna"))
                    .isTrue();
            assertThat(store.save(ActionDetailsRow.empty(1, 10), "tom")).isFalse();

            ActionDetailsRow stored = new ActionDetailsRow(1, 10, 1, details, decision);
            assertThat(store.ofIssue(1)).contains(stored);
            assertThat(store.ofProject(10)).containsOnlyKeys(1L).containsValue(stored);

            store.move(1, 11);
            assertThat(store.ofProject(10)).isEmpty();
            assertThat(store.save(new ActionDetailsRow(1, 11, 1, ActionDetails.EMPTY, Optional.empty()), "tom"))
                    .isTrue();
            assertThat(store.ofIssues(List.of(1L)))
                    .containsExactly(new ActionDetailsRow(1, 11, 2, ActionDetails.EMPTY, Optional.empty()));
        }
    }
}
