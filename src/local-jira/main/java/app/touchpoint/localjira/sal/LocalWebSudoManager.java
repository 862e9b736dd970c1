package app.touchpoint.localjira.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** SAL's view of {@link WebSudo}. */
public final class LocalWebSudoManager implements WebSudoManager {

    private final WebSudo webSudo;

    /** Asks that one. */
    public LocalWebSudoManager(WebSudo webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!webSudo.isConfirmed(request)) {
            throw new WebSudoSessionException("The administrator has not confirmed the password.");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(WebSudo.authenticationUrl(request));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot redirect to the page that asks for the password.", e);
        }
    }
}
