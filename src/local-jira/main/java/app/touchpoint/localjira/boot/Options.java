package app.touchpoint.localjira.boot;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param app the app's jar; it exists
 * @param port where to listen; 0 picks a free port
 * @param home the folder for database, index and logs
 * @param databaseUrl a JDBC address of PostgreSQL; empty is H2 in a file of the home
 * @param hostility hostile mode
 */
public record Options(Path app, int port, Path home, Optional<String> databaseUrl, Hostility hostility) {

    private static final Set<String> NAMES = Set.of("--app", "--port", "--home", "--db", "--hostile", "--seed");
    private static final String USAGE =
            "Usage: --app APP.jar [--port 2990] --home DIR [--db URL] [--hostile true] [--seed N]";

    /**
     * Reads {@code --name value} pairs.
     *
     * @throws StartFailure for an unknown name, a missing value, a port outside 0 to 65535 or a jar that is not there
     */
    public static Options parse(String... arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new StartFailure("Cannot make sense of \"" + arguments[i] + "\". " + USAGE);
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        Hostility hostility = Boolean.parseBoolean(values.getOrDefault("--hostile", "false"))
                ? Hostility.seeded(seed(values.getOrDefault("--seed", "1")))
                : Hostility.off();
        return new Options(
                app(values),
                port(values.getOrDefault("--port", "2990")),
                path("--home", required(values, "--home")),
                Optional.ofNullable(values.get("--db")),
                hostility);
    }

    private static Path app(Map<String, String> values) {
        Path app = path("--app", required(values, "--app"));
        if (!Files.isRegularFile(app)) {
            throw new StartFailure("There is no app at " + app + "; build it first (mvn package) or correct --app.");
        }
        return app;
    }

    private static String required(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new StartFailure(name + " is missing. " + USAGE);
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartFailure("\"" + text + "\" is not a port; --port takes a number from 0 to 65535.", e);
        }
        throw new StartFailure("\"" + text + "\" is not a port; --port takes a number from 0 to 65535.");
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new StartFailure("\"" + text + "\" is not a seed; --seed takes a whole number.", e);
        }
    }

    private static Path path(String name, String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartFailure("\"" + text + "\" is not a path; correct " + name + ".", e);
        }
    }
}
