package app.touchpoint.jira.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.setup.FakeCaches;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.ActionStore.Place;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the panel stands, and what that costs. Issue 2 is of another type and improves something, issue 3 is of no interest. */
class ActionIssueConditionTest {

    private static final long PROJECT = 10;
    private static final String ACTION = "10001";

    private final ActionStore store = mock();
    private final ProjectSetup setup = mock();
    private final Actions actions = mock();
    private final VetoedIssues vetoed = mock();
    private final ImprovingIssues improving = new ImprovingIssues(store, setup, FakeCaches.remembering());
    private final ActionIssueCondition condition = new ActionIssueCondition(actions, improving, vetoed);

    @BeforeEach
    void prepare() {
        SetUpProject project = mock();
        when(project.actionTypeId()).thenReturn(ACTION);
        when(setup.of(anyLong())).thenReturn(Optional.empty());
        when(setup.of(PROJECT)).thenReturn(Optional.of(project));
        when(store.places())
                .thenReturn(List.of(
                        new Place(1, PROJECT, ACTION), new Place(2, PROJECT, "10200"), new Place(4, 99, ACTION)));
    }

    private boolean isShownOn(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(actions.isSeenToImprove(issue)).thenReturn(true);
        JiraHelper helper = mock();
        when(helper.getContextParams()).thenReturn(Map.of("issue", issue));
        return condition.shouldDisplay(null, helper);
    }

    @Test
    void itStandsOnEveryIssueThatImprovesSomethingOfWhateverTypeAndProject() {
        assertThat(isShownOn(2)).isTrue();
        assertThat(isShownOn(4))
                .as("of the type, in a project that is not set up")
                .isTrue();
        when(vetoed.contains(5)).thenReturn(true);
        assertThat(isShownOn(5))
                .as("with a veto, though nobody has told of its link yet")
                .isTrue();
    }

    @Test
    void anyOtherIssueIsPassedOverFromMemory() {
        assertThat(isShownOn(3)).isFalse();
        assertThat(isShownOn(3)).isFalse();
        assertThat(isShownOn(1)).as("left to the question for the type").isFalse();

        verify(store, times(1)).places();
        verify(actions, never()).isSeenToImprove(any());
        improving.forget();
        assertThat(isShownOn(3)).isFalse();
        verify(store, times(2)).places();
    }
}
