package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeenTouchpointsTest {

    private static final ApplicationUser TOM = mock(ApplicationUser.class);

    private final ProjectSetup setup = mock(ProjectSetup.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Access access = mock(Access.class);
    private final IndexKnowledge index = mock(IndexKnowledge.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final SeenTouchpoints seen = new SeenTouchpoints(setup, projects, access, index, issues);

    @BeforeEach
    void tomMayBrowseProjectTenOfTenAndEleven() {
        project(10, "RAD", true);
        project(11, "GEHEIM", false);
    }

    private void project(long id, String key, boolean tomMayBrowse) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(key);
        when(projects.getProjectObj(id)).thenReturn(project);
        when(access.maySee(TOM, project)).thenReturn(tomMayBrowse);
        SetUpProject configured = mock(SetUpProject.class);
        when(setup.of(id)).thenReturn(Optional.of(configured));
        when(index.of(eq(configured), eq(key), any()))
                .thenReturn(new Sighting(LongStream.rangeClosed(1, 1_000).toArray(), Map.of(), Long.MIN_VALUE));
    }

    private void issue(long id, boolean archived, boolean tomSeesIt) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.isArchived()).thenReturn(archived);
        when(issues.getIssueObject(Long.valueOf(id))).thenReturn(issue);
        when(access.maySee(TOM, issue)).thenReturn(tomSeesIt);
    }

    @Test
    void onlyProjectsThatTheUserMayBrowseAreLookedInto() {
        issue(1, false, true);

        assertThat(seen.among(Map.of(10L, List.of(1L, 2_000L), 11L, List.of(2L), 12L, List.of(3L)), TOM))
                .containsExactly(1L);
    }

    @Test
    void whatWasHiddenArchivedOrDeletedAMomentAgoIsLeftOutThoughTheIndexHasItStill() {
        issue(1, false, true);
        issue(2, false, false);
        issue(3, true, true);

        assertThat(seen.among(Map.of(10L, List.of(1L, 2L, 3L, 4L)), TOM)).containsExactly(1L);
    }

    @Test
    void manyAreNotAskedForOneByOne() {
        assertThat(seen.among(Map.of(10L, LongStream.rangeClosed(1, 101).boxed().toList()), TOM))
                .hasSize(101);
        verify(issues, never()).getIssueObject(anyLong());
    }

    @Test
    void amongManyThoseThatWereJustChangedAreAskedFor() {
        issue(7, false, false);
        issue(8, false, true);
        when(index.isDoubtful(anyLong()))
                .thenAnswer(call -> call.<Long>getArgument(0) == 7 || call.<Long>getArgument(0) == 8);

        assertThat(seen.among(Map.of(10L, LongStream.rangeClosed(1, 101).boxed().toList()), TOM))
                .hasSize(100)
                .contains(8L)
                .doesNotContain(7L);
        verify(issues, times(2)).getIssueObject(anyLong());
    }
}
