package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Refusal;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Why a run stopped, kept as a code with its arguments, so that everybody reads it in their own language. */
public final class RunFailure {

    private static final String BETWEEN = "\n";
    private static final Pattern CODE = Pattern.compile("run-[a-z-]+");

    private RunFailure() {}

    /** The text that the journal keeps. */
    public static String text(String code, String... arguments) {
        return code + BETWEEN + String.join(BETWEEN, arguments);
    }

    /** The sentence for the user who asks; what an older version wrote is shown as it is. */
    static String sentence(String kept, Refusals refusals) {
        String[] parts = kept.split(BETWEEN, 2);
        return CODE.matcher(parts[0]).matches()
                ? refusals.sentence(Refusal.of(
                        Refusal.Reason.CONFLICT, parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length)))
                : kept;
    }
}
