package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.setup.HealthFinding.Kind;
import app.touchpoint.jira.setup.HealthFinding.Remedy;
import app.touchpoint.jira.store.SetupItem;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthServiceTest {

    private final MemoryItems items = new MemoryItems();
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Access access = mock(Access.class);
    private final ApplicationUser admin = mock(ApplicationUser.class);
    private final Broken phases = new Broken(Kind.PHASES_MISSING, Remedy.RESTORE_PHASES);
    private final Broken parts = new Broken(Kind.PART_MISSING, Remedy.REPEAT_SETUP);
    private final HealthService health = new HealthService(
            new JiraMembers(),
            projects,
            new ProjectSetup(items, FakeCaches.forgetful()),
            new SetupRights(access),
            List.of(phases, parts));

    @BeforeEach
    void twoProjectsAreSetUp() {
        when(access.mayAdminister(admin)).thenReturn(true);
        project(10, "RAD", false);
        project(20, "OLD", true);
        project(30, "PLAIN", false);
        items.put(new SetupItem(10, "done", "blank:en", SetupItem.Origin.CREATED));
        items.put(new SetupItem(20, "done", "blank:en", SetupItem.Origin.CREATED));
        items.put(new SetupItem(99, "done", "blank:en", SetupItem.Origin.CREATED));
    }

    private void project(long id, String key, boolean archived) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        when(project.isArchived()).thenReturn(archived);
        when(projects.getProjectObj(id)).thenReturn(project);
        when(projects.getProjectObjByKey(key)).thenReturn(project);
    }

    private static String code(Outcome<List<HealthFinding>> outcome) {
        return outcome.fold(done -> "done", Refusal::code);
    }

    @Test
    void everyCheckLooksAtProjectsThatAreThereAndNotArchived() {
        List<HealthFinding> found = health.findings(admin).orElseThrow();

        assertThat(found)
                .extracting(
                        finding -> finding.projectKey() + " " + finding.kind().code())
                .containsExactly("RAD part-missing", "RAD phases-missing");
    }

    @Test
    void aRemedyMendsItsProjectAndTellsWhatIsLeft() {
        List<HealthFinding> left = health.mend(admin, "RAD", "restore-phases").orElseThrow();

        assertThat(phases.mended).containsExactly("RAD");
        assertThat(parts.mended).isEmpty();
        assertThat(left).extracting(HealthFinding::kind).containsExactly(Kind.PART_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "NOSUCH, restore-phases, project-not-found",
        "PLAIN, restore-phases, project-not-found",
        ", restore-phases, project-not-found",
        "RAD, pray, value-malformed",
        "RAD, , value-malformed"
    })
    void aRemedyIsRefused(String project, String remedy, String code) {
        assertThat(code(health.mend(admin, project, remedy))).isEqualTo(code);
    }

    @Test
    void onlyJiraAdministratorsLookAndMend() {
        when(access.mayAdminister(admin)).thenReturn(false);

        assertThat(code(health.findings(admin))).isEqualTo("health-admin-needed");
        assertThat(code(health.mend(admin, "RAD", "restore-phases"))).isEqualTo("health-admin-needed");
        assertThat(phases.mended).isEmpty();
    }

    @Test
    void whatJiraRefusesIsHandedOn() {
        phases.refuses = true;

        assertThat(code(health.mend(admin, "RAD", "restore-phases"))).isEqualTo("jira-refused");
    }

    @Test
    void aRemedyWithoutACheckIsAMistakeOfOurs() {
        assertThatThrownBy(() -> health.mend(admin, "RAD", "forget-channels")).hasMessageContaining("forget-channels");
    }

    /** One fault in each project until it is mended. */
    private static final class Broken implements HealthCheck {

        private final Kind kind;
        private final Remedy remedy;
        private final List<String> mended = new ArrayList<>();
        private boolean refuses;

        Broken(Kind kind, Remedy remedy) {
            this.kind = kind;
            this.remedy = remedy;
        }

        @Override
        public List<HealthFinding> findings(Visit visit) {
            String key = visit.project().getKey();
            return mended.contains(key) ? List.of() : List.of(HealthFinding.of(kind, key, List.of(), remedy));
        }

        @Override
        public Set<Remedy> remedies() {
            return Set.of(remedy);
        }

        @Override
        public Outcome<Integer> mend(Visit visit, Remedy wanted) {
            if (refuses) {
                return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "jira-refused", "no"));
            }
            mended.add(visit.project().getKey());
            return Outcome.done(1);
        }
    }
}
