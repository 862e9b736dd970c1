package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.jira.fake.FakeFields;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.fake.FakeOptions;
import app.touchpoint.jira.store.AuditStore;
import app.touchpoint.jira.store.ChannelEntity;
import app.touchpoint.jira.store.ChannelRow;
import app.touchpoint.jira.store.ChannelStore;
import app.touchpoint.jira.store.SettingEntity;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TouchpointSettingsActionTest {

    private final TestActiveObjects objects = TestDatabase.H2.start(SettingEntity.class, ChannelEntity.class);
    private final ChannelStore channels = new ChannelStore(objects);
    private final ProjectSettings settings = new ProjectSettings(new SettingStore(objects), FakeCaches.forgetful());
    private final FakeFields fields = new FakeFields();
    private final FakeOptions options = new FakeOptions();
    private final List<Long> told = new ArrayList<>();
    private ActionWorld world;
    private TouchpointSettingsAction action;
    private long shop;

    @BeforeEach
    void open() throws IOException {
        world = new ActionWorld();
        world.isSetUp();
        world.administersTheProject();
        world.items.put(new SetupItem(0, "field.channel", "102", SetupItem.Origin.CREATED));
        fields.add(102, "Channel", "select", world.project);
        shop = options.createOption(fields.config(102), null, 0L, "Shop").getOptionId();
        ChannelSettings channelSettings =
                new ChannelSettings(world.setup, new FieldContexts(fields.manager, world.projects), options, channels);
        SetupService service = new SetupService(
                mock(SetupParts.class),
                world.items,
                world.setup,
                new SetupRights(world.access),
                new SetupRecord(new FakeLocks(), mock(AuditStore.class), Clock.systemUTC()));
        action = new TouchpointSettingsAction(
                world.gate,
                world.refusals,
                service,
                new SettingsPage(world.texts, settings, channelSettings, world.setup, List.of(told::add)));
        action.setProjectKey("RAD");
    }

    @AfterEach
    void close() {
        world.close();
        objects.close();
    }

    private void type(String okay, String delighting, String minimumN) {
        action.setOkayFrom(okay);
        action.setDelightingFrom(delighting);
        action.setMinimumN(minimumN);
    }

    @Test
    void theFormShowsWhatHoldsAndTheChannels() {
        action.doDefault();

        assertThat(action.getPage()).containsEntry("mode", "form").containsEntry("saved", false);
        assertThat(action.getPage().get("channels")).asString().contains("Shop").contains("guessed=true");
    }

    @Test
    void whatWasTypedIsStoredAndShownAnewByARedirect() throws Exception {
        type("4,5", "8", "5");
        when(world.request.getParameterMap())
                .thenReturn(Map.of(
                        "medium-" + shop, new String[] {"ONLINE"}, "contact-" + shop, new String[] {"INDIRECT"}));

        assertThat(action.doExecute()).isEqualTo(JiraWebActionSupport.NONE);

        assertThat(world.sentTo()).isEqualTo("/jira/secure/TouchpointSettings!default.jspa?saved=true&projectKey=RAD");
        assertThat(settings.of(10)).isEqualTo(new Settings(new Thresholds(4.5, 8), 5));
        assertThat(channels.ofProject(10)).containsValue(new ChannelRow(shop, 10, "ONLINE", "INDIRECT"));
        assertThat(told).containsExactly(10L);
        action.setSaved("true");
        action.doDefault();
        assertThat(action.getPage()).containsEntry("saved", true);
    }

    @Test
    void whatIsWrongIsSaidBesideWhatWasTypedAndNothingIsStored() throws Exception {
        type("11", "abc", "2");

        assertThat(action.doExecute()).isEqualTo(JiraWebActionSupport.SUCCESS);

        assertThat(world.sentTo()).isEmpty();
        assertThat(action.getPage()).containsEntry("okayFrom", "11").containsEntry("delightingFrom", "abc");
        assertThat(action.getPage().get("errors"))
                .asString()
                .contains("okayFrom", "delightingFrom", "minimumN", "touchpoint.settings.error.scale");
        assertThat(settings.of(10)).isEqualTo(Settings.DEFAULT);
        assertThat(told).isEmpty();
    }

    @Test
    void whoDoesNotAdministerTheProjectStoresNothing() throws Exception {
        world.administersNothing();
        type("1", "2", "3");
        action.doExecute();

        assertThat(action.getPage()).containsEntry("sentence", "touchpoint.refusal.project-admin-needed[RAD]");
        assertThat(settings.of(10)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aJiraAdministratorNeedNotAdministerTheProject() {
        world.administersJira();
        action.doDefault();

        assertThat(action.getPage()).containsEntry("mode", "form");
    }

    @Test
    void aProjectThatIsNotSetUpIsSentToTheSetUp() {
        world.items.remove(10, "done");
        action.doDefault();

        assertThat(action.getPage()).containsEntry("mode", "not-set-up");
    }

    @Test
    void anUnknownProjectIsRefusedInASentence() {
        action.setProjectKey("NOSUCH");
        action.doDefault();

        assertThat(action.getPage()).containsEntry("sentence", "touchpoint.refusal.project-not-found[NOSUCH]");
    }
}
