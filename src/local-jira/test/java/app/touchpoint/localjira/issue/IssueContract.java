package app.touchpoint.localjira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.Hostility;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.db.Work;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What issues do on every database, through local Jira's own face and through Jira's API. */
abstract class IssueContract {

    private IssueWorld world;

    /** A database without tables. */
    abstract Database emptyDatabase();

    @BeforeEach
    void start() {
        world = IssueWorld.on(emptyDatabase(), Hostility.off());
    }

    @AfterEach
    void close() {
        Work.stop();
        world.close();
    }

    private String anna() {
        return world.user("anna");
    }

    private LocalUser user(String name) {
        return world.config.users().byName(name).orElseThrow();
    }

    @Test
    void everyKindOfValueIsReadAsItWasWritten() {
        String shop = world.option("Filiale");
        IssueView made = world.make(
                "RAD",
                "Probefahrt 🚲 <b>$x</b>",
                FieldIds.DESCRIPTION,
                "Zwei\nZeilen",
                FieldIds.ASSIGNEE,
                world.user("tom"),
                FieldIds.DUE_DATE,
                LocalDate.of(2026, 12, 24),
                FieldIds.LABELS,
                List.of("b", "a", "b"),
                world.ist,
                2.5,
                world.channel,
                shop,
                world.remark,
                "kurz",
                world.owner,
                anna(),
                world.day,
                LocalDate.of(2026, 1, 31));

        IssueView read = world.issues().view(anna(), made.key()).orElseThrow();

        assertThat(read.summary()).isEqualTo("Probefahrt 🚲 <b>$x</b>");
        assertThat(read.values())
                .containsEntry(FieldIds.DESCRIPTION, "Zwei\nZeilen")
                .containsEntry(FieldIds.REPORTER, anna())
                .containsEntry(FieldIds.DUE_DATE, LocalDate.of(2026, 12, 24))
                .containsEntry(FieldIds.LABELS, List.of("a", "b"))
                .containsEntry(world.ist.id(), 2.5)
                .containsEntry(world.channel.id(), shop)
                .containsEntry(world.owner.id(), anna())
                .containsEntry(world.day.id(), LocalDate.of(2026, 1, 31))
                .doesNotContainKey(world.gap.id());
        assertThat(world.issues().view(anna(), Long.toString(made.id()))).contains(read);
    }

    @Test
    void keysCountUpInTheirProject() {
        assertThat(world.make("RAD", "a").key()).isEqualTo("RAD-1");
        assertThat(world.make("SERVICE", "b").key()).isEqualTo("SERVICE-1");
        assertThat(world.make("RAD", "c").key()).isEqualTo("RAD-2");
    }

    @Test
    void anEditWritesHistoryAndTheCalculatedFieldFollows() {
        IssueView made = world.make("RAD", "Rechnung", world.ist, 2.0, world.soll, 8.0);
        world.clock.move(Duration.ofMinutes(1));

        IssueView edited = IssueWorld.done(world.issues()
                .edit(
                        anna(),
                        made.id(),
                        IssueWorld.values(world.ist, 7.5, FieldIds.SUMMARY, "Rechnung 2", FieldIds.DESCRIPTION, null)));

        assertThat(edited.value(world.gap.id())).isEqualTo(0.5);
        assertThat(edited.updated()).isAfter(edited.created());
        assertThat(world.find("anna", "\"Soll/Ist gap\" = 0.5")).containsExactly(made.key());
        assertThat(world.issues().history(anna(), made.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.items())
                        .extracting(
                                HistoryEntry.Item::field, HistoryEntry.Item::oldString, HistoryEntry.Item::newString)
                        .containsExactlyInAnyOrder(
                                org.assertj.core.groups.Tuple.tuple("summary", "Rechnung", "Rechnung 2"),
                                org.assertj.core.groups.Tuple.tuple("Ist", "2", "7.5")));
    }

