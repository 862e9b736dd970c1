package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.store.AuditStore;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TouchpointSetupActionTest {

    private final SetupParts parts = mock(SetupParts.class);
    private final List<SetupRequest> applied = new ArrayList<>();
    private Change.Deed deed = Change.Deed.CREATE;
    private ActionWorld world;
    private TouchpointSetupAction action;

    @BeforeEach
    void open() throws IOException {
        world = new ActionWorld();
        when(parts.statuses()).thenReturn(Map.of("1", "Offen", "3", "In Arbeit"));
        doAnswer(call -> {
                    SetupRun run = call.getArgument(0);
                    run.report(new Change("status.ist", "kind", "Ist-Analyse", deed, List.of(), "why"));
                    if (run.isApplying()) {
                        applied.add(run.request());
                    }
                    return null;
                })
                .when(parts)
                .run(any());
        SetupService service = new SetupService(
                parts,
                world.items,
                world.setup,
                new SetupRights(world.access),
                new SetupRecord(new FakeLocks(), mock(AuditStore.class), Clock.systemUTC()));
        action = new TouchpointSetupAction(
                world.gate,
                world.refusals,
                service,
                new SetupPage(world.texts, world.projects, world.access, world.setup, service));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Object shown(String name) {
        return String.valueOf(action.getPage().get(name));
    }

    @Test
    void withoutAProjectThereIsAChoiceOfThoseThatMayBeSeen() {
        assertThat(action.doDefault()).isEqualTo(JiraWebActionSupport.SUCCESS);

        assertThat(shown("mode")).isEqualTo("choice");
        assertThat(shown("projects")).asString().contains("key=RAD", "name=Räder", "setUp=false");
    }

    @Test
    void anUnknownProjectIsRefusedInASentence() {
        action.setProjectKey("NOSUCH");
        action.doDefault();

        assertThat(shown("sentence")).isEqualTo("touchpoint.refusal.project-not-found[NOSUCH]");
    }

    @Test
    void whoAdministersTheProjectSeesThePlanAndMayNotApplyIt() throws Exception {
        world.administersTheProject();
        action.setProjectKey("RAD");
        action.doDefault();
        assertThat(shown("mode")).isEqualTo("plan");
        assertThat(shown("mayApply")).isEqualTo("false");
        assertThat(shown("language")).as("of the names, to begin with").isEqualTo("de");

        action.doExecute();

        assertThat(shown("sentence")).isEqualTo("touchpoint.refusal.setup-admin-needed[RAD]");
        assertThat(applied).isEmpty();
    }

    @Test
    void whoAdministersNothingSeesNoPlan() {
        action.setProjectKey("RAD");
        action.doDefault();

        assertThat(shown("sentence")).isEqualTo("touchpoint.refusal.project-admin-needed[RAD]");
        verify(parts, never()).run(any());
    }

    @Test
    void anAppliedPlanIsShownAnewByARedirect() throws Exception {
        world.administersJira();
        action.setProjectKey("RAD");
        action.setTemplate("blank");
        action.setLanguage("en");

        assertThat(action.doExecute()).isEqualTo(JiraWebActionSupport.NONE);

        assertThat(world.sentTo())
                .isEqualTo("/jira/secure/TouchpointSetup!default.jspa?projectKey=RAD&template=blank&language=en");
        assertThat(applied).hasSize(1);
        assertThat(world.setup.of(10)).isPresent();
    }

    @Test
    void whatWasTickedInAPlanOfAnotherLanguageIsNotTakenUnseen() throws Exception {
        world.administersJira();
        action.setProjectKey("RAD");
        action.setShownLanguage("de");
        action.setLanguage("en");
        action.setAdopt(new String[] {"", "type.touchpoint"});

        assertThat(action.doExecute()).isEqualTo(JiraWebActionSupport.SUCCESS);

        assertThat(applied).isEmpty();
        assertThat(shown("mode")).isEqualTo("plan");
        assertThat(shown("language")).isEqualTo("en");
    }

    @Test
    void whatHasToWaitIsShownWithItsReasonAndNotRedirected() throws Exception {
        world.administersJira();
        deed = Change.Deed.WAIT;
        action.setProjectKey("RAD");

        assertThat(action.doExecute()).isEqualTo(JiraWebActionSupport.SUCCESS);

        assertThat(world.sentTo()).isEmpty();
        assertThat(shown("changes")).asString().contains("note=why").contains("deed=wait");
        assertThat(world.setup.of(10)).isPresent();
    }

    @Test
    void anyStatusCanBePickedForOneOfOurs() throws Exception {
        world.administersJira();
        action.setProjectKey("RAD");
        action.doDefault();
        assertThat(shown("changes")).asString().contains("status.ist=3").contains("In Arbeit");

        action.setAdopt(new String[] {"status.ist=3", "", "field.ist"});
        action.doExecute();

        assertThat(applied.get(0).adopt()).isEqualTo(Map.of("status.ist", "3", "field.ist", ""));
    }

    @Test
    void aStatusPickedTwiceIsRefused() throws Exception {
        world.administersJira();
        action.setProjectKey("RAD");
        action.setAdopt(new String[] {"status.ist=3", "status.soll=3"});
        action.doExecute();

        assertThat(shown("sentence")).isEqualTo("touchpoint.refusal.setup-status-twice[In Arbeit]");
        assertThat(applied).isEmpty();
    }

    @Test
    void anUnknownTemplateIsRefused() throws Exception {
        world.administersJira();
        action.setProjectKey("RAD");
        action.setTemplate("porsche-5");
        action.doExecute();

        assertThat(shown("sentence")).asString().contains("value-malformed").contains("porsche-5");
    }
}
