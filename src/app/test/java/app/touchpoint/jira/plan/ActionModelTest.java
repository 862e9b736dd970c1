package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.action.ImprovingIssues;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionDetailsEntity;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionEntity;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionLinkEntity;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is an action, and when it is one no longer. Issue 1 is the one in question, issue 7 a touchpoint of project 10. */
class ActionModelTest {

    private static final String ACTION = "10001";
    private static final String TASK = "10200";
    private static final long IMPROVES = 5;
    private static final long TOUCHPOINT = 7;

    private final TestActiveObjects ao = TestDatabase.H2.start(
            StampEntity.class, ActionEntity.class, ActionLinkEntity.class, ActionDetailsEntity.class);
    private final ActionStore actions = new ActionStore(ao, Clock.systemUTC());
    private final ActionLinkStore links = new ActionLinkStore(ao, Clock.systemUTC());
    private final ProjectSetup setup = mock();
    private final IssueLinks jiraLinks = mock();
    private final IssueManager issues = mock();
    private final TouchpointStore touchpoints = mock();
    private final IssueData data = mock();
    private final ImprovingIssues others = mock();
    private final ActionModel model = new ActionModel(
            setup,
            new ActionTables(actions, links, new ActionDetailsStore(ao, Clock.systemUTC())),
            new ActionReader(setup, mock(CustomFieldManager.class)),
            new ActionModel.Improving(jiraLinks, issues, touchpoints, others),
            data);

    @BeforeEach
    void prepare() {
        SetUpProject project = mock();
        when(project.actionTypeId()).thenReturn(ACTION);
        when(setup.of(anyLong())).thenReturn(Optional.empty());
        when(setup.of(10)).thenReturn(Optional.of(project));
        when(setup.shared(Item.LINK_IMPROVES)).thenReturn(Optional.of(Long.toString(IMPROVES)));
        TouchpointRow row = new TouchpointRow(
                TOUCHPOINT,
                10,
                TOUCHPOINT,
                "",
                new TouchpointRow.Place(null, null, 1, List.of()),
                new TouchpointRow.Rating(null, null, null, null, null, null),
                null,
                null,
                1);
        when(touchpoints.ofIssues(anyCollection()))
                .thenAnswer(
                        call -> ((Collection<?>) call.getArgument(0)).contains(TOUCHPOINT) ? List.of(row) : List.of());
    }

    @AfterEach
    void close() {
        ao.close();
    }

    private String categoryKey = "new";

