package app.touchpoint.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight employees rate issue 17 of project 10 with 6.256 in the mean. */
class OpinionAsIstTest {

    private final TouchpointRatings ratings = mock();
    private final ProjectSettings settings = mock(ProjectSettings.class, RETURNS_DEEP_STUBS);
    private final ProjectSetup setup = mock();
    private final TouchpointStore touchpoints = mock();
    private final IssueWriter writer = mock();
    private final SetUpProject project = mock();
    private final ApplicationUser tom = mock();
    private final Visit visit = new Visit(mock(Issue.class), new ProjectVisit(mock(Project.class), tom));
    private final OpinionAsIst opinions = new OpinionAsIst(ratings, settings, setup, touchpoints, writer);

    @BeforeEach
    void eightEmployees() {
        when(visit.issue().getId()).thenReturn(17L);
        when(visit.at().project().getId()).thenReturn(10L);
        when(setup.of(10)).thenReturn(Optional.of(project));
        when(writer.writeIst(any(), anyLong(), anyDouble(), any())).thenReturn("");
        Map<RaterGroup, GroupView> groups = new EnumMap<>(RaterGroup.class);
        for (RaterGroup group : RaterGroup.values()) {
            groups.put(
                    group,
                    group == RaterGroup.MANAGER
                            ? new GroupView.None(group)
                            : new GroupView.Shown(group, new Rating(6.256), 8, Optional.empty(), Instant.EPOCH));
        }
        when(ratings.of(any(), anyInt())).thenReturn(new Views(false, groups, List.of(), Map.of(), Optional.empty()));
    }

    private static String code(Outcome<OpinionAsIst.Taken> outcome) {
        return outcome.fold(taken -> "done", Refusal::code);
    }

    private void nothingWasSaid() {
        verify(touchpoints, never()).setOpinion(anyLong(), anyDouble(), anyInt());
    }

    @Test
    void theMeanIsWrittenWithTwoDecimalsAndRememberedAsAnOpinion() {
        assertThat(opinions.take(visit, RaterGroup.EMPLOYEE)).isEqualTo(Outcome.done(new OpinionAsIst.Taken(6.26, 8)));

        verify(writer).writeIst(project, 17, 6.26, tom);
        verify(touchpoints).setOpinion(17, 6.26, 8);
    }

    @ParameterizedTest
    @EnumSource(names = "EMPLOYEE", mode = EnumSource.Mode.EXCLUDE)
    void onlyOurOwnWhoAreShownHaveAnOpinion(RaterGroup group) {
        assertThat(code(opinions.take(visit, group))).isEqualTo("rating.ist.not-shown");
        verify(writer, never()).writeIst(any(), anyLong(), anyDouble(), any());
        nothingWasSaid();
    }

    @Test
    void whatCustomersMeasuredStays() {
        when(touchpoints.ofIssue(17))
                .thenReturn(new TouchpointRow(
                        17,
                        10,
                        17,
                        "Test ride",
                        new TouchpointRow.Place(null, null, 17, List.of()),
                        new TouchpointRow.Rating(4.0, 9.0, null, null, "CUSTOMERS", 40),
                        null,
                        null,
                        0));

        assertThat(code(opinions.take(visit, RaterGroup.EMPLOYEE))).isEqualTo("rating.ist.measured");
        verify(writer, never()).writeIst(any(), anyLong(), anyDouble(), any());
        nothingWasSaid();
    }

    @Test
    void whatJiraRefusesIsToldAndNotRemembered() {
        when(writer.writeIst(any(), anyLong(), anyDouble(), any())).thenReturn("Ist is not on the screen.");

        assertThat(code(opinions.take(visit, RaterGroup.EMPLOYEE))).isEqualTo("rating.ist.refused");
        nothingWasSaid();
    }
}
