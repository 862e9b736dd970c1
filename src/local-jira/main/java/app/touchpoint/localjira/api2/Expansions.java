package app.touchpoint.localjira.api2;

import java.util.Collection;
import java.util.Set;

/** What a client wants beside the fields, e.g. {@code changelog}. */
record Expansions(Set<String> names) {

    static Expansions of(Collection<String> parameters) {
        return new Expansions(Set.copyOf(FieldChoice.parts(parameters)));
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
