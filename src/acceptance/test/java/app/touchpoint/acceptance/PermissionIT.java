package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every surface for everybody: what may not be seen is answered like what is not there, and nothing gives it away. */
final class PermissionIT {
    private static final String PROJECT = "RAD";
    private static final String OPEN = "Offene Probefahrt";
    private static final String SECRET = "Geheime Probefahrt";
    private static final String ABSENT = PROJECT + "-9999";
    private static final List<String> ROLES = List.of("Users", "Developers", "Touchpoint managers", "Administrators");

    private static Jira jira;
    private static Client admin;
    private static String open;
    private static String secret;

    /** Who asks, by the roles of the one user {@code tom} where it is not somebody else. */
    enum Person {
        ANONYMOUS(Sight.LOG_IN),
        NO_ACCESS(Sight.NOTHING),
        BROWSER(Sight.OPEN, "Users"),
        EDITOR(Sight.OPEN, "Developers"),
        MANAGER(Sight.OPEN, "Users", "Touchpoint managers"),
        PROJECT_ADMINISTRATOR(Sight.ALL, "Administrators"),
        SYSTEM_ADMINISTRATOR(Sight.ALL);

        private final Sight sight;
        private final List<String> roles;

        Person(Sight sight, String... roles) {
            this.sight = sight;
            this.roles = List.of(roles);
        }

        boolean edits() {
            return this == EDITOR || administers();
        }

        boolean manages() {
            return this == MANAGER || administers();
        }

        boolean administers() {
            return this == PROJECT_ADMINISTRATOR || this == SYSTEM_ADMINISTRATOR;
        }

        Client client() {
            return switch (this) {
                case ANONYMOUS -> jira.anonymously();
                case SYSTEM_ADMINISTRATOR -> admin;
                default -> jira.as("tom");
            };
        }
    }

    /** How much somebody sees: the secret touchpoint has a security level. */
    enum Sight {
        LOG_IN,
        NOTHING,
        OPEN,
        ALL
    }

