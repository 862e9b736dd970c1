package app.touchpoint.jira.store;

import app.touchpoint.core.touchpoint.IstSource;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Writes the history of touchpoints. Each state lasts until the next one of the same touchpoint begins, or until the touchpoint leaves its
 * project; {@link TouchpointStore} alone writes here, before the row itself, so that nothing that a reader saw is missing.
 *
 * <p>Two Ists of the same people tell what one of them said who came in between: of the team's opinions, and of what was measured until one day, only
 * the last is shown ever after.
 */
final class StateWriter {

    /** The end of a state that has none yet. */
    static final long LASTS = Long.MAX_VALUE;

    private static final int ROWS_AT_ONCE = 500;

    private final ActiveObjects ao;
    private final Clock clock;

    StateWriter(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Whether some of the touchpoints stand otherwise than the history says; a statement per 500. */
    boolean isBehind(List<TouchpointRow> rows) {
        return slices(rows).anyMatch(slice -> !news(slice, lasting(slice)).isEmpty());
    }

    /**
     * Begins a state of each of the touchpoints that stand otherwise than before, and ends the one before. Per 500: one statement to read, one batch to
     * add, one per state that ends, and for opinions and what was measured one more and one per state that is kept back from now on.
     */
    void record(List<TouchpointRow> rows) {
        long now = clock.millis();
        slices(rows).forEach(slice -> {
            Map<Long, List<TouchpointStateEntity>> lasting = lasting(slice);
            List<TouchpointState> news = news(slice, lasting);
            news.forEach(
                    state -> lasting.getOrDefault(state.issueId(), List.of()).forEach(before -> end(before, now)));
            Batches.add(
                    ao,
                    TouchpointStateEntity.class,
                    news.stream().map(state -> StateColumns.of(state, now)).toList());
            keepBack(news);
        });
    }

    /** Ends the state that lasts of each issue; a statement per 500 and one per state. */
    void end(Collection<Long> issueIds) {
        long now = clock.millis();
        Slices.of(issueIds).forEach(ids -> lastingOf(ids).forEach(state -> end(state, now)));
    }

    private static void end(TouchpointStateEntity state, long now) {
        // A clock that was set back must not let a state end before it began.
        state.setStateTo(Math.max(now, state.getStateFrom()));
        state.save();
    }

    private static Stream<List<TouchpointRow>> slices(List<TouchpointRow> rows) {
        List<List<TouchpointRow>> slices = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            slices.add(rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
        }
        return slices.stream();
    }

    private Map<Long, List<TouchpointStateEntity>> lasting(List<TouchpointRow> rows) {
        return lastingOf(rows.stream().map(TouchpointRow::issueId).toList())
                .collect(Collectors.groupingBy(TouchpointStateEntity::getIssueId));
    }

    private Stream<TouchpointStateEntity> lastingOf(List<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Stream.empty();
        }
        List<Object> arguments = new ArrayList<>(issueIds);
        arguments.add(LASTS);
        return Arrays.stream(ao.find(
                TouchpointStateEntity.class,
                Query.select()
                        .where(
                                TouchpointStore.inClause("ISSUE_ID", issueIds.size()) + " AND STATE_TO = ?",
                                arguments.toArray())));
    }

    private static List<TouchpointState> news(
            List<TouchpointRow> rows, Map<Long, List<TouchpointStateEntity>> lasting) {
        return rows.stream()
                .map(TouchpointState::of)
                .filter(state -> {
                    List<TouchpointStateEntity> before = lasting.getOrDefault(state.issueId(), List.of());
                    return before.size() != 1
                            || !StateColumns.toState(before.get(0)).isLike(state);
                })
                .toList();
    }

    private void keepBack(List<TouchpointState> news) {
        Map<Long, TouchpointState> asked = new HashMap<>();
        news.stream().filter(StateWriter::restsOnPeople).forEach(state -> asked.put(state.issueId(), state));
        if (asked.isEmpty()) {
            return;
        }
        List<Object> arguments = new ArrayList<>(asked.keySet());
        arguments.addAll(List.of(LASTS, false));
        Arrays.stream(ao.find(
                        TouchpointStateEntity.class,
                        Query.select()
                                .where(
                                        TouchpointStore.inClause("ISSUE_ID", asked.size())
                                                + " AND STATE_TO < ? AND KEPT_BACK = ?",
                                        arguments.toArray())))
                .filter(earlier -> isReplaced(
                        StateColumns.toState(earlier), Objects.requireNonNull(asked.get(earlier.getIssueId()))))
                .forEach(earlier -> {
                    earlier.setKeptBack(true);
                    earlier.save();
                });
    }

    private static boolean restsOnPeople(TouchpointState state) {
        return IstSource.Kind.CUSTOMERS.name().equals(state.rating().source())
                || IstSource.Kind.OPINION.name().equals(state.rating().source());
    }

    private static boolean isReplaced(TouchpointState earlier, TouchpointState later) {
        boolean sameIst = Objects.equals(earlier.rating().ist(), later.rating().ist())
                && Objects.equals(earlier.rating().count(), later.rating().count());
        boolean samePeople =
                Objects.equals(earlier.rating().source(), later.rating().source())
                        && Objects.equals(until(earlier), until(later));
        return samePeople && !sameIst;
    }

    private static String until(TouchpointState state) {
        return state.rating().evidence() == null
                ? ""
                : state.rating().evidence().until().toString();
    }
}
