package app.touchpoint.jira.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.store.UserTraces;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.sal.api.message.I18nResolver;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class HandlersTest {

    private static final UserAnonymizationParameter ANNA = new UserAnonymizationParameter("JIRAUSER10001");

    private final UserTraces traces = mock(UserTraces.class);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final ForgetUser forget = new ForgetUser(traces, texts);

    @Test
    void keyIsReplacedByOneThatLeadsNowhereAndIsAnotherEachTime() {
        assertThat(forget.update(ANNA).isValid()).isTrue();
        forget.update(ANNA);

        ArgumentCaptor<String> replacement = ArgumentCaptor.captor();
        verify(traces, times(2)).forget(eq("JIRAUSER10001"), replacement.capture());
        assertThat(replacement.getAllValues())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("anonymous-[0-9a-f-]{36}"));
    }

    @Test
    void failureIsToldTheAdministrator() {
        when(traces.forget(anyString(), anyString())).thenThrow(new IllegalStateException("no database"));
        when(texts.getText("touchpoint.privacy.failed")).thenReturn("Run it again.");

        ServiceResult result = forget.update(ANNA);

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("Run it again.");
    }

    @Test
    void newKeyIsWrittenWhereTheOldOneStood() {
        FollowUserKey follow = new FollowUserKey(traces, texts);
        UserPropertyChangeParameter change = new UserPropertyChangeParameter("anna", "JIRAUSER10001");

        assertThat(follow.update(change).isValid()).isTrue();

        verify(traces).rename("anna", "JIRAUSER10001");
        assertThat(follow.getNumberOfTasks(change)).isEqualTo(1);
        assertThat(follow.getAffectedEntities(change)).isEmpty();
    }
}
