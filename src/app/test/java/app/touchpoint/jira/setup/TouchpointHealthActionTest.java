package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.setup.HealthFinding.Kind;
import app.touchpoint.jira.setup.HealthFinding.Remedy;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TouchpointHealthActionTest {

    private boolean mended;
    private boolean waits;
    private ActionWorld world;
    private TouchpointHealthAction action;

    @BeforeEach
    void open() throws IOException {
        world = new ActionWorld();
        world.isSetUp();
        world.administersJira();
        HealthService health = new HealthService(
                new JiraMembers(), world.projects, world.setup, new SetupRights(world.access), List.of(new Broken()));
        action = new TouchpointHealthAction(health, world.texts, world.refusals);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void findingsAreShownWithTheirRemedyAndTheirIssues() {
        action.doDefault();

        assertThat(action.getPage())
                .containsEntry("ok", false)
                .containsEntry("mended", false)
                .containsEntry("left", false);
        assertThat(action.getPage().get("findings"))
                .asString()
                .contains("project=RAD")
                .contains("sentence=touchpoint.health.phases-missing[Kauf]")
                .contains("remedy=restore-phases")
                .contains("remedyText=touchpoint.health.remedy.restore-phases")
                .contains("issues=[RAD-7]")
                .contains("query=cf%5B103%5D+%3E+10");
    }

    @Test
    void aRemedyIsFollowedByARedirectThatSaysSo() throws Exception {
        action.setProject("RAD");
        action.setRemedy("restore-phases");

        assertThat(action.doExecute()).isEqualTo(JiraWebActionSupport.NONE);

        assertThat(mended).isTrue();
        assertThat(world.sentTo()).isEqualTo("/jira/secure/TouchpointHealth!default.jspa?mended=true");
        action.setMended("true");
        action.doDefault();
        assertThat(action.getPage()).containsEntry("ok", true).containsEntry("mended", true);
    }

    @Test
    void aRemedyThatHasToWaitForAPersonIsNotCalledDone() throws Exception {
        waits = true;
        action.setProject("RAD");
        action.setRemedy("restore-phases");

        action.doExecute();

        assertThat(world.sentTo()).isEqualTo("/jira/secure/TouchpointHealth!default.jspa?mended=false");
        action.setMended("false");
        action.doDefault();
        assertThat(action.getPage())
                .containsEntry("ok", false)
                .containsEntry("mended", false)
                .containsEntry("left", true);
    }

    @Test
    void anUnknownRemedyIsRefusedAndNothingIsMended() throws Exception {
        action.setProject("RAD");
        action.setRemedy("pray");

        assertThat(action.doExecute()).isEqualTo(JiraWebActionSupport.SUCCESS);

        assertThat(mended).isFalse();
        assertThat(action.getPage().get("sentence"))
                .asString()
                .contains("value-malformed")
                .contains("pray");
    }

    @Test
    void whoDoesNotAdministerJiraIsTold() {
        org.mockito.Mockito.when(world.access.mayAdminister(world.user)).thenReturn(false);
        action.doDefault();

        assertThat(action.getPage()).containsEntry("sentence", "touchpoint.refusal.health-admin-needed[]");
    }

    private final class Broken implements HealthCheck {

        @Override
        public List<HealthFinding> findings(Visit visit) {
            return mended && !waits
                    ? List.of()
                    : List.of(new HealthFinding(
                            Kind.PHASES_MISSING,
                            "RAD",
                            List.of("Kauf"),
                            Remedy.RESTORE_PHASES,
                            new HealthFinding.Issues(List.of("RAD-7"), "cf[103] > 10")));
        }

        @Override
        public Set<Remedy> remedies() {
            return Set.of(Remedy.RESTORE_PHASES);
        }

        @Override
        public Outcome<Integer> mend(Visit visit, Remedy remedy) {
            mended = true;
            return Outcome.done(1);
        }
    }
}
