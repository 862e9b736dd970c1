package app.touchpoint.jira.store;

import java.util.List;

/**
 * What works best in a phase.
 *
 * @param phaseId option of the field Journey phase
 * @param text empty once it was taken away
 * @param links web addresses and issue keys in the order given
 * @param version counts the changes, from 1
 */
public record PracticeRow(long phaseId, String text, List<String> links, int version) {

    /** Copies the links. */
    public PracticeRow {
        links = List.copyOf(links);
    }
}
