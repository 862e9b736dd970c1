package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What Jira is asked for when a value is written. */
class IssueWriterTest {

    private static final long ISSUE = 7;
    private static final long IST_FIELD = 10_100;

    private final IssueService issues = mock();
    private final IssueInputParameters parameters = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final SetUpProject project = mock();
    private final ApplicationUser anna = mock();
    private final IssueWriter writer = new IssueWriter(issues, authentication, mock(UserManager.class));

    private void jiraTakesIt() {
        IssueService.UpdateValidationResult validation = mock();
        IssueService.IssueResult result = mock();
        when(project.istFieldId()).thenReturn(IST_FIELD);
        when(authentication.getLocale()).thenReturn(Locale.GERMANY);
        when(issues.newIssueInputParameters()).thenReturn(parameters);
        when(issues.validateUpdate(any(), anyLong(), any())).thenReturn(validation);
        when(validation.isValid()).thenReturn(true);
        when(issues.update(any(), any(), any(), anyBoolean())).thenReturn(result);
        when(result.isValid()).thenReturn(true);
    }

    @Test
    void anIstIsWrittenAndTakenBackWithOneUpdateEachAndNoMail() {
        jiraTakesIt();

        assertThat(writer.writeIst(project, ISSUE, 7.5, anna)).isEmpty();
        assertThat(writer.clearIst(project, ISSUE, anna)).isEmpty();

        verify(parameters).addCustomFieldValue(IST_FIELD, "7,5");
        verify(parameters).addCustomFieldValue(IST_FIELD, "");
        verify(issues, times(2)).update(any(), any(), any(EventDispatchOption.class), anyBoolean());
        verify(issues, times(2)).update(any(), any(), any(EventDispatchOption.class), eq(false));
    }
}
