package app.touchpoint.jira.journey;

import org.jspecify.annotations.Nullable;

/**
 * A phase and its Journey Phase issue do not fit together, because somebody changed one of them elsewhere.
 *
 * @param phaseId option of the phase; null for an issue that belongs to none
 * @param issueId the issue; null where it is missing
 * @param phaseName name of the phase, empty for none
 * @param issueSummary summary of the issue, empty for none
 */
record Drift(Kind kind, @Nullable Long phaseId, @Nullable Long issueId, String phaseName, String issueSummary) {

    enum Kind {
        /** The phase has no issue; the remedy makes one. */
        ISSUE_MISSING,
        /** The issue is called otherwise; the remedy gives it the name of the phase, for options lead. */
        NAME_DIFFERS,
        /** An issue documents no phase; the remedy adds the phase. */
        PHASE_MISSING
    }
}
