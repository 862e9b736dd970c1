package app.touchpoint.jira.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.VetoEntity;
import app.touchpoint.jira.store.VetoRow;
import app.touchpoint.jira.store.VetoStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In whose name a veto is given, and who changes it. */
class VetoesTest {

    private static final long OWN = 10;
    private static final long OTHER = 11;

    private final TestActiveObjects objects = TestDatabase.H2.start(VetoEntity.class);
    private final VetoStore store = new VetoStore(objects);
    private final Access access = mock();
    private final VetoedIssues vetoed = mock();
    private final Vetoes vetoes =
            new Vetoes(access, store, vetoed, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private final ApplicationUser anna = mock();
    private final Visit issue = visit(OWN, 1);
    private final Visit touchpoint = visit(OTHER, 2);

    @BeforeEach
    void nobodyManages() {
        when(anna.getKey()).thenReturn("anna");
        when(access.doing(any(Visit.class), eq(Deed.VETO)))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "manager-needed", "X")));
        when(access.doing(any(ProjectVisit.class), eq(Deed.VETO)))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "manager-needed", "X")));
        when(access.enter(OWN)).thenReturn(Outcome.done(issue.at()));
        when(access.enter(OTHER)).thenReturn(Outcome.done(touchpoint.at()));
    }

    @AfterEach
    void close() {
        objects.close();
    }

    private Visit visit(long projectId, long issueId) {
        Project project = mock();
        when(project.getId()).thenReturn(projectId);
        Issue seen = mock();
        when(seen.getId()).thenReturn(issueId);
        when(seen.getKey()).thenReturn("X-" + issueId);
        return new Visit(seen, new ProjectVisit(project, anna));
    }

    private void manages(Visit visit) {
        when(access.may(visit, Deed.VETO)).thenReturn(true);
        when(access.doing(visit, Deed.VETO)).thenReturn(Outcome.done(visit));
        when(access.doing(visit.at(), Deed.VETO)).thenReturn(Outcome.done(visit.at()));
    }

    private static String code(Outcome<VetoRow> outcome) {
        return outcome.fold(row -> "done", Refusal::code);
    }

    @Test
    void managerOfTheTouchpointGivesItInTheNameOfTheTouchpointsProject() {
        manages(touchpoint);

        VetoRow row = vetoes.give(new Action(issue, true, List.of(touchpoint)), " no ")
                .orElseThrow();

        assertThat(row.projectId()).isEqualTo(OTHER);
        assertThat(vetoes.on(1)).contains(row);
        assertThat(row.reason()).isEqualTo("no");
    }

    @Test
    void managerOfAnOrdinaryIssuesProjectHasNoSayInIt() {
        manages(issue);

        assertThat(code(vetoes.give(new Action(issue, false, List.of(touchpoint)), "no")))
                .isEqualTo("manager-needed");
        assertThat(code(vetoes.give(new Action(issue, true, List.of(touchpoint)), "no")))
                .isEqualTo("done");
    }

    @Test
    void whatWasSaidBeforeIsKept() {
        manages(issue);
        Action action = new Action(issue, true, List.of());

        vetoes.give(action, "first").orElseThrow();
        vetoes.give(action, "second").orElseThrow();
        vetoes.lift(action).orElseThrow();

        assertThat(store.ofIssue(1)).extracting(VetoRow::reason).containsExactly("second", "first");
        assertThat(store.ofIssue(1)).noneMatch(VetoRow::holds);
        assertThat(code(vetoes.lift(action))).isEqualTo("veto-not-found");
    }

    @Test
    void ofTwoThatAreGivenAtOnceTheLaterStays() {
        manages(issue);
        Action action = new Action(issue, true, List.of());
        VetoStore slow = spy(store);
        doAnswer(call -> {
                    Object id = call.callRealMethod();
                    vetoes.give(action, "second").orElseThrow();
                    return id;
                })
                .when(slow)
                .add(anyLong(), anyLong(), anyString(), anyString(), any());

        new Vetoes(access, slow, vetoed, Clock.systemUTC())
                .give(action, "first")
                .orElseThrow();

        assertThat(vetoes.on(1)).map(VetoRow::reason).contains("second");
        assertThat(store.ofIssue(1)).filteredOn(VetoRow::holds).hasSize(1);
    }

    @Test
    void onlyManagersOfItsProjectChangeIt() {
        manages(touchpoint);
        vetoes.give(new Action(issue, true, List.of(touchpoint)), "no").orElseThrow();
        when(access.doing(touchpoint.at(), Deed.VETO))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "manager-needed", "X")));
        manages(issue);
        Action action = new Action(issue, true, List.of(touchpoint));

        assertThat(code(vetoes.lift(action))).isEqualTo("manager-needed");
        assertThat(code(vetoes.give(action, "yes"))).isEqualTo("manager-needed");
        when(access.enter(OTHER))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "project-not-found", "11")));
        assertThat(code(vetoes.lift(action))).isEqualTo("veto-of-others");
        assertThat(vetoes.on(1)).map(VetoRow::reason).contains("no");
    }

    @Test
    void archivedActionIsLookedAtOnly() {
        manages(touchpoint);
        when(issue.issue().isArchived()).thenReturn(true);

        assertThat(code(vetoes.give(new Action(issue, true, List.of(touchpoint)), "no")))
                .isEqualTo("manager-needed");
    }
}
