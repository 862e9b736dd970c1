package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.CountPeriod;
import app.touchpoint.core.criterion.CountedSearch;
import app.touchpoint.core.shared.Coded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A search whose hits are counted for a criterion at the end of each period.
 *
 * @param issueId the criterion's touchpoint; null for the journey as a whole
 * @param next the first period that was not looked at yet
 * @param by key of the user in whose name it is searched
 * @param failure why nothing was entered last time; null where something was, and before the first time
 */
public record JqlCountRow(
        long criterionId,
        @Nullable Long issueId,
        long projectId,
        CountedSearch search,
        CountPeriod period,
        CountPeriod.Span next,
        String by,
        Instant setAt,
        @Nullable Failure failure) {

    /** Why nothing is entered. */
    public enum Problem implements Coded {
        /** Who set it is gone or was deactivated. */
        PERSON_GONE,
        /** Who set it may not set criteria in the project any more. */
        PERSON_MAY_NOT,
        /** Jira does not take the search any more. */
        SEARCH_REFUSED,
        /** What is measured is no number of issues any more. */
        NO_COUNT,
        /** Nobody counted in time, and it cannot be found out any more. */
        MISSED;

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /**
     * Why nothing was entered.
     *
     * @param end last day of the period that is without a measurement
     */
    public record Failure(Problem problem, LocalDate end) {}

    /** The same once these periods were looked at. */
    public JqlCountRow lookedAt(CountPeriod.Span upTo, @Nullable Failure failed) {
        return new JqlCountRow(criterionId, issueId, projectId, search, period, upTo, by, setAt, failed);
    }
}
