package app.touchpoint.localjira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.Hostility;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.field.CustomFields.ContextProjects;
import app.touchpoint.localjira.field.CustomFields.NewContext;
import app.touchpoint.localjira.field.CustomFields.NewField;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import app.touchpoint.localjira.issue.Relocations.Place;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.LocalScreen;
import app.touchpoint.localjira.screen.Operation;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issues that get another place, and projects that get another key or none, on every database. Long, since each case needs events heard. */
abstract class RelocationContract {

    private IssueWorld world;
    private LocalCustomField radOnly;
    private final List<String> heard = new ArrayList<>();

    /** A database without tables. */
    abstract Database emptyDatabase();

    @BeforeEach
    void start() {
        world = IssueWorld.on(emptyDatabase(), Hostility.off());
        world.services.get(EventPublisher.class).register(new Listener(heard));
        radOnly = world.config
                .customFields()
                .create(
                        new NewField(
                                "Rad only", "", FieldTypes.SYSTEM + "textfield", FieldTypes.SYSTEM + "textsearcher"),
                        new NewContext(
                                "Rad",
                                "",
                                new ContextProjects(false, Set.of(world.rad().id())),
                                Set.of()));
        LocalScreen screen = world.config.screens().screen(world.rad().id(), world.task(), Operation.EDIT);
        world.config.screens().addField(screen.id(), screen.tabs().get(0).id(), radOnly.id());
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Relocations relocations() {
        return world.services.get(Relocations.class);
    }

    private ProjectActs projects() {
        return world.services.get(ProjectActs.class);
    }

    private LocalProject project(String key) {
        return world.config.projects().byKey(key).orElseThrow();
    }

    private String anna() {
        return world.user("anna");
    }

    @Test
    void aMoveDropsWhatDoesNotApplyThereAndTheOldKeyLeadsOn() {
        IssueView made = world.make("RAD", "To move", world.ist, 2.5, radOnly, "here");
        heard.clear();

        IssueView moved = IssueWorld.done(relocations()
                .move(anna(), made.id(), new Place(project("SERVICE").id(), world.task()), Map.of()));

        assertThat(moved.key()).startsWith("SERVICE-");
        assertThat(moved.value(world.ist.id())).isEqualTo(2.5);
        assertThat(moved.value(radOnly.id())).isNull();
        assertThat(heard).containsExactly(EventType.ISSUE_MOVED_ID + " " + moved.key());
        assertThat(world.issues().view(anna(), made.key()))
                .hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(moved.key()));
        assertThat(world.services.get(IssueManager.class).getIssueByCurrentKey(made.key()))
                .isNull();
        assertThat(world.find("anna", "project = SERVICE AND summary ~ move")).containsExactly(moved.key());
        assertThat(world.find("anna", "key = " + made.key())).containsExactly(moved.key());
        assertThat(world.issues().history(anna(), made.id()).get(0).items())
                .extracting(HistoryEntry.Item::field)
                .containsExactly("project", "Key", "Rad only");
    }

