package app.touchpoint.core.criterion;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.statistics.FinitePopulation;
import java.util.Optional;

/**
 * Of whom, and where the answers come from.
 *
 * @param group whose view it is
 * @param segment which of them; blank for all
 * @param method how answers are got
 * @param source the system or place they come from; may be blank
 * @param minimum people a figure needs, from {@value #LEAST_MINIMUM}; a project or group that asks for more wins
 * @param population how many there are in all of those who are asked; empty where nobody has said. It is a fact about them and not what is asked, so
 *     that another one begins no new series: the intervals of the series are shown by the one that is known now. What the history of an Ist notes
 *     of an interval stays as it was
 */
public record Sampling(
        RaterGroup group,
        String segment,
        Method method,
        String source,
        int minimum,
        Optional<FinitePopulation> population) {
    /** No project and no criterion may ask for fewer. */
    public static final int LEAST_MINIMUM = 3;

    /** How answers are got (method.md 2.11). */
    public enum Method implements Coded {
        /** A questionnaire. */
        SURVEY,
        /** By telephone or in person. */
        CALL,
        /** Somebody paid to be a customer. */
        MYSTERY,
        /** What systems have logged. */
        LOG,
        /** Issues that a search finds. */
        JQL_COUNT,
        /** Figures from elsewhere. */
        IMPORT;

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    public Sampling {
        if (minimum < LEAST_MINIMUM) {
            throw new IllegalArgumentException("A figure needs at least " + LEAST_MINIMUM + " people, not " + minimum);
        }
    }

    /** Of so many that nobody has said how many they are. */
    public Sampling(RaterGroup group, String segment, Method method, String source, int minimum) {
        this(group, segment, method, source, minimum, Optional.empty());
    }

    /** How many people must stand behind a figure before it is shown. */
    public int peopleNeeded(int projectMinimum) {
        return group.peopleMeasured(Math.max(minimum, projectMinimum));
    }
}
