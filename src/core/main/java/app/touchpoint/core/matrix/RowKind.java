package app.touchpoint.core.matrix;

import java.util.Arrays;
import java.util.Optional;

/** What the rows of a matrix stand for. There is no row per person. */
public enum RowKind {
    CHANNEL("channel"),
    COMPONENT("component"),
    CLASS("class");

    private final String code;

    RowKind(String code) {
        this.code = code;
    }

    /** The name that REST clients use. */
    public String code() {
        return code;
    }

    /** The kind of that code; empty when there is none. */
    public static Optional<RowKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
