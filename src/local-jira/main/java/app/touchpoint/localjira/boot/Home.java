package app.touchpoint.localjira.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The home folder, held by one process at a time. The operating system gives the lock back when a process is killed, so a killed
 * home opens again.
 */
public final class Home implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Home(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder where there is none and takes it.
     *
     * @throws StartFailure if it cannot be written or another process holds it
     */
    public static Home open(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailure(
                        "Another local Jira uses the home " + folder + "; stop it or choose another --home.");
            }
            return new Home(folder, channel, lock);
        } catch (IOException e) {
            throw new StartFailure("Cannot write to the home " + folder + "; choose another --home.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very process, e.g. by another test.
        }
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** A folder inside of the home, made if needed. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new StartFailure("Cannot write to the home " + folder + "; choose another --home.", e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot give back the home " + folder + ".", e);
        }
    }
}
