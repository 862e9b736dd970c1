package app.touchpoint.jira.setup;

import java.util.List;
import java.util.Optional;

/**
 * One kind of object in Jira's configuration, as set-up sees it: found by id or name, made by name.
 *
 * <p>Each implementation is the only class that touches its part of Jira's API.
 */
interface ObjectKind {

    /** I18n key of the kind's name. */
    String key();

    /** The present name of the object of that id; empty when it is gone. */
    Optional<String> nameOf(String id);

    /** All objects of exactly that name. */
    List<Namesake> named(String name);

    /** Makes the object and gives its id. */
    String create(String name);

    /**
     * An object that has the name we want.
     *
     * @param fits whether it can serve: its type and, for fields, its context
     */
    record Namesake(String id, boolean fits) {}
}
