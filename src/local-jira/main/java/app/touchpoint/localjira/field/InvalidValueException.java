package app.touchpoint.localjira.field;

/** A value that a field does not take. The sentence for the person who typed it is up to who knows their language. */
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String value;

    InvalidValueException(Reason reason, String value) {
        super("'" + value + "' is refused: " + reason);
        this.reason = reason;
        this.value = value;
    }

    public Reason reason() {
        return reason;
    }

    /** What was typed, or the limit that it exceeds for {@link Reason#TEXT_TOO_LONG}. */
    public String value() {
        return value;
    }

    /** Why a value is refused. */
    public enum Reason {
        NUMBER,
        NUMBER_TOO_LARGE,
        TEXT_TOO_LONG,
        OPTION,
        OPTION_DISABLED,
        USER,
        DAY,
        CALCULATED
    }
}
