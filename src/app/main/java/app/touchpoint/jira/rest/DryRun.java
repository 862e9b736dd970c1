package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Refusal;

/** The parameter of methods that can say what they would do without doing it. */
public final class DryRun {

    /** What the parameter is when it is left out. */
    public static final String WRITE = "false";

    private static final String DRY = "true";

    private DryRun() {}

    /** Whether nothing is to be written; 400 {@code value-malformed} for all but true and false: who mistypes it does not want to write. */
    public static boolean isAsked(String text, Refusals refusals) {
        if (!text.equals(DRY) && !text.equals(WRITE)) {
            throw refusals.problem(
                    Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "dryRun", text, DRY + ", " + WRITE));
        }
        return text.equals(DRY);
    }
}
