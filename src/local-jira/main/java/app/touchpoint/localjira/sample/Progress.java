package app.touchpoint.localjira.sample;

/**
 * How far the sample is.
 *
 * @param step what is being done, or was when it failed
 * @param done with {@code total}, how much of the step; both 0 where it cannot be told
 * @param failure what went wrong, empty for nothing
 */
public record Progress(Step step, int done, int total, String failure) {

    /** The steps in order. */
    public enum Step {
        COMPONENTS,
        SET_UP,
        IMPORT,
        SURVEYS,
        ACTIONS,
        DONE
    }

    /** At the beginning of a step. */
    static Progress at(Step step) {
        return new Progress(step, 0, 0, "");
    }

    /** Stopped in that step. */
    Progress failed(String reason) {
        return new Progress(step, done, total, reason);
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return step == Step.DONE || !failure.isEmpty();
    }
}
