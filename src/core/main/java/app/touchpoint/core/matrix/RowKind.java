package app.touchpoint.core.matrix;

import java.util.Arrays;
import java.util.Optional;

/** What the rows of a matrix stand for. There is no row per person. */
public enum RowKind {
    CHANNEL("channel"),
    COMPONENT("component"),
    DEPARTMENT("department"),
    SEGMENT("segment"),
    /** Rater groups: each sees the touchpoints in its own way, and those it has not rated stand in no row of it. */
    GROUP("group"),
    CLASS("class"),
    CONTROL("control");

    private final String code;

    RowKind(String code) {
        this.code = code;
    }

    /** The name that REST clients use. */
    public String code() {
        return code;
    }

    /** Whether its rows are made of names that are handed in, since no touchpoint brings them along. */
    public boolean isNamed() {
        return this == DEPARTMENT || this == SEGMENT || this == GROUP || this == CONTROL;
    }

    /** The kind of that code; empty when there is none. */
    public static Optional<RowKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
