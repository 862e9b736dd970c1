package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a touchpoint goes where it goes. */
class KeptDataTest {

    private final TestActiveObjects objects = TestDatabase.H2.start(StampEntity.class, TouchpointEntity.class);
    private final TouchpointStore touchpoints = new TouchpointStore(objects, Clock.systemUTC());
    private final IssueData data = mock(IssueData.class);
    private final BreakMarks breaks = mock(BreakMarks.class);
    private final Profiles profiles = mock(Profiles.class);
    private final Issue issue = mock(Issue.class);
    private final KeptData kept = new KeptData(data, breaks, profiles, touchpoints);

    @BeforeEach
    void describeIssue() {
        when(issue.getCreated()).thenReturn(new Timestamp(1));
        when(issue.getUpdated()).thenReturn(new Timestamp(2));
    }

    @AfterEach
    void close() {
        objects.close();
    }

    @Test
    void newIssueHasNothingAndIsAskedNothing() {
        when(issue.getUpdated()).thenReturn(new Timestamp(1));

        kept.changed(issue, row(10, 1L), null);

        verifyNoInteractions(data, breaks, profiles);
    }

    @Test
    void editInPlaceMovesNothing() {
        kept.changed(issue, row(10, 1L), row(10, 1L));

        verifyNoInteractions(data, breaks);
    }

    @Test
    void moveTakesEverythingAlong() {
        kept.changed(issue, row(20, 1L), row(10, 1L));

        verify(data).move(1, 20);
        verify(breaks, never()).issue(1);
    }

    @Test
    void newChannelMayMakeOrMendABreak() {
        kept.changed(issue, row(10, 2L), row(10, 1L));

        verify(breaks).issue(1);
    }

    @Test
    void touchpointThatComesBackHasItsMinimumAgain() {
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
        return new TouchpointRow(
                1,
                projectId,
                1,
                "Test ride",
                new Place(null, channel, Place.UNRANKED, List.of()),
                new Rating(null, null, null, null, null, null),
                null,
                null,
                0);
    }
}
