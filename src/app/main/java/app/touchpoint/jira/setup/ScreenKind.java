package app.touchpoint.jira.setup;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Screens and screen schemes: one of our name that others made is never adopted, since its fields may be anything. */
record ScreenKind(
        String key,
        Function<String, Optional<String>> naming,
        Function<String, List<String>> namesakes,
        Function<String, String> maker)
        implements ObjectKind {

    @Override
    public Optional<String> nameOf(String id) {
        return naming.apply(id);
    }

    @Override
    public List<Namesake> named(String name) {
        return namesakes.apply(name).stream().map(id -> new Namesake(id, false)).toList();
    }

    @Override
    public String create(String name) {
        return maker.apply(name);
    }
}