    @Test
    void whatAFieldWasIsFoundWhenItIsNoLongerThat() {
        IssueView made = world.make("RAD", "Rechnung", FieldIds.ASSIGNEE, anna());
        world.clock.move(Duration.ofMinutes(1));
        IssueWorld.done(
                world.issues().edit(anna(), made.id(), IssueWorld.values(FieldIds.ASSIGNEE, world.user("tom"))));

        assertThat(world.find("anna", "assignee WAS anna AND assignee CHANGED TO tom AFTER -1h BY anna"))
                .containsExactly(made.key());
        assertThat(world.find("anna", "assignee WAS NOT anna")).isEmpty();
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        IssueView made = world.make("RAD", "Rechnung", world.ist, 2.0);
        world.clock.move(Duration.ofMinutes(1));
        int events = world.events.size();

        IssueView same = IssueWorld.done(world.issues().edit(anna(), made.id(), IssueWorld.values(world.ist, 2.0)));

        assertThat(same.updated()).isEqualTo(made.updated());
        assertThat(world.issues().history(anna(), made.id())).isEmpty();
        assertThat(world.events).hasSize(events);
    }

    @ParameterizedTest(name = "{0} = {1} is refused")
    @CsvSource(delimiter = '|', textBlock = """
            summary  | ''
            summary  | line\\nbreak
            summary  | LONG
            assignee | nobody
            labels   | two words
            priority | 99
            Ist      | NaN
            Channel  | 99
            Remark   | LONG
            Owner    | nobody
            gap      | 1
            nofield  | 1
            """)
    void aWrongValueIsRefusedByField(String field, String text) {
        IssueView made = world.make("RAD", "Rechnung");
        String id = world.config.customFields().byName(field).stream()
                .findFirst()
                .map(found -> found.id())
                .orElse(field.equals("gap") ? world.gap.id() : field);
        Object value = switch (field) {
            case "Ist", "gap" -> Double.valueOf(text);
            case "labels" -> List.of(text);
            default -> text.equals("LONG") ? "x".repeat(256) : text.replace("\\n", "\n");
        };

        IssueOutcome.Refused refused =
                IssueWorld.refused(world.issues().edit(anna(), made.id(), IssueWorld.values(id, value)));

        assertThat(refused.reason()).isEqualTo(Reason.VALIDATION_FAILED);
        assertThat(refused.errors()).containsOnlyKeys(id);
        assertThat(world.issues().history(anna(), made.id())).isEmpty();
    }

