package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Coded;

/** What a field of a profile takes; see {@link ProfileField#canonical} for the form in which each is stored. */
public enum FieldKind implements Coded {
    /** Any text. */
    TEXT,
    /** One of the field's choices, by code. */
    CHOICE,
    /** Any number of the field's choices, by code. */
    CHOICES,
    /** Short texts, one a line, in the order given, none twice. */
    LIST,
    /** Rows of cells, one a line, in the order given, the first cell named once; cells parted by tabs, their columns the field's choices. */
    REGISTER,
    /** A number within the field's range. */
    NUMBER,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** A day, as {@code 2026-11-22}. */
    DATE,
    /** The id of an issue: a positive whole number. */
    ISSUE;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