    private MutableIssue issue(long id, long projectId, String type) {
        Status status = mock();
        StatusCategory category = mock();
        when(status.getId()).thenReturn("1");
        when(status.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn(categoryKey);
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getKey()).thenReturn("KEY-" + id);
        when(issue.getSummary()).thenReturn("Ramp");
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getStatus()).thenReturn(status);
        when(issue.getComponents()).thenReturn(List.of());
        when(issue.getUpdated()).thenReturn(new Timestamp(1_000));
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }

    private void improves(long id, long... targets) {
        List<IssueLink> made = LongStream.of(targets)
                .mapToObj(target -> {
                    IssueLink link = mock();
                    when(link.getSourceId()).thenReturn(id);
                    when(link.getDestinationId()).thenReturn(target);
                    return link;
                })
                .toList();
        when(jiraLinks.from(id, IMPROVES)).thenReturn(made);
        when(jiraLinks.sources(TOUCHPOINT, IMPROVES))
                .thenReturn(LongStream.of(targets).anyMatch(target -> target == TOUCHPOINT) ? List.of(id) : List.of());
    }

    @Test
    void anIssueThatIsInAnotherStatusThanIsKnownIsReadAgain() {
        MutableIssue issue = issue(1, 10, ACTION);
        model.refresh(issue);
        ao.statementsSinceLastAsked();
        model.follow(issue);
        assertThat(ao.statementsSinceLastAsked()).isEqualTo(1);

        Status done = issue.getStatus();
        when(done.getId()).thenReturn("3");
        model.follow(issue);

        assertThat(Objects.requireNonNull(actions.ofIssue(1)).kind().statusId()).isEqualTo("3");
    }

    @Test
    void anIssueOfOurTypeIsAnActionWithoutAnyLink() {
        model.refresh(issue(1, 10, ACTION));

        assertThat(actions.ofIssue(1)).extracting(ActionRow::summary).isEqualTo("Ramp");
        assertThat(links.ofActions(List.of(1L))).isEmpty();
    }

    @Test
    void theDayByWhichItWasDoneIsKeptUntilItIsOpenedAgain() {
        categoryKey = "done";
        MutableIssue action = issue(1, 10, ACTION);
        model.refresh(action);
        when(action.getUpdated()).thenReturn(Timestamp.valueOf("2026-11-22 10:00:00"));
        model.refresh(action);
        assertThat(doneSince()).isEqualTo(new Timestamp(1_000).toLocalDateTime().toLocalDate());

        categoryKey = "indeterminate";
        model.refresh(issue(1, 10, ACTION));

        assertThat(doneSince()).isNull();
    }

    private @Nullable LocalDate doneSince() {
        return Objects.requireNonNull(actions.ofIssue(1)).kind().doneSince();
    }

    @Test
    void anIssueOfAnotherProjectIsAnActionWhileItImprovesATouchpoint() {
        MutableIssue task = issue(1, 99, TASK);
        improves(1, TOUCHPOINT, 8);
        model.refresh(task);
        assertThat(model.knows(1)).isTrue();
        assertThat(links.ofActions(List.of(1L))).containsExactly(new ActionLink(1, 99, TOUCHPOINT, 10));

        improves(1, 8);
        model.refresh(task);

        assertThat(model.knows(1)).isFalse();
        assertThat(links.ofActions(List.of(1L))).isEmpty();
    }

    @Test
    void whatIsRememberedOfIssuesOfOtherTypesIsForgottenWhenOneComesAndNotWhenOneChanges() {
        MutableIssue task = issue(1, 99, TASK);
        improves(1, TOUCHPOINT);
        model.refresh(task);
        verify(others).forget();

        model.refresh(task);
        model.refresh(issue(2, 10, ACTION));
        verify(others).forget();

        model.refresh(issue(2, 10, TASK));
        assertThat(model.knows(2)).isFalse();
        model.refresh(issue(1, 98, TASK));
        verify(others, times(2)).forget();
    }

    @Test
    void aResolutionThatSaysThatItWillNotBeDoneIsKept() {
        Resolution resolution = mock();
        when(resolution.getName()).thenReturn("Won't Do");
        MutableIssue action = issue(1, 10, ACTION);
        when(action.getResolution()).thenReturn(resolution);
        model.refresh(action);
        assertThat(Objects.requireNonNull(actions.ofIssue(1)).kind().dropped()).isTrue();

        when(resolution.getName()).thenReturn("Done");
        model.refresh(action);

        assertThat(Objects.requireNonNull(actions.ofIssue(1)).kind().dropped()).isFalse();
    }

    @Test
    void anArchivedActionIsNone() {
        MutableIssue action = issue(1, 10, ACTION);
        improves(1, TOUCHPOINT);
        model.refresh(action);
        when(action.isArchived()).thenReturn(true);

        model.refresh(1);

        assertThat(model.knows(1)).isFalse();
        assertThat(links.actionsOf(TOUCHPOINT)).isEmpty();
    }

    @Test
    void whatIsDeletedIsForgottenWithAllThatHangsOnIt() {
        model.refresh(1);

        verify(data).removeIssues(List.of(1L));
    }

    @Test
    void aLostLinkIsTakenInFromTheTouchpoint() {
        issue(1, 99, TASK);
        improves(1, TOUCHPOINT);

        model.takeIn(TOUCHPOINT, 10);

        assertThat(model.knows(1)).isTrue();
        assertThat(links.actionsOf(TOUCHPOINT)).containsExactly(1L);
    }

    @Test
    void aLostRemovalOfALinkIsTakenInFromTheTouchpoint() {
        issue(1, 99, TASK);
        improves(1, TOUCHPOINT);
        model.takeIn(TOUCHPOINT, 10);
        improves(1);

        model.takeIn(TOUCHPOINT, 10);

        assertThat(model.knows(1)).isFalse();
        assertThat(links.actionsOf(TOUCHPOINT)).isEmpty();
    }

    @Test
    void aLinkThatWasPutBackAfterItWasGoneGoesWithTheNextComparison() {
        issue(1, 99, TASK);
        improves(1, TOUCHPOINT);
        model.takeIn(TOUCHPOINT, 10);
        ActionFollower follower = new ActionFollower(model, touchpoints);

        ao.statementsSinceLastAsked();
        follower.compared(10);
        assertThat(ao.statementsSinceLastAsked()).as("where all is right").isEqualTo(1);
        assertThat(model.knows(1)).isTrue();

        improves(1);
        follower.compared(11);
        assertThat(model.knows(1)).as("of another project").isTrue();
        follower.compared(10);

        assertThat(model.knows(1)).isFalse();
        assertThat(links.actionsOf(TOUCHPOINT)).isEmpty();
    }

    @Test
    void aTouchpointThatIsNoneAnyLongerLetsItsActionsGo() {
        issue(1, 10, ACTION);
        issue(2, 99, TASK);
        improves(2, TOUCHPOINT);
        model.takeIn(TOUCHPOINT, 10);
        improves(1, TOUCHPOINT);
        model.refresh(1);
        improves(2);
        improves(1);

        model.leave(TOUCHPOINT);

        assertThat(links.actionsOf(TOUCHPOINT)).isEmpty();
        assertThat(model.knows(1)).as("of our type").isTrue();
        assertThat(model.knows(2)).as("of another type").isFalse();
    }

    @Test
    void whoAsksForAnActionGetsOneWhoseEventWasLost() {
        assertThat(model.of(issue(1, 10, ACTION))).isNotNull();
        assertThat(model.of(issue(2, 99, TASK))).isNull();
    }
}
