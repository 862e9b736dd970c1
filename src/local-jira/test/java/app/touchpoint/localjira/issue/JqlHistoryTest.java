package app.touchpoint.localjira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.db.Work;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code WAS} and {@code CHANGED} over what people did to issues (A-search-26 to A-search-29). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JqlHistoryTest {

    private static final int TO_DO = 11;
    private static final int START = 21;
    private static final int FINISH = 31;

    private final IssueWorld world = IssueWorld.onH2();

    /*
     * Each at 12:00, by whom; what nobody touched stays as it was created by anna, in "To Do" and with medium priority.
     *              22nd          23rd                   24th                   25th
     * RAD-1  created for anna    started by tom         given to tom by anna   finished by tom
     * RAD-2  created             high by anna           low by anna            high by tom
     * RAD-3  created for tom     started by anna        stopped by anna        given to nobody by anna
     * RAD-4  created, never touched
     * RAD-5  created, only for leaders, started by anna at once
     */
    @BeforeAll
    void letIssuesHaveAHistory() {
        IssueView one = world.make("RAD", "Eins", FieldIds.ASSIGNEE, world.user("anna"));
        IssueView two = world.make("RAD", "Zwei");
        IssueView three = world.make("RAD", "Drei", FieldIds.ASSIGNEE, world.user("tom"));
        world.make("RAD", "Vier");
        IssueView secret = world.make("RAD", "Fünf", FieldIds.SECURITY, leaders());
        take("anna", secret, START);

        world.clock.move(Duration.ofDays(1));
        take("tom", one, START);
        set("anna", two, FieldIds.PRIORITY, priority("High"));
        take("anna", three, START);

        world.clock.move(Duration.ofDays(1));
        set("anna", one, FieldIds.ASSIGNEE, world.user("tom"));
        set("anna", two, FieldIds.PRIORITY, priority("Low"));
        take("anna", three, TO_DO);

        world.clock.move(Duration.ofDays(1));
        take("tom", one, FINISH);
        set("tom", two, FieldIds.PRIORITY, priority("High"));
        set("anna", three, FieldIds.ASSIGNEE, null);
    }

    @AfterAll
    void close() {
        world.close();
    }

    private void take(String userName, IssueView issue, int action) {
        IssueWorld.done(world.issues().transition(world.user(userName), issue.id(), action, IssueWorld.values()));
    }

    private void set(String userName, IssueView issue, String field, @Nullable Object value) {
        IssueWorld.done(world.issues().edit(world.user(userName), issue.id(), IssueWorld.values(field, value)));
    }

    private String priority(String name) {
        return world.config.statuses().priorities().stream()
                .filter(priority -> priority.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Long leaders() {
        return world.config.permissions().levelsOf(world.rad().id()).stream()
                .filter(level -> level.name().equals("Leitung"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status WAS "In Progress"                                        | 1 3 5
            status was "to do"                                              | 1 2 3 4 5
            status WAS NOT "In Progress"                                    | 2 4
            status WAS NOT Done AND status WAS "In Progress"                | 3 5
            status WAS IN (Done, "In Progress")                             | 1 3 5
            status WAS NOT IN (Done, "In Progress")                         | 2 4
            status WAS "In Progress" AFTER 2026-11-25                       | 1 5
            status WAS "In Progress" AFTER "2026-11-24 22:00"               | 1 5
            status WAS "In Progress" BEFORE 2026-11-23                      | 5
            status WAS "In Progress" ON 2026-11-24                          | 1 3 5
            status WAS "In Progress" ON 2026-11-22                          | 5
            status WAS "To Do" ON 2026-11-24                                | 2 3 4
            status WAS "To Do" DURING ("2026-11-23 22:00", "2026-11-24 01:00") | 2 4
            status WAS "In Progress" DURING (2026-11-23, 2026-11-24)        | 1 3 5
            status WAS "In Progress" BY anna                                | 3 5
            status WAS "In Progress" BY (anna, tom)                         | 1 3 5
            status WAS "In Progress" BY membersOf("jira-administrators")    |
            status WAS "To Do" BY anna BEFORE 2026-11-23                    | 1 2 3 4 5
            status WAS "In Progress" AFTER 2026-11-24 BEFORE 2026-11-26 BY tom | 1
            status WAS NOT "In Progress" BEFORE 2026-11-23                  | 1 2 3 4
            status WAS "In Progress" AFTER -1d                              | 1 5
            status WAS "In Progress" AFTER startOfDay()                     | 1 5
            assignee WAS anna                                               | 1
            assignee WAS "Tom Thiele"                                       | 1 3
            assignee WAS EMPTY                                              | 2 3 4 5
            assignee WAS NOT EMPTY                                          | 1
            assignee WAS IN (anna, EMPTY)                                   | 1 2 3 4 5
            assignee WAS currentUser()                                      | 1
            assignee WAS IN membersOf("jira-users")                         | 1 3
            assignee was tom and assignee is empty                          | 3
            priority WAS High                                               | 2
            priority WAS Low BY anna                                        | 2
            priority WAS High ON 2026-11-24                                 | 2
            priority WAS High DURING ("2026-11-24 22:00", "2026-11-24 23:00") |
            reporter WAS anna                                               | 1 2 3 4 5
            resolution WAS Unresolved                                       | 1 2 3 4 5
            status CHANGED                                                  | 1 3 5
            NOT status CHANGED                                              | 2 4
            status CHANGED FROM "In Progress"                               | 1 3
            status CHANGED TO "In Progress"                                 | 1 3 5
            status CHANGED FROM "In Progress" TO "To Do"                    | 3
            status CHANGED FROM ("To Do", "In Progress") TO (Done, "To Do") | 1 3
            status CHANGED BY tom                                           | 1
            status CHANGED BY currentUser()                                 | 3 5
            status CHANGED TO "In Progress" BY tom                          | 1
            status CHANGED TO Done BY anna                                  |
            status CHANGED AFTER 2026-11-25                                 | 1
            status CHANGED BEFORE 2026-11-23                                | 5
            status CHANGED AFTER 2026-11-23 BEFORE 2026-11-24               | 1 3
            status CHANGED ON 2026-11-24                                    | 3
            status CHANGED DURING (2026-11-24, 2026-11-26)                  | 1 3
            assignee CHANGED                                                | 1 3
            assignee CHANGED TO EMPTY                                       | 3
            assignee CHANGED FROM anna TO tom BY anna ON 2026-11-24         | 1
            assignee CHANGED FROM anna TO tom BY tom                        |
            priority CHANGED TO High BY tom AND status = "To Do"            | 2
            reporter CHANGED                                                |
            """)
    void theHistoryIsFound(String jql, @Nullable String keys) {
        assertThat(world.find("anna", jql + " ORDER BY key")).isEqualTo(keys(keys));
    }

    private static List<String> keys(@Nullable String keys) {
        return keys == null
                ? List.of()
                : Arrays.stream(keys.split(" ")).map(key -> "RAD-" + key).toList();
    }

    @Test
    void anIdIsAsGoodAsAName() {
        String id = world.config.statuses().byName("Done").orElseThrow().id();

        assertThat(world.find("anna", "status WAS " + id)).containsExactly("RAD-1");
        assertThat(world.find("anna", "status CHANGED TO " + id)).containsExactly("RAD-1");
    }

    @Test
    void aRenamedValueIsFoundByTheNameOfThenAndOfNow() {
        callItInHistory("In Progress", "Begonnen");
        try {
            assertThat(world.find("anna", "status WAS begonnen ORDER BY key"))
                    .containsExactly("RAD-1", "RAD-3", "RAD-5");
            assertThat(world.find("anna", "status CHANGED TO \"in progress\" ORDER BY key"))
                    .containsExactly("RAD-1", "RAD-3", "RAD-5");
            assertThat(world.find("anna", "status = Begonnen"))
                    .containsExactly("The value 'Begonnen' does not exist for the field 'status'.");
        } finally {
            callItInHistory("Begonnen", "In Progress");
        }
    }

    private void callItInHistory(String name, String otherName) {
        world.database
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "update change_item set new_string = ? where field_name = 'status' and new_string = ?",
                        otherName,
                        name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            summary WAS x              | History searches do not support the 'summary' field.
            Ist CHANGED                | History searches do not support the 'Ist' field.
            Channel WAS NOT IN (Web)   | History searches do not support the 'Channel' field.
            creator WAS anna           | History searches do not support the 'creator' field.
            nope CHANGED               | Field 'nope' does not exist or you do not have permission to view it.
            status WAS nope            | The value 'nope' does not exist for the field 'status'.
            status CHANGED TO nope     | The value 'nope' does not exist for the field 'status'.
            assignee WAS nobody        | The value 'nobody' does not exist for the field 'assignee'.
            status WAS IN Done         | Operator 'was in' does not support the non-list value 'Done' for field 'status'.
            status WAS (Done, "To Do") | Operator 'was' does not support a list value for field 'status'; use 'in' or 'not in'.
            status WAS nofunc()        | Unable to find JQL function 'nofunc()'.
            status WAS Done FROM "To Do" | The predicate 'from' is not supported by the operator 'was'.
            status WAS Done BY nobody  | The user 'nobody' does not exist and cannot be used in the 'by' predicate.
            status WAS Done ON never   | Date value 'never' for predicate 'on' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            status CHANGED DURING 2026-11-24 | The predicate 'during' takes 2 date(s) and got 1.
            status CHANGED AFTER (2026-11-24, 2026-11-25) | The predicate 'after' takes 1 date(s) and got 2.
            """)
    void whatMakesNoSenseIsRefused(String jql, String message) {
        assertThat(world.find("anna", jql)).containsExactly(message);
    }

    @Test
    void whatOneMayNotBrowseIsNotFoundByItsHistory() {
        assertThat(world.find("tom", "status WAS \"In Progress\" ORDER BY key")).containsExactly("RAD-1", "RAD-3");
        assertThat(world.find("gast", "status WAS \"In Progress\"")).isEmpty();
        assertThat(world.find("gast", "status CHANGED")).isEmpty();
    }

    @Test
    void theStatementsDoNotGrowWithTheIssues() {
        Work.start();
        assertThat(world.find("anna", "status WAS Done")).hasSize(1);
        int few = Work.of(Work.Kind.SQL);
        Work.start();
        assertThat(world.find("anna", "status WAS \"To Do\" BY anna")).hasSize(5);

        assertThat(Work.of(Work.Kind.SEARCH)).isEqualTo(1);
        assertThat(Work.of(Work.Kind.SQL)).isLessThanOrEqualTo(few + 2);
        Work.stop();
    }
}
