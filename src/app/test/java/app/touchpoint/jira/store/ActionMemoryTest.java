package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.jira.store.ActionLinkStore.Way;
import app.touchpoint.jira.store.ActionMemory.Known;
import app.touchpoint.jira.store.ActionRow.Written;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a node remembers of actions is what another wrote a moment ago, on both databases. */
class ActionMemoryTest {

    private static final long PROJECT = 10;
    private static final Clock CLOCK = Clock.systemUTC();

    private @Nullable TestActiveObjects started;

    private ActionMemory start(TestDatabase database) {
        started = IssueDataTest.start(database);
        return node();
    }

    private TestActiveObjects objects() {
        return Objects.requireNonNull(started);
    }

    /** Another node: nothing is shared but the database. */
    private ActionMemory node() {
        return new ActionMemory(objects(), CLOCK, actions(), links());
    }

    private ActionStore actions() {
        return new ActionStore(objects(), CLOCK);
    }

    private ActionLinkStore links() {
        return new ActionLinkStore(objects(), CLOCK);
    }

    @AfterEach
    void close() {
        objects().close();
    }

    @ParameterizedTest
    @EnumSource
    void whatOneNodeWroteAnotherReadsAtOnce(TestDatabase database) {
        ActionMemory reader = start(database);
        links().putOfAction(1, List.of(new ActionLink(1, PROJECT, 100, PROJECT)));
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put("action added", () -> actions().put(ActionStoreTest.row(1, PROJECT)));
        changes.put(
                "link of an action",
                () -> links().putOfAction(
                                1,
                                List.of(
                                        new ActionLink(1, PROJECT, 100, PROJECT),
                                        new ActionLink(1, PROJECT, 101, PROJECT))));
        changes.put(
                "link of a touchpoint, from elsewhere",
                () -> links().putOfTouchpoint(102, List.of(new ActionLink(7, 11, 102, PROJECT))));
        changes.put("written", () -> actions().written(1, new Written(2.5, "running", "running")));
        changes.put("action of an owner", () -> actions().put(owned(2)));
        changes.put(
                "owner renamed",
                () -> new UserTraces(objects(), new TouchpointStore(objects(), CLOCK), actions(), CLOCK)
                        .rename("anna", "JIRAUSER10001"));
        changes.put("action went elsewhere", () -> actions().put(ActionStoreTest.row(1, 11)));
        changes.put("action came back", () -> actions().put(ActionStoreTest.row(1, PROJECT)));
        changes.put(
                "touchpoint went elsewhere",
                () -> links().putOfTouchpoint(101, List.of(new ActionLink(1, PROJECT, 101, 11))));
        changes.put("link gone", () -> links().putOfTouchpoint(102, List.of()));
        changes.put("action removed", () -> actions().remove(List.of(1L)));
        changes.put("links removed", () -> links().remove(List.of(1L)));

        changes.forEach((name, change) -> {
            Sets before = Sets.of(reader);
            change.run();
            assertThat(Sets.of(reader)).as(name).isNotEqualTo(before).isEqualTo(Sets.of(node()));
        });
    }

    /** In no order. */
    private record Sets(Object ways, Object standings) {

        static Sets of(ActionMemory node) {
            Known known = node.of(PROJECT);
            return new Sets(new HashSet<>(known.ways()), new HashSet<>(known.standings()));
        }
    }

    private static ActionRow owned(long issueId) {
        ActionRow row = ActionStoreTest.row(issueId, PROJECT);
        return new ActionRow(
                issueId,
                PROJECT,
                row.issueNumber(),
                row.summary(),
                row.kind(),
                "anna",
                row.terms(),
                row.componentIds(),
                row.issueUpdated(),
                row.written());
    }

    @ParameterizedTest
    @EnumSource
    void whileNothingChangesOneStatementTellsSo(TestDatabase database) {
        ActionMemory reader = start(database);
        assertThat(reader.of(PROJECT)).isEqualTo(new Known(List.of(), List.of()));
        actions().put(ActionStoreTest.row(1, PROJECT));
        links().putOfAction(1, List.of(new ActionLink(1, PROJECT, 100, PROJECT)));
        objects().statementsSinceLastAsked();

        Known first = reader.of(PROJECT);
        assertThat(objects().statementsSinceLastAsked()).isEqualTo(3);
        actions().put(ActionStoreTest.row(5, 11));
        links().putOfAction(1, List.of(new ActionLink(1, PROJECT, 100, PROJECT)));
        objects().statementsSinceLastAsked();

        Known second = reader.of(PROJECT);
        assertThat(objects().statementsSinceLastAsked()).isEqualTo(1);
        assertThat(second.ways()).isSameAs(first.ways()).containsExactly(new Way(1, 100));
        assertThat(second.standings()).isSameAs(first.standings());
    }

    @ParameterizedTest
    @EnumSource
    void whileSomebodyWritesNothingIsRemembered(TestDatabase database) {
        ActionMemory reader = start(database);
        links().putOfAction(1, List.of(new ActionLink(1, PROJECT, 100, PROJECT)));
        reader.of(PROJECT);

        new Stamps(objects(), CLOCK, Stamps.Kind.ACTIONS).write(List.of(PROJECT), () -> {
            reader.of(PROJECT);
            objects().statementsSinceLastAsked();
            reader.of(PROJECT);
            assertThat(objects().statementsSinceLastAsked()).isEqualTo(3);
        });
    }
}
