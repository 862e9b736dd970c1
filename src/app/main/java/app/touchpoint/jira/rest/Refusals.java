package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says refusals in the user's language and gives each its status. Every feature keeps its sentences in its own bundle. */
@Component
public class Refusals {

    /** The code of the one refusal that asks the caller to log in. */
    public static final String NOT_LOGGED_IN = "not-logged-in";

    private static final String KEY_PREFIX = "touchpoint.refusal.";

    private final I18nResolver i18n;

    public Refusals(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /** The result, or the end of the request. */
    public <T> T orEnd(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw problem(refusal);
        });
    }

    /** The body of the request, which may have been left out or sent as {@code null}: then the end of it, {@code body-missing}. */
    public <T> T given(@Nullable T body) {
        if (body == null) {
            throw problem(Refusal.of(Refusal.Reason.MALFORMED, "body-missing"));
        }
        return body;
    }

    /** The refusal as the end of a request. */
    public RestProblem problem(Refusal refusal) {
        return new RestProblem(status(refusal), ErrorInfo.of(refusal.code(), sentence(refusal)));
    }

    /** The refusal as a sentence that says what to do. */
    public String sentence(Refusal refusal) {
        Serializable[] arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof Number number ? number : argument.toString())
                .toArray(Serializable[]::new);
        return i18n.getText(KEY_PREFIX + refusal.code(), arguments);
    }

    private static int status(Refusal refusal) {
        if (refusal.code().equals(NOT_LOGGED_IN)) {
            return 401;
        }
        return switch (refusal.reason()) {
            case MALFORMED -> 400;
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case RULE -> 422;
        };
    }
}
