package app.touchpoint.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Jira to test against: a process of its own, or one that is already there. */
public final class Jira implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration WORK_LIMIT = Duration.ofMinutes(3);

    /** So often a condition is looked at before work is asked for again: what was written has to reach the index in between. */
    private static final int ASKED_BETWEEN_WORK = 5;

    private static final Pattern READY = Pattern.compile("Local Jira is ready at (http\\S+)");

    private final URI base;
    private final Optional<Process> process;
    private final Path home;
    private final Path log;

    private Jira(URI base, Optional<Process> process, Path home, Path log) {
        this.base = base;
        this.process = process;
        this.home = home;
        this.log = log;
    }

    /** The Jira that tests share; each test brings a project of its own. It ends with the test JVM. */
    public static Jira shared() {
        return Shared.JIRA;
    }

    /** Whether the tests run against a Jira that was there before. */
    public static boolean isForeign() {
        return !System.getProperty("target", "").isBlank();
    }

    /** Starts local Jira in hostile mode on a free port with that home, which may be one that was used before. */
    public static Jira start(Path home) {
        return start(home, List.of());
    }

    /** Starts local Jira in a new home as a Jira that lacks these packages. */
    public static Jira startWithout(Collection<String> packages) {
        return start(newHome("without"), List.of("-Dlocaljira.withheld=" + String.join(",", packages)));
    }

    private static Jira start(Path home, List<String> properties) {
        Path log = outputFolder().resolve(home.getFileName() + "-" + System.nanoTime() + ".log");
        Process process = launch(home, "0", log, properties);
        Wait.until("local Jira is ready; its output is in " + log, START_LIMIT, () -> {
            if (!process.isAlive() && address(log).isEmpty()) {
                throw new AssertionError("Local Jira ended with status " + process.exitValue() + ":\n" + read(log));
            }
            return address(log).isPresent();
        });
        return new Jira(address(log).orElseThrow(), Optional.of(process), home, log);
    }

    /** Starts local Jira in a new home. */
    public static Jira startNew(String name) {
        return start(newHome(name));
    }

    private static Path newHome(String name) {
        try {
            return Files.createTempDirectory(outputFolder(), name + "-home-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts local Jira and waits for it to end by itself, as it does when it cannot start. */
    public static Ended startAndWait(Path home, String port) throws InterruptedException {
        Path log = outputFolder().resolve("ended-" + System.nanoTime() + ".log");
        Process process = launch(home, port, log, List.of());
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Local Jira did not end although it cannot start:\n" + read(log));
        }
        return new Ended(process.exitValue(), read(log));
    }

    /**
     * How a process ended.
     *
     * @param status its exit status
     * @param output all it printed
     */
    public record Ended(int status, String output) {}

    private static Process launch(Path home, String port, Path log, List<String> properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Dcom.atlassian.plugins.authentication.basicauth.block.requests=false",
                "-jar",
                built("acceptance.jira").toString(),
                "--app",
                built("acceptance.app").toString(),
                "--port",
                port,
                "--home",
                home.toString(),
                "--hostile",
                "true"));
        command.addAll(1, properties);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
    }

    /** Ends the process as Ctrl+C does. */
    @Override
    public void close() {
        process.ifPresent(running -> {
            running.destroy();
            running.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        });
    }

    /** Its address, with the context path and without a slash at the end. */
    public URI base() {
        return base;
    }

    /** The number of its process; there is none of a Jira that was there before. */
    public long processId() {
        return process.orElseThrow().pid();
    }

    /** Where it keeps its data. */
    public Path home() {
        return home;
    }

    /**
     * Returns as soon as a condition holds that scheduled work brings about at the latest, such as what hostile mode lost. Local Jira does that
     * work now instead of once a minute; fails, saying what was waited for, after three minutes.
     */
    public void until(String what, BooleanSupplier condition) {
        AtomicInteger asked = new AtomicInteger();
        Wait.until(what, WORK_LIMIT, () -> {
            if (condition.getAsBoolean()) {
                return true;
            }
            if (!isForeign() && asked.getAndIncrement() % ASKED_BETWEEN_WORK == 0) {
                as("admin").postForm("/rest/local/1.0/bench/jobs", Map.of()).expect(204);
            }
            return false;
        });
    }

    /** A client that speaks for that user. */
    public Client as(String username) {
        return new Client(base, Optional.of(username));
    }

    /** A client that has logged in as that user through the form; for reading only. */
    public Client loggedInAs(String username) {
        return Client.loggedIn(base, username);
    }

    /** A client that is not logged in. */
    public Client anonymously() {
        return new Client(base, Optional.empty());
    }

    /** What it has printed so far. */
    public String output() {
        return read(log);
    }

    /** The folder for logs and pictures of this run; it is never committed. */
    public static Path outputFolder() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("acceptance.output", "target/acceptance")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The app's jar that is tested. */
    public static Path app() {
        return built("acceptance.app");
    }

    private static Path built(String property) {
        Path jar = Path.of(System.getProperty(property, "")).toAbsolutePath().normalize();
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError("There is no " + jar + "; build it first (mvn package).");
        }
        return jar;
    }

    private static Optional<URI> address(Path log) {
        Matcher ready = READY.matcher(read(log));
        return ready.find() ? Optional.of(URI.create(ready.group(1))) : Optional.empty();
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        private static final Jira JIRA = make();

        private static Jira make() {
            if (isForeign()) {
                URI target = URI.create(System.getProperty("target").replaceAll("/+$", ""));
                return new Jira(target, Optional.empty(), Path.of(""), Path.of("no-such.log"));
            }
            Jira jira = startNew("shared");
            Runtime.getRuntime().addShutdownHook(new Thread(jira::close));
            // The first project that is set up names issue types and fields for all: whichever test comes first, they
            // are English.
            Projects.create(jira, "blank", "en");
            return jira;
        }
    }
}
