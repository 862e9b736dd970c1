package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the touchpoints, the measurements or the actions of a project are still those that a node remembers. A writer leaves a stamp before the first row and ends it
 * after the last, each a statement of its own; the stamps of a project are never again those of an earlier time. While one is not ended,
 * as after a kill, nothing is remembered.
 *
 * <p>Replicated caches cannot promise that: Jira tells other nodes later, and who reads between a write and its message would remember what
 * was there before. Transactions could, but the library's are serializable, so that of two writers one would fail.
 */
final class Stamps {

    /** Between two times that a node tidies up; as many rows are read at most, for each node. */
    private static final int WRITES_PER_TIDYING = 16;

    /** No writing takes that long, clocks that differ included: whoever left such a stamp was cut off. */
    private static final Duration CUT_OFF = Duration.ofHours(1);

    private final ActiveObjects ao;
    private final Clock clock;
    private final Kind kind;
    private final AtomicInteger writes = new AtomicInteger();

    /** What a stamp tells of; who writes the one leaves what is remembered of the others as it is. */
    enum Kind {
        /** The read model of touchpoints. */
        TOUCHPOINTS("PROJECT_ID = ? AND KIND IS NULL"),
        /** Criteria, what was measured of them, and the waves that brought it. */
        MEASUREMENTS("PROJECT_ID = ? AND KIND = 'MEASUREMENTS'"),
        /** The read model of actions, and which touchpoints of the project are improved by which. */
        ACTIONS("PROJECT_ID = ? AND KIND = 'ACTIONS'");

        private final String ofProject;

        Kind(String ofProject) {
            this.ofProject = ofProject;
        }

        /** What a row of this kind is called; the one of which stamps told first has no name. */
        private @Nullable String column() {
            return this == TOUCHPOINTS ? null : name();
        }

        private boolean isOf(StampEntity row) {
            return Objects.equals(row.getKind(), column());
        }
    }

    Stamps(ActiveObjects ao, Clock clock, Kind kind) {
        this.ao = ao;
        this.clock = clock;
        this.kind = kind;
    }

    /**
     * The stamps of a project now, to be compared with earlier ones only; null while somebody writes. One statement.
     */
    @Nullable
    List<Long> of(long projectId) {
        return among(List.of(ao.find(
                StampEntity.class,
                Query.select().where(kind.ofProject, projectId).order("ID ASC"))));
    }

    /** The stamps of each kind, as {@link #of}, in one statement for all. */
    static Map<Kind, Optional<List<Long>>> ofEachKind(ActiveObjects ao, long projectId) {
        StampEntity[] rows = ao.find(
                StampEntity.class,
                Query.select().where("PROJECT_ID = ?", projectId).order("ID ASC"));
        Map<Kind, Optional<List<Long>>> stamps = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            stamps.put(
                    kind,
                    Optional.ofNullable(
                            among(Arrays.stream(rows).filter(kind::isOf).toList())));
        }
        return stamps;
    }

    private static @Nullable List<Long> among(List<StampEntity> rows) {
        List<Long> stamps = new ArrayList<>();
        for (StampEntity row : rows) {
            if (row.getWritingSince() != null) {
                return null;
            }
            stamps.add(row.getContent());
        }
        return List.copyOf(stamps);
    }

    /** Writes under a stamp of each project concerned; two statements per project beside those of the writing, now and then three. */
    void write(Collection<Long> projectIds, Runnable writing) {
        List<StampEntity> own = new ArrayList<>();
        Set.copyOf(projectIds).forEach(id -> own.add(add(id)));
        try {
            writing.run();
        } finally {
            boolean tidy = writes.getAndIncrement() % WRITES_PER_TIDYING == 0;
            for (StampEntity stamp : own) {
                stamp.setWritingSince(null);
                stamp.save();
                if (tidy) {
                    removeThoseBefore(stamp);
                }
            }
        }
    }

    /** The same for what has an outcome. */
    <T> T writing(Collection<Long> projectIds, Supplier<T> writing) {
        List<T> outcome = new ArrayList<>(1);
        write(projectIds, () -> outcome.add(writing.get()));
        return outcome.get(0);
    }

    private StampEntity add(long projectId) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", projectId);
        if (kind.column() != null) {
            columns.put("KIND", kind.column());
        }
        columns.put("CONTENT", ThreadLocalRandom.current().nextLong());
        columns.put("WRITING_SINCE", clock.millis());
        return ao.create(StampEntity.class, columns);
    }

    private void removeThoseBefore(StampEntity stamp) {
        ao.deleteWithSQL(
                StampEntity.class,
                kind.ofProject + " AND ID < ? AND (WRITING_SINCE IS NULL OR WRITING_SINCE < ?)",
                stamp.getProjectId(),
                stamp.getID(),
                clock.millis() - CUT_OFF.toMillis());
    }
}