    @Test
    void permissionsDecideWhatIsRefusedHow() {
        IssueView secret = world.make(
                "RAD",
                "Geheim",
                FieldIds.SECURITY,
                world.config.permissions().levelsOf(world.rad().id()).get(0).id());
        IssueView open = world.make("RAD", "Offen");

        assertThat(world.issues().view(world.user("tom"), secret.key())).isEmpty();
        assertThat(IssueWorld.refused(
                                world.issues().edit(world.user("tom"), secret.id(), IssueWorld.values("summary", "x")))
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(IssueWorld.refused(world.issues().delete(world.user("tom"), open.id()))
                        .reason())
                .isEqualTo(Reason.FORBIDDEN);
        assertThat(IssueWorld.refused(
                                world.issues().edit(world.user("gast"), open.id(), IssueWorld.values("summary", "x")))
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(IssueWorld.refused(world.issues()
                                .create(
                                        anna(),
                                        new NewIssue(
                                                world.config
                                                        .projects()
                                                        .byKey("ARCHIV")
                                                        .orElseThrow()
                                                        .id(),
                                                world.task(),
                                                IssueWorld.values("summary", "x"))))
                        .reason())
                .isEqualTo(Reason.FORBIDDEN);
    }

    @Test
    void aTransitionFollowsTheWorkflow() {
        IssueView made = world.make("RAD", "Rechnung");
        TransitionView action = world.issues().transitions(anna(), made.id()).get(0);

        IssueView moved =
                IssueWorld.done(world.issues().transition(anna(), made.id(), action.id(), IssueWorld.values()));

        assertThat(moved.statusId()).isEqualTo(action.toStatusId()).isNotEqualTo(made.statusId());
        assertThat(IssueWorld.refused(world.issues().transition(anna(), made.id(), 99_999, IssueWorld.values()))
                        .messages())
                .hasSize(1);
    }

    @Test
    void commentsAndLinksAreKeptUntilTheIssueIsDeleted() {
        IssueView one = world.make("RAD", "eins");
        IssueView two = world.make("SERVICE", "zwei");
        long type = world.config.linkTypes().byName("Relates").get(0).id();
        IssueWorld.done(world.issues().comment(anna(), one.id(), "Hallo"));
        IssueWorld.done(world.issues().link(anna(), type, one.id(), two.id()));
        IssueWorld.done(world.issues().link(anna(), type, one.id(), two.id()));

        assertThat(world.issues().comments(anna(), one.id()))
                .extracting(CommentView::body)
                .containsExactly("Hallo");
        assertThat(world.issues().links(anna(), two.id())).singleElement().satisfies(link -> {
            assertThat(link.outward()).isFalse();
            assertThat(link.other().key()).isEqualTo("RAD-1");
        });
        IssueWorld.done(world.issues().delete(anna(), one.id()));
        assertThat(world.issues().links(anna(), two.id())).isEmpty();
        assertThat(world.issues().view(anna(), one.key())).isEmpty();
        assertThat(world.find("anna", "project = RAD")).isEmpty();
    }

    @Test
    void anAppCreatesAndUpdatesInTheLanguageOfTheThreadsUser() throws Exception {
        IssueService service = world.services.get(IssueService.class);
        IssueInputParameters input = service.newIssueInputParameters();
        input.setProjectId(world.rad().id()).setIssueTypeId(world.task()).setSummary("Ablauf");
        input.setReporterId("anna").addCustomFieldValue(world.ist.number(), "2,5");
        world.config.currentUser().set(user("anna"));
        String due = world.services
                .get(DateFieldFormat.class)
                .formatDatePicker(Timestamp.valueOf(LocalDate.of(2026, 12, 24).atStartOfDay()));
        input.setDueDate(due);

        var created = service.validateCreate(user("anna"), input);
        Issue issue =
                Objects.requireNonNull(service.create(user("anna"), created).getIssue());
        IssueInputParameters change = service.newIssueInputParameters();
        change.setRetainExistingValuesWhenParameterNotProvided(true, true);
        change.addCustomFieldValue(world.soll.id(), "8").addCustomFieldValue(world.channel.id(), world.option("Web"));
        var update = service.validateUpdate(user("anna"), issue.getId(), change);
        service.update(user("anna"), update, EventDispatchOption.ISSUE_UPDATED, false);
        world.config.currentUser().clear();

        MutableIssue read =
                Objects.requireNonNull(world.services.get(IssueManager.class).getIssueObject(issue.getKey()));
        assertThat(read.getCustomFieldValue(world.ist)).isEqualTo(2.5);
        assertThat(due).isNotEqualTo("2026-12-24");
        assertThat(read.getDueDate())
                .isEqualTo(Timestamp.valueOf(LocalDate.of(2026, 12, 24).atStartOfDay()));
        assertThat(world.gap.getValue(read)).isEqualTo(5.5);
        assertThat(String.valueOf(read.getCustomFieldValue(world.channel))).isEqualTo("Web");
        assertThat(world.events)
                .extracting(IssueEvent::getEventTypeId)
                .containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_UPDATED_ID);
        assertThat(world.events.get(1).getParams()).containsEntry("sendMail", false);
        assertThat(world.services.get(IssueMails.class).about(issue.getId()))
                .as("its creation asked for mail, its edit did not")
                .isEqualTo(1);
    }

    @Test
    void anInvalidInputGivesErrorsByFieldAndNoIssue() {
        IssueService service = world.services.get(IssueService.class);
        IssueInputParameters input = service.newIssueInputParameters();
        input.setProjectId(world.rad().id()).setIssueTypeId(world.task());
        input.addCustomFieldValue(world.ist.number(), "abc").addCustomFieldValue(world.gap.number(), "1");

        var validation = service.validateCreate(user("anna"), input);

        assertThat(validation.isValid()).isFalse();
        assertThat(validation.getErrorCollection().getErrors())
                .containsKeys(FieldIds.SUMMARY, FieldIds.REPORTER, world.ist.id(), world.gap.id());
        assertThatThrownBy(() -> service.create(user("anna"), validation)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void updateIssueAsksNoPermissionAndCanBeSilent() {
        IssueView made = world.make("RAD", "Rechnung", world.ist, 1.0);
        IssueManager manager = world.services.get(IssueManager.class);
        MutableIssue issue = Objects.requireNonNull(manager.getIssueObject(made.id()));
        issue.setSummary("Anders");
        issue.setCustomFieldValue(world.ist, null);
        int events = world.events.size();

        manager.updateIssue(
                user("gast"),
                issue,
                UpdateIssueRequest.builder()
                        .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
                        .sendMail(false)
                        .build());

        IssueView read = world.issues().view(anna(), made.key()).orElseThrow();
        assertThat(read.summary()).isEqualTo("Anders");
        assertThat(read.values()).doesNotContainKey(world.ist.id());
        assertThat(world.events).hasSize(events);
    }

    @Test
    void foundIssuesShowWhatTheIndexHasWithoutSql() throws Exception {
        world.make("RAD", "Rechnung", world.ist, 1.0, FieldIds.ASSIGNEE, world.user("tom"));
        SearchService service = world.services.get(SearchService.class);
        Query query = Objects.requireNonNull(
                service.parseQuery(user("anna"), "project = RAD").getQuery());
        Work.start();

        SearchResults<Issue> results = service.search(user("anna"), query, PagerFilter.getUnlimitedFilter());
        Issue issue = results.getResults().get(0);

        assertThat(issue.getKey()).isEqualTo("RAD-1");
        assertThat(issue.getSummary()).isEqualTo("Rechnung");
        assertThat(issue.getAssigneeId()).isEqualTo(world.user("tom"));
        assertThat(issue.getStatus().getName()).isNotEmpty();
        assertThat(Work.of(Work.Kind.SQL)).isZero();
        assertThat(issue.getCustomFieldValue(world.ist)).isEqualTo(1.0);
        assertThat(issue.getCustomFieldValue(world.soll)).isNull();
        assertThat(Work.of(Work.Kind.ISSUE_READ)).isEqualTo(1);
    }

    @Test
    void linksOfTheApiAreCounted() throws Exception {
        IssueView one = world.make("RAD", "eins");
        IssueView two = world.make("RAD", "zwei");
        IssueLinkManager links = world.services.get(IssueLinkManager.class);
        long type = world.config.linkTypes().byName("Relates").get(0).id();
        links.createIssueLink(one.id(), two.id(), type, 1L, user("anna"));
        Work.start();

        assertThat(links.getOutwardLinks(one.id()))
                .singleElement()
                .satisfies(link -> assertThat(link.getDestinationId()).isEqualTo(two.id()));
        assertThat(links.getInwardLinks(two.id())).hasSize(1);
        assertThat(Work.of(Work.Kind.ISSUE_READ)).isEqualTo(2);
        links.removeIssueLink(links.getInwardLinks(two.id()).get(0), user("anna"));
        assertThat(links.getInwardLinks(two.id())).isEmpty();
    }

    @Test
    void twoEditorsAtOnceLoseNothing() throws Exception {
        IssueView made = world.make("RAD", "Rechnung", world.ist, 0.0, world.soll, 0.0);
        ExecutorService two = Executors.newFixedThreadPool(2);
        int rounds = 20;
        try {
            List<Callable<Void>> editors = new ArrayList<>();
            for (var field : List.of(world.ist, world.soll)) {
                editors.add(() -> {
                    for (int i = 1; i <= rounds; i++) {
                        IssueWorld.done(world.issues().edit(anna(), made.id(), IssueWorld.values(field, (double) i)));
                    }
                    return null;
                });
            }
            for (Future<Void> editor : two.invokeAll(editors)) {
                editor.get();
            }
        } finally {
            two.shutdownNow();
        }

        IssueView read = world.issues().view(anna(), made.key()).orElseThrow();
        assertThat(read.values()).containsEntry(world.ist.id(), (double) rounds).containsEntry(world.soll.id(), (double)
                rounds);
        assertThat(world.issues().history(anna(), made.id())).hasSize(2 * rounds);
        assertThat(world.find("anna", "Ist = " + rounds + " AND Soll = " + rounds))
                .containsExactly(made.key());
    }
}
