package app.touchpoint.jira.touchpoint;

/**
 * Marks the current thread as one that changes many issues and writes the read model itself, so that events need not read each
 * issue again.
 */
public final class OwnWork {

    private static final ThreadLocal<Boolean> RUNNING = new ThreadLocal<>();

    private OwnWork() {}

    /** Does the work under the mark. */
    public static void run(Runnable work) {
        RUNNING.set(true);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
    }

    /** Whether the current thread is under the mark. */
    public static boolean isRunning() {
        return Boolean.TRUE.equals(RUNNING.get());
    }
}
