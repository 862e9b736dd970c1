package app.touchpoint.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is due by mail, for who has asked for it. */
final class DigestIT {
    private static Jira jira;
    private static Client admin;

    @BeforeAll
    static void start() {
        assumeFalse(Jira.isForeign());
        jira = Jira.shared();
        admin = jira.as("admin");
    }

    static void wish(String user, String project, String rhythm) {
        jira.as(user)
                .put(Projects.rest(project, "digest"), Map.of("rhythm", rhythm))
                .expect(200);
    }

    /** The bodies of mails about a project. */
    static List<String> mails(Client admin, String user, String project) {
        String address = admin.get("/rest/api/2/user?username=" + user)
                .expect(200)
                .json()
                .path("emailAddress")
                .asText();
        List<String> bodies = new ArrayList<>();
        for (JsonNode mail : admin.get("/rest/local/1.0/bench/mails?to=" + address)
                .expect(200)
                .json()) {
            if (mail.path("body").asText().contains("(" + project + ")")) {
                assertThat(mail.path("mimeType").asText()).isEqualTo("text/plain");
                bodies.add(
                        mail.path("subject").asText() + "\n" + mail.path("body").asText());
            }
        }
        return bodies;
    }

    @Test
    void whoHasAskedIsToldOnceInTheirLanguageOfWhatTheySee() {
        String project = Projects.create(jira, "blank", "en");
        String touchpoint = CriterionIT.touchpoint(jira, project, "Hotline");
        CriterionIT.added(
                admin,
                project,
                Map.of("name", "Accueil", "touchpoint", touchpoint, "names", Map.of("de", "Empfang", "en", "Welcome")));
        String quiet = Projects.create(jira, "blank", "en");
        Projects.join(jira, project, "Users", "anna");
        assertThat(jira.as("anna")
                        .get(Projects.rest(project, "digest"))
                        .expect(200)
                        .json()
                        .path("rhythm")
                        .asText())
                .isEqualTo("never");
        wish("admin", project, "week");
        wish("admin", quiet, "day");

        jira.until(
                "the administrator is told",
                () -> !mails(admin, "admin", project).isEmpty());
        assertThat(mails(admin, "admin", project))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Hotline")
                        .containsPattern("Welcome.* nothing was measured yet|Empfang.* noch nie gemessen")
                        .doesNotContain("Accueil"));
        assertThat(mails(admin, "admin", quiet)).as("nothing is due there").isEmpty();
        assertThat(mails(admin, "anna", project)).as("who has not asked").isEmpty();
        jobs();
        assertThat(mails(admin, "admin", project)).hasSize(1);
    }

    @Test
    void whatIsToBeDiscussedIsToldToo() {
        String project = Projects.create(jira, "blank", "en");
        String touchpoint = CriterionIT.touchpoint(jira, project, "Lounge");
        String measured = CriterionIT.added(admin, project, Map.of("name", "Freundlichkeit", "touchpoint", touchpoint));
        String month = YearMonth.now(ZoneId.systemDefault()).minusMonths(1).toString();
        admin.post(
                        "/rest/touchpoint/1.0/criteria/" + measured + "/measurements",
                        List.of(MeasurementIT.counted(month, 1, 2, 3, 4, 5)))
                .expect(201);

        wish("admin", project, "day");

        jira.until(
                "the administrator is told",
                () -> !mails(admin, "admin", project).isEmpty());
        assertThat(mails(admin, "admin", project))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .as("nothing is to be measured again yet")
                        .doesNotContain("Freundlichkeit")
                        .containsPattern("- Lounge: (never discussed|nie besprochen)"));
    }

    @Test
    void whoMayNotSeeTheProjectAnyMoreIsToldNothing() {
        String project = Projects.create(jira, "blank", "en");
        String touchpoint = CriterionIT.touchpoint(jira, project, "Kasse");
        CriterionIT.added(admin, project, Map.of("name", "Freundlichkeit", "touchpoint", touchpoint));
        Projects.join(jira, project, "Users", "tom");
        wish("tom", project, "day");
        Projects.leave(jira, project, "Users", "tom");
        wish("admin", project, "day");

        jira.until(
                "the administrator is told",
                () -> !mails(admin, "admin", project).isEmpty());

        assertThat(mails(admin, "tom", project)).isEmpty();
        assertThat(jira.as("tom").get(Projects.rest(project, "digest")).status())
                .isEqualTo(404);
        assertThat(jira.anonymously().get(Projects.rest(project, "digest")).status())
                .isEqualTo(401);
    }

    private static void jobs() {
        admin.postForm("/rest/local/1.0/bench/jobs", Map.of()).expect(204);
    }

    @Test
    void aPersonAsksForItByKeyboardAndStopsIt() {
        String project = Projects.create(jira, "blank", "en");
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 768).logIn("admin")) {
            window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.measurements");
            Locator choice = window.page().locator(".tp-digest");
            PlaywrightAssertions.assertThat(choice).hasValue("never");
            choice.selectOption("week");
            PlaywrightAssertions.assertThat(window.page().locator("[data-slot=digest] [role=status]"))
                    .containsText("Saved.");
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.layoutFaults()).isEmpty();

            window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.measurements");
            PlaywrightAssertions.assertThat(choice).hasValue("week");
            choice.selectOption("never");
            PlaywrightAssertions.assertThat(window.page().locator("[data-slot=digest] [role=status]"))
                    .containsText("Saved.");
            assertThat(window.errors()).isEmpty();
        }
        assertThat(admin.get(Projects.rest(project, "digest"))
                        .json()
                        .path("rhythm")
                        .asText())
                .isEqualTo("never");
    }
}