    @Test
    void aMoveBackGivesANewKeyAndAllOldOnesLeadToIt() {
        IssueView made = world.make("RAD", "Back and forth");
        IssueView there = IssueWorld.done(relocations()
                .move(anna(), made.id(), new Place(project("SERVICE").id(), world.task()), Map.of()));

        IssueView back = IssueWorld.done(
                relocations().move(anna(), made.id(), new Place(world.rad().id(), world.task()), Map.of()));

        assertThat(back.key()).startsWith("RAD-").isNotEqualTo(made.key());
        assertThat(List.of(made.key(), there.key(), back.key()))
                .allSatisfy(key -> assertThat(world.issues().view(anna(), key))
                        .hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(back.key())));
    }

    @Test
    void aMoveToWhereOneMayNotCreateIsRefused() {
        IssueView made = world.make("RAD", "Stays");
        heard.clear();

        assertThat(IssueWorld.refused(relocations()
                                .move(
                                        anna(),
                                        made.id(),
                                        new Place(project("ARCHIV").id(), world.task()),
                                        Map.of()))
                        .reason())
                .isEqualTo(Reason.FORBIDDEN);
        assertThat(IssueWorld.refused(relocations()
                                .move(
                                        world.user("gast"),
                                        made.id(),
                                        new Place(project("SERVICE").id(), world.task()),
                                        Map.of()))
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(IssueWorld.refused(relocations()
                                .move(anna(), made.id(), new Place(world.rad().id(), world.task()), Map.of()))
                        .messages())
                .singleElement()
                .asString()
                .contains(made.key());
        assertThat(heard).isEmpty();
    }

    @Test
    void aCopyHasTheValuesAndIsLinkedToItsOriginal() {
        IssueView made = world.make("RAD", "Original", world.ist, 7.0);
        heard.clear();

        IssueView copy = IssueWorld.done(relocations().copy(anna(), made.id(), "CLONE - Original"));

        assertThat(copy.value(world.ist.id())).isEqualTo(7.0);
        assertThat(copy.value(FieldIds.CREATOR)).isEqualTo(anna());
        assertThat(heard)
                .containsExactly(
                        EventType.ISSUE_CREATED_ID + " " + copy.key(), "linked " + copy.id() + " " + made.id());
    }

    @Test
    void aLinkHasEventsOfItsOwn() {
        IssueView one = world.make("RAD", "One");
        IssueView two = world.make("SERVICE", "Two");
        long type = world.config.linkTypes().byName("Relates").get(0).id();
        heard.clear();

        IssueWorld.done(world.issues().link(anna(), type, one.id(), two.id()));
        IssueWorld.done(world.issues().link(anna(), type, one.id(), two.id()));
        long link = world.issues().links(anna(), one.id()).get(0).id();
        assertThat(world.issues().link(anna(), link))
                .hasValueSatisfying(ends -> assertThat(ends.destination().key()).isEqualTo(two.key()));
        assertThat(world.issues().link(world.user("gast"), link)).isEmpty();
        IssueWorld.done(world.issues().unlink(anna(), link));

        assertThat(heard)
                .containsExactly("linked " + one.id() + " " + two.id(), "unlinked " + one.id() + " " + two.id());
    }

    @Test
    void anotherKeyOfAProjectRenamesItsIssuesAndTheOldOnesLeadOn() {
        IssueView made = world.make("RAD", "Renamed with its project");
        heard.clear();

        projects().change(anna(), world.rad(), new ProjectActs.Change("RADHAUS", "Radhaus", ""));

        String key = made.key().replace("RAD-", "RADHAUS-");
        assertThat(heard).containsExactly("project RAD is RADHAUS");
        assertThat(world.issues().view(anna(), made.key()))
                .hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(key));
        assertThat(world.find("anna", "summary ~ renamed")).containsExactly(key);
        assertThat(world.find("anna", "project = RADHAUS AND key = " + made.key()))
                .containsExactly(key);
        assertThat(project("rad").key()).isEqualTo("RADHAUS");
        assertThat(world.make("RADHAUS", "Next").key()).startsWith("RADHAUS-");
        assertThatThrownBy(() ->
                        projects().change(anna(), project("SERVICE"), new ProjectActs.Change("RAD", "Service", "")))
                .hasMessageContaining("RAD");
        projects().change(anna(), project("RADHAUS"), new ProjectActs.Change("RAD", "Radhaus", ""));
        assertThat(world.issues().view(anna(), key))
                .hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(made.key()));
    }

    @Test
    void anArchivedProjectIsFoundByNoSearchUntilItIsRestored() {
        IssueView made = world.make("SERVICE", "Put away");

        projects().setArchived(project("SERVICE"), true);
        assertThat(world.find("anna", "summary ~ away")).isEmpty();
        projects().setArchived(project("SERVICE"), false);

        assertThat(world.find("anna", "summary ~ away")).containsExactly(made.key());
    }

    @Test
    void aDeletedProjectTakesItsIssuesWithItAndSaysSoOnce() {
        IssueView made = world.make("SERVICE", "Gone with it");
        heard.clear();

        projects().delete(anna(), project("SERVICE"));

        assertThat(heard).containsExactly("project SERVICE is gone");
        assertThat(world.issues().view(anna(), made.key())).isEmpty();
        assertThat(world.find("anna", "summary ~ gone")).isEmpty();
        assertThat(world.config.projects().byKey("SERVICE")).isEmpty();
    }

    /** Remembers what it hears; public, as Jira wants it. */
    public record Listener(List<String> heard) {

        /** Remembers it. */
        @EventListener
        public void onIssue(IssueEvent event) {
            heard.add(event.getEventTypeId() + " " + event.getIssue().getKey());
        }

        /** Remembers it. */
        @EventListener
        public void onLink(IssueLinkCreatedEvent event) {
            heard.add("linked " + event.getIssueLink().getSourceId() + " "
                    + event.getIssueLink().getDestinationId());
        }

        /** Remembers it. */
        @EventListener
        public void onUnlink(IssueLinkDeletedEvent event) {
            heard.add("unlinked " + event.getIssueLink().getSourceId() + " "
                    + event.getIssueLink().getDestinationId());
        }

        /** Remembers it. */
        @EventListener
        public void onProject(ProjectUpdatedEvent event) {
            heard.add("project " + event.getOldProject().getKey() + " is "
                    + event.getProject().getKey());
        }

        /** Remembers it. */
        @EventListener
        public void onProject(ProjectDeletedEvent event) {
            heard.add("project " + event.getProject().getKey() + " is gone");
        }
    }
}
