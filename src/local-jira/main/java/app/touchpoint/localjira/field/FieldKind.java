package app.touchpoint.localjira.field;

/** How a value of a custom field is kept and compared. */
public enum FieldKind {
    /** A {@link Double}. */
    NUMBER,
    /** A {@link String} of at most 255 characters. */
    TEXT,
    /** A {@link String} of any length. */
    TEXT_AREA,
    /** A {@link LocalOption} of the field's context. */
    SELECT,
    /** A user, kept by key. */
    USER,
    /** A day, as a {@link java.sql.Timestamp} at its start. */
    DATE,
    /** Nothing is stored: a plugin's type computes the value from the issue. */
    CALCULATED
}
