package app.touchpoint.jira.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.overview.OverviewInfo.PerceptionInfo;
import app.touchpoint.jira.rating.TouchpointRatings;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.SeenStore;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Touchpoints 1 to 3 of a project, of which the reader sees the first two. */
class PerceptionFinderTest {

    private final PerceptionStore perceptions = mock();
    private final SeenStore seen = mock();
    private final OverviewWords words = mock();
    private final ApplicationUser tom = mock();
    private final TouchpointRatings ratings = mock();
    private final PerceptionFinder finder = new PerceptionFinder(perceptions, seen, ratings, words);

    @BeforeEach
    void answer() {
        when(tom.getKey()).thenReturn("tom");
        when(words.get(anyString(), any(), any(), any(), any(), any())).thenAnswer(call -> call.getArgument(0));
        when(ratings.gaps(2, 10))
                .thenReturn(List.of(
                        new PerceptionGap(RaterGroup.EMPLOYEE, 0.5, PerceptionGap.Basis.ALL, 9, 40),
                        new PerceptionGap(RaterGroup.MANAGER, -3, PerceptionGap.Basis.BLIND, 6, 40)));
        when(words.get(anyString())).thenAnswer(call -> call.getArgument(0));
        when(words.number(anyDouble())).thenReturn("n");
        when(perceptions.ofProject(10)).thenReturn(Map.of(1L, row(1, 2, 1), 2L, row(2, 0.5, -3), 3L, row(3, 9, 9)));
    }

    private static PerceptionRow row(long issueId, double highest, double lowest) {
        return new PerceptionRow(issueId, 10, 5.0, null, null, highest, lowest);
    }

    private static List<TouchpointRow> visible() {
        return List.of(touchpoint(1), touchpoint(2));
    }

    private static TouchpointRow touchpoint(long id) {
        return new TouchpointRow(
                id,
                10,
                id,
                "Punkt " + id,
                new TouchpointRow.Place(null, null, id, List.of()),
                new TouchpointRow.Rating(null, null, null, null, null, null),
                null,
                null,
                0);
    }

    private static ProjectVisit visit(@Nullable ApplicationUser user) {
        Project project = mock();
        when(project.getId()).thenReturn(10L);
        when(project.getKey()).thenReturn("RAD");
        return new ProjectVisit(project, user);
    }

    @Test
    void whichOneItIsIsKeptFromWhoHasNotAskedForIt() {
        PerceptionInfo info = finder.of(visit(tom), visible());

        assertThat(info.state()).isEqualTo("hidden");
        assertThat(info.issueKey()).isNull();
        assertThat(info.gap()).isNull();
        assertThat(info.summary()).isEmpty();
        verify(seen, never()).add(anyLong(), anyLong(), anyString());
    }

    @Test
    void theLargestOfThoseThatMayBeSeenIsShownToWhoKnowsItWithItsSign() {
        when(seen.has(2, "tom")).thenReturn(true);

        PerceptionInfo info = finder.of(visit(tom), visible());

        assertThat(info.state()).isEqualTo("shown");
        assertThat(info.issueKey()).isEqualTo("RAD-2");
        assertThat(info.gap()).isEqualTo(-3);
        assertThat(info.group()).isEqualTo("manager");
        assertThat(info.internalPeople()).isEqualTo(6);
        assertThat(info.customerPeople()).isEqualTo(40);
        assertThat(info.text()).isEqualTo("perception.lower");
    }

    @Test
    void askingForItIsRememberedOfThatTouchpointAlone() {
        finder.reveal(visit(tom), visible());

        verify(seen).add(2, 10, "tom");
    }

    @Test
    void whoIsNotLoggedInIsAskedToLogIn() {
        assertThat(finder.of(visit(null), visible()).state()).isEqualTo("login");
    }

    @Test
    void whereNobodySeesItDifferentlyThereIsNone() {
        when(perceptions.ofProject(10)).thenReturn(Map.of(1L, row(1, 0, 0), 3L, row(3, 9, 9)));

        assertThat(finder.of(visit(tom), visible()).state()).isEqualTo("none");
    }
}
