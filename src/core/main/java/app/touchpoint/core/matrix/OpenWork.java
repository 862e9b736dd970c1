package app.touchpoint.core.matrix;

/**
 * What is still to be done at a touchpoint. It says nothing of who has done how much.
 *
 * @param open actions that are not over
 * @param overdue those of them that should be
 * @param ownerless those of them that nobody is to do
 * @param quickWins those of them that stand on top of the board
 */
public record OpenWork(int open, int overdue, int ownerless, int quickWins) {
    /** Nothing to do. */
    public static final OpenWork NONE = new OpenWork(0, 0, 0, 0);

    /** Both together. */
    public OpenWork and(OpenWork other) {
        return new OpenWork(
                open + other.open, overdue + other.overdue, ownerless + other.ownerless, quickWins + other.quickWins);
    }
}
