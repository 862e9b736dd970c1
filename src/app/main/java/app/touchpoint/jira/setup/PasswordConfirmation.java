package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What changes Jira's configuration through REST asks for the password once more, as Jira's own pages do (secure administrator session). A
 * request that carries a password or token is proof enough; that Jira ends one with a wrong password before it reaches us is believed.
 */
@Component
public class PasswordConfirmation {

    private final WebSudoManager webSudo;
    private final Refusals refusals;

    public PasswordConfirmation(WebSudoManager webSudo, Refusals refusals) {
        this.webSudo = webSudo;
        this.refusals = refusals;
    }

    /** Returns when it is confirmed; else 403 with {@code password-confirmation-needed}. */
    void demand(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && Stream.of("Basic ", "Bearer ").anyMatch(authorization::startsWith)) {
            return;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw refusals.problem(Refusal.of(Refusal.Reason.NOT_ALLOWED, "password-confirmation-needed"));
        }
    }
}
