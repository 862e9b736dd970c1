package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Refusal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why a run stopped or left a step undone, kept as a code with its arguments, so that everybody reads it in their own language. */
public final class RunFailure {

    private static final String BETWEEN = "\n";
    private static final Pattern CODE = Pattern.compile("run-[a-z-]+");

    private RunFailure() {}

    /** The text that the journal keeps; each argument on a line of its own. */
    public static String text(String code, String... arguments) {
        return code
                + Arrays.stream(arguments)
                        .map(argument -> BETWEEN + argument.replace(BETWEEN, " "))
                        .collect(Collectors.joining());
    }

    /** The sentence for the user who asks; what Jira said, or an older version wrote, is shown as it is. */
    static String sentence(String kept, Refusals refusals) {
        String[] parts = kept.split(BETWEEN, -1);
        return CODE.matcher(parts[0]).matches()
                ? refusals.sentence(Refusal.of(
                        Refusal.Reason.CONFLICT, parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length)))
                : kept;
    }
}
