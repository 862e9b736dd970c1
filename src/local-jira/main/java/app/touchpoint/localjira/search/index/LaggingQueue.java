package app.touchpoint.localjira.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the index that wait for their time, in order. Without a lag a change is applied by the thread that brings it, before
 * {@link #add} returns.
 */
final class LaggingQueue implements AutoCloseable {

    private final Duration lag;
    private final Consumer<List<Change>> applier;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final @Nullable ScheduledExecutorService executor;

    LaggingQueue(Duration lag, Consumer<List<Change>> applier) {
        this.lag = lag;
        this.applier = applier;
        this.executor = lag.isZero()
                ? null
                : Executors.newSingleThreadScheduledExecutor(runnable -> {
                    Thread thread = new Thread(runnable, "local-jira-index");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    void add(Change change) {
        if (executor == null) {
            applier.accept(List.of(change));
            return;
        }
        boolean first;
        synchronized (this) {
            first = waiting.isEmpty();
            waiting.add(new Waiting(change, System.nanoTime() + lag.toNanos()));
        }
        if (first) {
            var unused = executor.schedule(this::applyDue, lag.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private synchronized void applyDue() {
        apply(System.nanoTime());
        Waiting next = waiting.peek();
        if (next != null && executor != null && !executor.isShutdown()) {
            long delay = Math.max(0, next.due - System.nanoTime());
            var unused = executor.schedule(this::applyDue, delay, TimeUnit.NANOSECONDS);
        }
    }

    synchronized void applyAll() {
        apply(Long.MAX_VALUE);
    }

    synchronized int size() {
        return waiting.size();
    }

    private void apply(long now) {
        List<Change> due = new ArrayList<>();
        for (Waiting next = waiting.peek(); next != null && (now == Long.MAX_VALUE || next.due - now <= 0); ) {
            due.add(next.change);
            waiting.remove();
            next = waiting.peek();
        }
        if (!due.isEmpty()) {
            applier.accept(due);
        }
    }

    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
        applyAll();
    }

    /** A change of the index. */
    @FunctionalInterface
    interface Change {
        void apply() throws IOException;
    }

    private record Waiting(Change change, long due) {}
}