    @BeforeAll
    static void start() {
        assumeFalse(Jira.isForeign());
        jira = Jira.startNew("permissions");
        admin = jira.as("admin");
        admin.post(Projects.rest(PROJECT, "setup"), Map.of("template", "blank", "language", "en"))
                .expect(200);
        Projects.importFile(
                jira,
                PROJECT,
                Csv.utf8("Phase;Kontaktpunkt;Kanal;Ist;Soll\nKauf;" + OPEN + ";Filiale;5;8\nKauf;" + SECRET
                        + ";Filiale;1;10\n"));
        open = keyOf(OPEN);
        secret = keyOf(SECRET);
        admin.put("/rest/api/2/issue/" + secret, Map.of("fields", Map.of("security", Map.of("name", "Leitung"))))
                .expect(204);
        Projects.found(admin, "project = RAD AND level = Leitung", 1);
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    private static String keyOf(String summary) {
        return Projects.found(admin, "project = RAD AND summary ~ \"" + summary.split(" ", 2)[0] + "\"", 1)
                .get(0);
    }

    private static void play(Person person) {
        if (person == Person.ANONYMOUS || person == Person.SYSTEM_ADMINISTRATOR) {
            return;
        }
        JsonNode addresses =
                admin.get("/rest/api/2/project/RAD/role").expect(200).json();
        for (String role : ROLES) {
            String address = addresses.path(role).asText();
            String path = address.substring(address.indexOf("/rest/"));
            admin.delete(path + "?user=tom");
            if (person.roles.contains(role)) {
                admin.post(path, Map.of("user", List.of("tom"))).expect(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsGivenAwayAndNothingIsRefusedWithoutReason(Person person) {
        play(person);
        Client client = person.client();
        SoftAssertions softly = new SoftAssertions();

        touchpoint(softly, client, person, open, person.sight == Sight.OPEN || person.sight == Sight.ALL);
        touchpoint(softly, client, person, secret, person.sight == Sight.ALL);
        lists(softly, client, person);
        projectDeeds(softly, client, person);

        softly.assertAll();
    }

    /** All that is asked of one touchpoint. */
    private static void touchpoint(SoftAssertions softly, Client client, Person person, String key, boolean sees) {
        int unseen = person.sight == Sight.LOG_IN ? 401 : 404;
        for (String part : List.of("", "/profile", "/incidents", "/handovers", "/answers")) {
            Answer answer = client.get(rest(key, part));
            softly.assertThat(answer.status()).as(answer.request()).isEqualTo(sees ? 200 : unseen);
            if (!sees) {
                softly.assertThat(answer.body().replace(key, ABSENT))
                        .as("as if it were not there: " + answer.request())
                        .isEqualTo(client.get(rest(ABSENT, part)).body());
            }
        }
        status(softly, client.get("/browse/" + key), sees ? 200 : person.sight == Sight.LOG_IN ? 302 : 404);
        int edits = sees ? person.edits() ? 201 : 403 : unseen;
        status(softly, client.post(rest(key, "/ratings"), Map.of("group", "manager", "value", 5)), edits);
        status(softly, client.post(rest(key, "/reveal"), Map.of()), sees ? 200 : unseen);
        status(softly, change(client, key, "occasion", person.name()), edits == 201 ? 200 : edits);
        status(
                softly,
                change(client, key, "state", person.ordinal() % 2 == 0 ? "planned" : "existing"),
                sees ? person.manages() ? 200 : 403 : unseen);
    }

    private static Answer change(Client client, String key, String field, String value) {
        int version = 0;
        for (JsonNode section :
                admin.get(rest(key, "/profile")).expect(200).json().path("sections")) {
            for (JsonNode known : section.path("fields")) {
                version = known.path("code").asText().equals(field)
                        ? known.path("version").asInt()
                        : version;
            }
        }
        return client.patch(
                rest(key, "/profile"), Map.of("fields", Map.of(field, Map.of("value", value, "base", version))));
    }

    /** Lists, counts, searches and exports show what may be seen and no more. */
    private static void lists(SoftAssertions softly, Client client, Person person) {
        String jql = Client.encoded("project = RAD AND \"Soll/Ist gap\" > 0");
        String function = Client.encoded("issue in touchpointUnrated()");
        List<String> surfaces = List.of(
                Projects.rest(PROJECT, "matrix"),
                Projects.rest(PROJECT, "journey"),
                "/projects/RAD?selectedItem=app.touchpoint.jira.matrix",
                "/rest/api/2/search?jql=" + jql,
                "/rest/api/2/search?jql=" + function,
                "/issues/?jql=" + jql,
                "/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery=" + jql,
                "/sr/jira.issueviews:searchrequest-xml/temp/SearchRequest.xml?jqlQuery=" + jql);
        boolean seesOpen = person.sight == Sight.OPEN || person.sight == Sight.ALL;
        for (String surface : surfaces) {
            Answer answer = client.get(surface);
            if (!seesOpen) {
                softly.assertThat(answer.body()).as(surface).doesNotContain(OPEN, open + "\"");
            }
            if (person.sight != Sight.ALL) {
                softly.assertThat(answer.body()).as(surface).doesNotContain(SECRET, secret + "\"");
            }
        }
        if (seesOpen) {
            JsonNode matrix =
                    client.get(Projects.rest(PROJECT, "matrix")).expect(200).json();
            int visible = person.sight == Sight.ALL ? 2 : 1;
            softly.assertThat(matrix.path("touchpoints").size()).isEqualTo(visible);
            softly.assertThat(matrix.path("score").path("all").asInt()).isEqualTo(visible);
            softly.assertThat(client.get("/rest/api/2/search?jql=" + jql)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(visible);
        }
    }

    /** What is done to the project or to all of Jira. */
    private static void projectDeeds(SoftAssertions softly, Client client, Person person) {
        int unseen = person.sight == Sight.LOG_IN ? 401 : 404;
        boolean sees = person.sight == Sight.OPEN || person.sight == Sight.ALL;
        status(softly, client.get(Projects.rest(PROJECT, "matrix")), sees ? 200 : unseen);
        status(
                softly,
                client.postCsv(
                        Projects.rest(PROJECT, "touchpoints?dryRun=true"), Csv.utf8("Phase;Kontaktpunkt\nKauf;Neu\n")),
                sees ? person.edits() ? 200 : 403 : unseen);
        boolean system = person == Person.SYSTEM_ADMINISTRATOR;
        status(
                softly,
                client.get("/rest/touchpoint/1.0/health"),
                person.sight == Sight.LOG_IN ? 401 : system ? 200 : 403);
        status(
                softly,
                client.post(Projects.rest(PROJECT, "setup"), Map.of("template", "blank", "language", "en")),
                sees ? system ? 200 : 403 : unseen);
    }

    private static void status(SoftAssertions softly, Answer answer, int expected) {
        softly.assertThat(answer.status()).as(answer.toString()).isEqualTo(expected);
    }

    private static String rest(String key, String part) {
        return "/rest/touchpoint/1.0/touchpoints/" + key + part;
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"BROWSER", "EDITOR", "MANAGER"})
    void aRefusalSaysWhatToAskFor(Person person) {
        play(person);
        Answer decision = change(person.client(), open, "state", "potential");
        Answer rating = person.client().post(rest(open, "/ratings"), Map.of("group", "manager", "value", 5));

        assertThat(decision.code()).isEqualTo(person.manages() ? "" : "manager-needed");
        assertThat(rating.code()).isEqualTo(person.edits() ? "" : "edit-issue-needed");
    }
}
