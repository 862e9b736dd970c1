package app.touchpoint.jira.rest;

import java.util.List;
import java.util.Map;

/**
 * The one shape of errors.
 *
 * @param errorMessages sentences in the user's language, at least one unless {@code errors} has some
 * @param errors sentences by the name of the field they are about
 * @param code stable, for programs
 */
public record ErrorInfo(List<String> errorMessages, Map<String, String> errors, String code) {

    /** One sentence about the whole request. */
    public static ErrorInfo of(String code, String message) {
        return new ErrorInfo(List.of(message), Map.of(), code);
    }
}
