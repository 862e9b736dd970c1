package app.touchpoint.localjira.search;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The functions that queries can call; a plugin's come and go with it. */
public final class JqlFunctions {

    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    /** The functions that come with Jira. */
    public static JqlFunctions builtIn(SearchSchema schema, Clock clock) {
        JqlFunctions functions = new JqlFunctions();
        BuiltInFunctions.register(functions, schema, clock);
        return functions;
    }

    /** Offers a function; a name in use is refused. */
    public void add(JqlFunction function) {
        if (byName.putIfAbsent(key(function.name()), function) != null) {
            throw new IllegalArgumentException("There is a JQL function '" + function.name() + "' already.");
        }
    }

    /** Takes a function away. */
    public void remove(String name) {
        byName.remove(key(name));
    }

    /** The function of that name. */
    public Optional<JqlFunction> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
