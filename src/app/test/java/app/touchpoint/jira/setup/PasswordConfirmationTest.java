package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordConfirmationTest {

    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final Refusals refusals = mock(Refusals.class);
    private final RestProblem problem = mock(RestProblem.class);
    private final PasswordConfirmation password = new PasswordConfirmation(webSudo, refusals);

    @BeforeEach
    void nobodyConfirmed() throws WebSudoSessionException {
        doThrow(new WebSudoSessionException("")).when(webSudo).willExecuteWebSudoRequest(any());
        when(refusals.problem(any())).thenReturn(problem);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "basic", "Digest abc"})
    void sessionIsAskedForItsPassword(@Nullable String authorization) {
        assertThatExceptionOfType(RestProblem.class).isThrownBy(() -> password.demand(with(authorization)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWRtaW46YWRtaW4=", "Bearer NjM1"})
    void whoSendsPasswordOrTokenIsNotAskedAgain(String authorization) throws WebSudoSessionException {
        password.demand(with(authorization));

        verify(webSudo, never()).willExecuteWebSudoRequest(any());
    }

    @Test
    void sessionThatConfirmedGoesOn() throws WebSudoSessionException {
        WebSudoManager confirmed = mock(WebSudoManager.class);
        HttpServletRequest request = with(null);

        new PasswordConfirmation(confirmed, refusals).demand(request);

        verify(confirmed).willExecuteWebSudoRequest(request);
    }

    private static HttpServletRequest with(@Nullable String authorization) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getHeader("Authorization")).thenReturn(authorization);
        return request;
    }
}
