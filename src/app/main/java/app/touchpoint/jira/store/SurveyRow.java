package app.touchpoint.jira.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wave of answers.
 *
 * @param id 0 until it is stored
 * @param mapping JSON of how its rows are read
 * @param rows what came of them; null until they are published
 * @param refusedIsts JSON of touchpoints whose Ist Jira did not let follow when it was tried last
 * @param enteredBy key of the user
 */
public record SurveyRow(
        long id,
        long projectId,
        String name,
        String mapping,
        LocalDate start,
        LocalDate end,
        @Nullable Loaded rows,
        String refusedIsts,
        String enteredBy,
        Instant enteredAt) {

    /** A wave that no Ist was to follow yet. */
    public SurveyRow(
            long id,
            long projectId,
            String name,
            String mapping,
            LocalDate start,
            LocalDate end,
            @Nullable Loaded rows,
            String enteredBy,
            Instant enteredAt) {
        this(id, projectId, name, mapping, start, end, rows, "[]", enteredBy, enteredAt);
    }

    /**
     * Rows that were read and published.
     *
     * @param contentHash digest of mapping and rows
     * @param count how many rows there were
     * @param refused how many of them were refused
     * @param refusedRows JSON of the first reasons
     */
    public record Loaded(String contentHash, long count, long refused, String refusedRows) {}

    /** What stands in the place of a digest where somebody entered measurements and no file was read. */
    static final String ENTERED = "entered";

    /** Whether somebody entered its measurements, which no file brought. */
    public boolean isEntered() {
        return rows != null && rows.contentHash().equals(ENTERED);
    }

    /** How far it has come. */
    public SurveyState state() {
        return rows == null ? SurveyState.MAPPED : SurveyState.PUBLISHED;
    }
}
