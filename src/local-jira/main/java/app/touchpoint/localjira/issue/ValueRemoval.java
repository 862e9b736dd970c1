package app.touchpoint.localjira.issue;

import org.jdbi.v3.core.Jdbi;

/**
 * Takes values from all issues at once, as deleting a field or an option does (A-issue-30): no history, no event, and the index keeps what it
 * has until the issue is written again.
 */
public final class ValueRemoval {

    private final Jdbi jdbi;

    ValueRemoval(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All values of a custom field; how many these were. */
    public int ofField(long fieldNumber) {
        return jdbi.withHandle(
                handle -> handle.execute("delete from custom_field_value where field_number = ?", fieldNumber));
    }

    /** All values of a select field that are that option; how many these were. */
    public int ofOption(long fieldNumber, long optionId) {
        return jdbi.withHandle(handle -> handle.execute(
                "delete from custom_field_value where field_number = ? and short_text = ?",
                fieldNumber,
                Long.toString(optionId)));
    }
}
