package app.touchpoint.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the heap of another process on this machine holds after a collection of garbage. */
final class ServerHeap {
    private static final int STOPS = 4;
    private static final double MEGABYTE = 1_024.0 * 1_024;
    private static final Pattern TOTAL = Pattern.compile("Total\\s+[0-9]+\\s+([0-9]+)");

    private final long processId;

    ServerHeap(long processId) {
        this.processId = processId;
    }

    /** The histogram of classes collects the garbage first. */
    private double held() {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(processId),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(told);
            if (!total.find()) {
                throw new IllegalStateException("Nobody can look into process " + processId + ": " + told);
            }
            return Long.parseLong(total.group(1)) / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The most megabytes that it holds, over what it held before, while it is sent a file. The file stops some times on its way until the heap was
     * looked at, the last time when nothing but its end is missing.
     */
    double mostDuring(byte[] file, Consumer<InputStream> sending) {
        double idle = Math.min(held(), held());
        Semaphore looks = new Semaphore(0);
        int times = 0;
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> sending.accept(new Stopping(file, looks)));
        double most = idle;
        while (!work.isDone()) {
            most = Math.max(most, held());
            looks.release();
            times++;
        }
        work.join();
        Figures.print("heap when idle %.1f MB, looked at %d times", idle, times);
        return most - idle;
    }

    /** Goes on at each stop when the heap was looked at twice, so that all of what was sent had arrived at the second look. */
    private static final class Stopping extends InputStream {
        private final ByteArrayInputStream file;
        private final Semaphore looks;
        private final int stretch;
        private int left;

        Stopping(byte[] bytes, Semaphore looks) {
            this.file = new ByteArrayInputStream(bytes);
            this.looks = looks;
            this.stretch = (bytes.length - 1) / STOPS;
            this.left = stretch;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                looks.drainPermits();
                looks.acquireUninterruptibly(2);
                left = stretch;
            }
            int read = file.read(into, offset, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
