package app.touchpoint.localjira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.db.Work;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JqlSearchTest {

    private final IssueWorld world = IssueWorld.onH2();

    /*
     * RAD-1  Probefahrt im Park     Ist 2    Soll 8  gap 6   Filiale   anna  high     labels eins, Zwei
     * RAD-2  Probefahrt buchen      Ist 7.5  Soll 8  gap 0.5 Web       tom
     * RAD-3  Rechnung               Ist 0    Soll -  no gap  Web       -     component Werkstatt, due 2026-12-01
     * RAD-4  Anruf bei der Hotline  no numbers               -         -     security level, reporter anna
     * SERVICE-1 Reklamation         Ist 9    Soll 3  gap -6
     * LABOR-1 Prototyp
     */
    @BeforeAll
    void makeIssues() {
        String shop = world.option("Filiale");
        String web = world.option("Web");
        String anna = world.user("anna");
        world.make(
                "RAD",
                "Probefahrt im Park",
                FieldIds.DESCRIPTION,
                "Running with a bicycle",
                FieldIds.ASSIGNEE,
                anna,
                FieldIds.PRIORITY,
                priority("High"),
                FieldIds.LABELS,
                List.of("eins", "Zwei"),
                world.ist,
                2.0,
                world.soll,
                8.0,
                world.channel,
                shop,
                world.owner,
                anna,
                world.remark,
                "nice ride",
                world.day,
                LocalDate.of(2026, 11, 1));
        world.clock.move(Duration.ofDays(1));
        world.make(
                "RAD",
                "Probefahrt buchen",
                FieldIds.ASSIGNEE,
                world.user("tom"),
                world.ist,
                7.5,
                world.soll,
                8.0,
                world.channel,
                web);
        world.make(
                "RAD",
                "Rechnung",
                world.ist,
                0.0,
                world.channel,
                web,
                FieldIds.COMPONENTS,
                List.of(component("Werkstatt")),
                FieldIds.DUE_DATE,
                LocalDate.of(2026, 12, 1));
        world.make("RAD", "Anruf bei der Hotline", FieldIds.SECURITY, level("Leitung"));
        world.make("SERVICE", "Reklamation", world.ist, 9.0, world.soll, 3.0);
        world.make("LABOR", "Prototyp");
    }

    @AfterAll
    void close() {
        world.close();
    }

    private String priority(String name) {
        return world.config.statuses().priorities().stream()
                .filter(priority -> priority.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Long component(String name) {
        return world.config.projects().components(world.rad().id()).stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Long level(String name) {
        return world.config.permissions().levelsOf(world.rad().id()).stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project = RAD ORDER BY key                              | 1 2 3 4
            project = Radhaus AND "Soll/Ist gap" >= 0.5 ORDER BY "Soll/Ist gap" DESC | 1 2
            "Soll/Ist gap" >= 0.5 ORDER BY "Soll/Ist gap"           | 2 1
            "soll/ist GAP" < 0                                      | S1
            "Soll/Ist gap" is EMPTY AND project = RAD ORDER BY key  | 3 4
            "Soll/Ist gap" is not EMPTY ORDER BY key                | 1 2 S1
            Ist = 7.5                                               | 2
            Ist = 0                                                 | 3
            Ist != 0 ORDER BY key                                   | 1 2 S1
            Ist in (0, 2) ORDER BY key                              | 1 3
            Ist not in (0, 2) ORDER BY key                          | 2 S1
            Ist in (EMPTY, 0) AND project = RAD ORDER BY key        | 3 4
            Ist > 2 ORDER BY key                                    | 2 S1
            Ist <= 2 ORDER BY Ist                                   | 3 1
            project = RAD ORDER BY Ist                              | 3 1 2 4
            project = RAD ORDER BY Ist DESC                         | 2 1 3 4
            Ist = EMPTY AND project = RAD                           | 4
            Ist != EMPTY AND project = RAD ORDER BY key             | 1 2 3
            Channel = Web ORDER BY key                              | 2 3
            Channel = web AND Ist > 1                               | 2
            Channel != Web                                          | 1
            Channel in (Web, Filiale) ORDER BY Channel, key         | 1 2 3
            project = RAD ORDER BY Channel DESC, key DESC           | 3 2 1 4
            Channel is EMPTY AND project = RAD                      | 4
            NOT Channel = Web AND project = RAD ORDER BY key        | 1 4
            Owner = anna                                            | 1
            Owner = currentUser()                                   | 1
            Owner in membersOf("jira-users")                        | 1
            Day = 2026-11-01                                        | 1
            Day < "2026/11/02"                                      | 1
            Day > 2026-11-01                                        |
            due <= 2w                                               | 3
            due is EMPTY AND project = RAD ORDER BY key             | 1 2 4
            duedate = "2026-12-01"                                  | 3
            Remark ~ ride                                           | 1
            Remark ~ "nice ride"                                    | 1
            Remark is EMPTY AND project = RAD ORDER BY key          | 2 3 4
            summary ~ probefahrt ORDER BY key                       | 1 2
            summary ~ "probefahrt park"                             | 1
            summary ~ "probe*" ORDER BY summary                     | 2 1
            summary !~ probefahrt AND project = RAD ORDER BY key    | 3 4
            description ~ run                                       | 1
            text ~ bicycle                                          | 1
            text ~ "ride OR hotline" ORDER BY key                   | 1 4
            key = RAD-2                                             | 2
            issuekey in (RAD-3, "rad-1") ORDER BY key               | 1 3
            key > RAD-2 ORDER BY key                                | 3 4
            key <= RAD-2 AND key != RAD-1                           | 2
            key > RAD-1000                                          |
            assignee = tom                                          | 2
            assignee is EMPTY AND project = RAD ORDER BY key        | 3 4
            assignee in (anna, tom) ORDER BY assignee DESC          | 2 1
            reporter = anna AND project = SERVICE                   | S1
            priority = High                                         | 1
            priority > Medium                                       | 1
            project = RAD ORDER BY priority DESC, key               | 1 2 3 4
            labels = zwei                                           | 1
            labels in (eins, drei)                                  | 1
            labels is EMPTY AND project = RAD ORDER BY key          | 2 3 4
            component = Werkstatt                                   | 3
            issuetype = Task AND project = LABOR                    | L1
            type = Bug                                              |
            statusCategory = "To Do" AND project = LABOR            | L1
            resolution = Unresolved AND project = LABOR             | L1
            resolution is not EMPTY                                 |
            level = Leitung                                         | 4
            created < startOfDay()                                  | 1
            created >= startOfDay() AND project = RAD ORDER BY key  | 2 3 4
            created >= -1h AND project = RAD ORDER BY key           | 2 3 4
            created > now()                                         |
            updated <= now() AND project = LABOR                    | L1
            created >= startOfDay(-1d) AND created <= endOfDay("-1d") | 1
            project = LABOR OR project = SERVICE AND Ist > 100      | L1
            (project = LABOR OR project = SERVICE) AND Ist > 1      | S1
            project in (LABOR, SERVICE) ORDER BY project DESC       | S1 L1
            project not in (RAD, SERVICE)                           | L1
            project = RAD                                           | 4 3 2 1
            """)
    void aQueryFindsInOrder(String jql, @org.jspecify.annotations.Nullable String keys) {
        assertThat(world.find("anna", jql)).isEqualTo(keys(keys));
    }

    private static List<String> keys(@org.jspecify.annotations.Nullable String keys) {
        return keys == null
                ? List.of()
                : Arrays.stream(keys.split(" "))
                        .map(key -> key.startsWith("S")
                                ? "SERVICE-" + key.substring(1)
                                : key.startsWith("L") ? "LABOR-" + key.substring(1) : "RAD-" + key)
                        .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            colour = red           | Field 'colour' does not exist or you do not have permission to view it.
            cf[99999] = 1          | Field 'cf[99999]' does not exist or you do not have permission to view it.
            project = NOPE         | The value 'NOPE' does not exist for the field 'project'.
            status = nope          | The value 'nope' does not exist for the field 'status'.
            Channel = nope         | The value 'nope' does not exist for the field 'Channel'.
            assignee = nobody      | The value 'nobody' does not exist for the field 'assignee'.
            Ist = abc              | Value 'abc' is invalid for the 'Ist' field; a number is expected, with a point before decimals.
            Ist = "7,5"            | Value '7,5' is invalid for the 'Ist' field; a number is expected, with a point before decimals.
            Ist = NaN              | Value 'NaN' is invalid for the 'Ist' field; a number is expected, with a point before decimals.
            Ist ~ 3                | The operator '~' is not supported by the 'Ist' field.
            summary = x            | The operator '=' is not supported by the 'summary' field.
            status > Done          | The operator '>' is not supported by the 'status' field.
            created = yesterday    | Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            key = NOPE-1           | An issue with key 'NOPE-1' does not exist for field 'key'.
            Ist in 3               | Operator 'in' does not support the non-list value '3' for field 'Ist'.
            Ist = (1, 2)           | Operator '=' does not support a list value for field 'Ist'; use 'in' or 'not in'.
            Ist is 3               | The 'is' operator can only be used with 'EMPTY' or 'NULL', not with the value given for the field 'Ist'.
            Ist > EMPTY            | The field 'Ist' does not support searching for EMPTY values with the operator '>'.
            Ist = nofunc()         | Unable to find JQL function 'nofunc()'.
            assignee = membersOf("jira-users") | Operator '=' does not support a list value for field 'assignee'; use 'in' or 'not in'.
            assignee in membersOf() | Function 'membersOf' expected between '1' and '1' arguments but received '0'.
            Ist = currentUser()    | A value provided by the function 'currentUser' is invalid for the field 'Ist'.
            summary ~ "*x"         | The text query '*x' for field 'summary' is not allowed to start with the character '*'.
            summary ~ "a AND"      | Unable to parse the text 'a AND' for field 'summary'.
            summary ~ ""           | The field 'summary' does not support searching for an empty string.
            project = RAD ORDER BY nope | Field 'nope' does not exist or you do not have permission to view it.
            project = RAD ORDER BY text | Not able to sort using field 'text'.
            """)
    void aQueryThatMakesNoSenseIsRefused(String jql, String message) {
        assertThat(world.find("anna", jql)).containsExactly(message);
    }

    @Test
    void nobodyFindsWhatTheyMayNotBrowse() {
        assertThat(world.find("tom", "level = Leitung")).isEmpty();
        assertThat(world.find("tom", "project = RAD ORDER BY key")).containsExactly("RAD-1", "RAD-2", "RAD-3");
        assertThat(world.find("gast", "")).isEmpty();
        assertThat(world.find("gast", "project = RAD"))
                .containsExactly("The value 'RAD' does not exist for the field 'project'.");
        assertThat(world.find("gast", "Ist = 2"))
                .containsExactly("Field 'Ist' does not exist or you do not have permission to view it.");
    }

    @Test
    void aPageHasAStartAndTheWholeTotal() {
        SearchOutcome outcome = world.issues().search(world.user("anna"), "project = RAD ORDER BY key", 1, 2);

        assertThat(outcome).isInstanceOfSatisfying(SearchOutcome.Found.class, found -> {
            assertThat(found.total()).isEqualTo(4);
            assertThat(found.start()).isEqualTo(1);
            assertThat(found.issues()).extracting(IssueView::key).containsExactly("RAD-2", "RAD-3");
        });
    }

    @Test
    void aSearchIsOneSearchAndAFixedNumberOfStatements() {
        Work.start();
        assertThat(world.find("anna", "project = RAD")).hasSize(4);
        int searches = Work.of(Work.Kind.SEARCH);
        int statements = Work.of(Work.Kind.SQL);
        Work.start();
        assertThat(world.find("anna", "project = LABOR")).hasSize(1);

        assertThat(searches).isEqualTo(1);
        assertThat(Work.of(Work.Kind.SQL)).isEqualTo(statements).isLessThanOrEqualTo(4);
        Work.stop();
    }
}
