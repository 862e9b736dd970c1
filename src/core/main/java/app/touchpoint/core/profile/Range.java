package app.touchpoint.core.profile;

/**
 * The numbers a field takes.
 *
 * @param lowest included
 * @param highest included
 * @param whole whether only whole numbers fit
 */
public record Range(double lowest, double highest, boolean whole) {
    /** The rating scale. */
    public static final Range RATING = new Range(0, 10, false);

    /** Whether a number fits; not-a-number does not. */
    public boolean holds(double number) {
        return number >= lowest && number <= highest && (!whole || number == Math.rint(number));
    }
}
