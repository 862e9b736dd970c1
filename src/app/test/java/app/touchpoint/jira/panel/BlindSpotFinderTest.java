package app.touchpoint.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve touchpoints: to customers the first is the most important and the worst, to us the last is. */
class BlindSpotFinderTest {

    private static final int MINIMUM = 5;

    private final PerceptionStore perceptions = mock();
    private final ProfileValueStore profiles = mock();
    private final TouchpointStore touchpoints = mock();
    private final IssueSearch search = mock();
    private final SetUpProject project = mock();
    private final BlindSpotFinder finder = new BlindSpotFinder(perceptions, profiles, touchpoints, search);
    private final Map<Long, Profile> asked = new HashMap<>();

    @BeforeEach
    void fill() {
        when(project.projectId()).thenReturn(10L);
        seen(12);
        LongStream.rangeClosed(1, 12).forEach(id -> asked.put(id, profile(10 - id / 2.0, 30)));
        when(profiles.ofProject(10, List.of(ProfileField.IMPORTANCE_CUSTOMERS, ProfileField.IMPORTANCE_ASKED)))
                .thenReturn(asked);
        when(touchpoints.ofProject(10))
                .thenReturn(LongStream.rangeClosed(1, 12)
                        .mapToObj(id -> row(id, id / 2.0))
                        .toList());
    }

    private void seen(int most) {
        List<Issue> issues = LongStream.rangeClosed(1, most)
                .mapToObj(BlindSpotFinderTest::issue)
                .toList();
        when(search.visibleTouchpoints(any(), anyString(), any())).thenReturn(issues);
    }

    private static Issue issue(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private static Visit visit(long id) {
        Project at = mock();
        when(at.getKey()).thenReturn("RAD");
        return new Visit(issue(id), new ProjectVisit(at, mock(ApplicationUser.class)));
    }

    private static Profile profile(double importance, int people) {
        return new Profile(Map.of(
                ProfileField.IMPORTANCE_CUSTOMERS, new Profile.Value(Double.toString(importance), 1),
                ProfileField.IMPORTANCE_ASKED, new Profile.Value(Integer.toString(people), 1)));
    }

    private static TouchpointRow row(long id, double importance) {
        return new TouchpointRow(
                id,
                10,
                id,
                "Touchpoint " + id,
                new TouchpointRow.Place(null, null, id, List.of()),
                new TouchpointRow.Rating(null, null, null, importance, null, null),
                null,
                null,
                0);
    }

    @Test
    void whatMattersToCustomersAndNotToUsIsABlindSpot() {
        assertThat(finder.isByImportance(visit(1), project, MINIMUM)).isTrue();
        assertThat(finder.isByImportance(visit(2), project, MINIMUM)).isTrue();
        assertThat(finder.isByImportance(visit(3), project, MINIMUM))
                .as("among our ten too")
                .isFalse();
        assertThat(finder.isByImportance(visit(12), project, MINIMUM))
                .as("not among the customers' ten")
                .isFalse();
    }

    @Test
    void tooFewWhoWereAskedSayNothing() {
        asked.put(1L, profile(9.5, 4));

        assertThat(finder.isByImportance(visit(1), project, MINIMUM)).isFalse();
        assertThat(finder.isByImportance(visit(1), project, 4)).isTrue();
    }

    @Test
    void touchpointsThatMayNotBeSeenDoNotCount() {
        seen(10);

        assertThat(finder.isByImportance(visit(1), project, MINIMUM)).isFalse();
    }

    @Test
    void ofOursOnlyThoseWhoHaveAViewMustHaveOverlookedIt() {
        rated(null);
        assertThat(finder.isByRating(visit(1), project)).isTrue();

        rated(1.0);
        assertThat(finder.isByRating(visit(1), project))
                .as("employees rate it lowest too")
                .isFalse();
    }

    private void rated(@Nullable Double employees) {
        Map<Long, PerceptionRow> rows = new HashMap<>();
        LongStream.rangeClosed(1, 12)
                .forEach(id -> rows.put(
                        id,
                        new PerceptionRow(
                                id,
                                10,
                                id / 2.0,
                                employees == null ? null : employees * id / 2,
                                10 - id / 2.0,
                                null,
                                null)));
        when(perceptions.ofProject(10)).thenReturn(rows);
    }
}
