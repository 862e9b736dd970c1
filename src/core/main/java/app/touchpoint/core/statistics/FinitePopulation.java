package app.touchpoint.core.statistics;

/**
 * How many people could have answered. Who has asked more than a twentieth of them knows more than the number of answers says.
 *
 * @param size at least 1
 * @see "method.md 2.9: finite population correction when n/N > 5 %; textbook factor (N - n)/(N - 1) on the variance"
 */
public record FinitePopulation(long size) {
    /** Up to this share of the population answers count as drawn from an endless one. */
    public static final double NEGLIGIBLE_SHARE = 0.05;

    public FinitePopulation {
        if (size < 1) {
            throw new IllegalArgumentException("A population has somebody in it, not " + size);
        }
    }

    /** Whether so many of them are enough to correct an interval, and not more than there are. */
    public boolean corrects(long answers) {
        return answers > size * NEGLIGIBLE_SHARE && answers <= size;
    }

    /**
     * Answers of an endless population that would say as much: {@code n (N - 1) / (N - n)}; infinite when everybody has
     * answered.
     *
     * @throws IllegalArgumentException when more have answered than there are
     */
    double effective(long answers) {
        if (answers > size) {
            throw new IllegalArgumentException(answers + " answers of only " + size + " people");
        }
        if (!corrects(answers)) {
            return answers;
        }
        return answers == size ? Double.POSITIVE_INFINITY : answers * (size - 1.0) / (size - answers);
    }

    /** What the standard error is multiplied by, from 0 (everybody has answered) to 1. */
    double errorFactor(long answers) {
        double effective = effective(answers);
        return Double.isInfinite(effective) ? 0 : Math.sqrt(answers / effective);
    }
}
