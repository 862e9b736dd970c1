package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.field.Expectations;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.KeptValueEntity;
import app.touchpoint.jira.store.KeptValueStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import app.touchpoint.jira.store.TouchpointStateEntity;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** What is kept of a touchpoint goes where it goes. */
class KeptDataTest {

    private final TestActiveObjects objects = TestDatabase.H2.start(
            StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class, KeptValueEntity.class);
    private final TouchpointStore touchpoints = new TouchpointStore(objects, Clock.systemUTC());
    private final IssueData data = mock(IssueData.class);
    private final BreakMarks breaks = mock(BreakMarks.class);
    private final Profiles profiles = mock(Profiles.class);
    private final Expectations expectations = mock(Expectations.class);
    private final Issue issue = mock(Issue.class);
    private final KeptData kept = new KeptData(
            data,
            breaks,
            new Minimums(profiles, touchpoints, expectations),
            new KeptRanks(new KeptValueStore(objects, Clock.systemUTC()), touchpoints));

    @BeforeEach
    void noProfile() {
        when(profiles.of(1)).thenReturn(new Profile(Map.of()));
    }

    @AfterEach
    void close() {
        objects.close();
    }

    @Test
    void editInPlaceMovesNothing() {
        kept.changed(issue, row(10, 1L), row(10, 1L));

        verifyNoInteractions(data, breaks, expectations);
    }

    @Test
    void moveTakesEverythingAlong() {
        kept.changed(issue, row(20, 1L), row(10, 1L));

        verify(data).move(1, 20);
        verify(breaks, never()).issue(1);
    }

    @Test
    void whatListsRememberByProjectIsForgottenAfterTheProfileHasMoved() {
        kept.changed(issue, row(20, 1L), row(10, 1L));

        InOrder order = inOrder(data, expectations);
        order.verify(data).move(1, 20);
        order.verify(expectations).forget();
    }

    @Test
    void touchpointFromTheArchiveStandsWhereItStoodEvenIfNobodyEverEditedIt() {
        touchpoints.put(List.of(row(1, 10, 1L), row(2, 10, 1L), row(3, 10, 1L)));

        kept.left(issue, Objects.requireNonNull(touchpoints.ofIssue(1)));
        touchpoints.remove(List.of(1L));
        touchpoints.put(List.of(row(1, 10, 1L)));
        assertThat(touchpoints.ofProject(10)).extracting(TouchpointRow::issueId).containsExactly(2L, 3L, 1L);
        kept.changed(issue, row(1, 10, 1L), null);

        assertThat(touchpoints.ofProject(10)).extracting(TouchpointRow::issueId).containsExactly(1L, 2L, 3L);
    }

    @Test
    void touchpointThatComesBackFromAnotherProjectStandsWhereItStood() {
        touchpoints.put(List.of(row(1, 10, 1L), row(2, 10, 1L), row(5, 20, 1L)));

        kept.changed(issue, row(1, 20, 1L), Objects.requireNonNull(touchpoints.ofIssue(1)));
        touchpoints.put(List.of(row(1, 20, 1L)));
        assertThat(touchpoints.ofProject(20)).extracting(TouchpointRow::issueId).containsExactly(5L, 1L);
        TouchpointRow there = Objects.requireNonNull(touchpoints.ofIssue(1));
        touchpoints.put(List.of(row(1, 10, 1L)));
        kept.changed(issue, row(1, 10, 1L), there);

        assertThat(touchpoints.ofProject(10)).extracting(TouchpointRow::issueId).containsExactly(1L, 2L);
    }

    @Test
    void newChannelMayMakeOrMendABreak() {
        kept.changed(issue, row(10, 2L), row(10, 1L));

        verify(breaks).issue(1);
    }

    @Test
    void touchpointThatIsKnownAgainHasItsMinimumAgain() {
        touchpoints.put(List.of(row(20, 1L)));
        when(profiles.of(1)).thenReturn(new Profile(Map.of(ProfileField.SOLL_MINIMUM, new Profile.Value("6.5", 1))));

        kept.changed(issue, row(20, 1L), null);

        assertThat(Objects.requireNonNull(touchpoints.ofIssue(1)).rating().sollMinimum())
                .isEqualTo(6.5);
        verify(data).move(1, 20);
    }

    @Test
    void deletionsTakeEverythingAway() {
        kept.deleted(1);
        kept.projectDeleted(10);

        verify(data).removeIssues(List.of(1L));
        verify(data).removeProject(10);
    }

    private static TouchpointRow row(long projectId, @Nullable Long channel) {
        return row(1, projectId, channel);
    }

    private static TouchpointRow row(long issueId, long projectId, @Nullable Long channel) {
        return new TouchpointRow(
                issueId,
                projectId,
                issueId,
                "Test ride",
                new Place(null, channel, Place.UNRANKED, List.of()),
                new Rating(null, null, null, null, null, null),
                null,
                null,
                0);
    }
}
