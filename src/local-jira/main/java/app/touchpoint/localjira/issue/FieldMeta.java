package app.touchpoint.localjira.issue;

import java.util.List;

/**
 * A field on a screen and what it accepts.
 *
 * @param id {@code summary}, {@code customfield_10000}, …
 * @param kind what a value is
 * @param options what can be chosen, in order, without disabled ones; empty where the kind has no choice
 */
public record FieldMeta(String id, String name, Kind kind, boolean required, List<Choice> options) {

    /** Keeps its own copy. */
    public FieldMeta {
        options = List.copyOf(options);
    }

    /** The same field where it has to have a value. */
    FieldMeta asRequired() {
        return new FieldMeta(id, name, kind, true, options);
    }

    /** What a value is, which decides the input element and the JSON shape. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** Lines of text. */
        TEXT_AREA,
        /** A Double, written in the person's locale. */
        NUMBER,
        /** One of the options. */
        SELECT,
        /** Some of the options. */
        MULTI_SELECT,
        /** A user key. */
        USER,
        /** A day. */
        DATE,
        /** An instant. */
        DATE_TIME,
        /** Free words. */
        LABELS,
        /** Calculated or of a type that local Jira does not know: shown, never written. */
        READ_ONLY
    }

    /** One thing to choose. */
    public record Choice(String id, String name) {}
}
