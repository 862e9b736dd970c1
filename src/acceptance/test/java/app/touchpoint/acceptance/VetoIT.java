package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A touchpoint manager's veto on an action: who gives it, who reads it, who learns nothing of it. */
final class VetoIT {
    private static final String NASTY = "Too dear </p><script>alert(1)</script> $velocity “no”";

    /** In the address from which Jira loads our panel. */
    private static final String PANEL = "app.touchpoint.jira%3Aaction\"";

    private static Jira jira;
    private static Client admin;
    private static String key;
    private static String elsewhere;
    private static String ride;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        // Names of types and links are those of the first set-up.
        Projects.create(jira, "blank", "en");
        key = Projects.create(jira, "porsche-4", "en");
        elsewhere = Projects.createPlain(jira);
        Projects.importFile(jira, key, Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Test ride;Branch\n"));
        ride = Projects.found(admin, "project = " + key + " AND summary ~ \"Test ride\"", 1)
                .get(0);
        Projects.join(jira, key, "Users", "anna");
        Projects.join(jira, key, "Touchpoint managers", "anna");
    }

    private static String issue(String project, String type, String summary) {
        return admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", project),
                                        "issuetype", Map.of("name", type),
                                        "summary", summary)))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static void improves(String action, String touchpoint) {
        admin.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Touchpoint improvement"),
                                "inwardIssue", Map.of("key", action),
                                "outwardIssue", Map.of("key", touchpoint)))
                .expect(201);
    }

    private static String veto(String issue) {
        return "/rest/touchpoint/1.0/actions/" + issue + "/veto";
    }

    @Test
    void whoManagesGivesItAndWhoBrowsesReadsIt() {
        String action = issue(key, "Touchpoint Action", "More test bikes");
        improves(action, ride);
        Projects.found(admin, "key = " + action, 1);
        Client anna = jira.as("anna");
        Client tom = jira.as("tom");
        Projects.join(jira, key, "Users", "tom");

        Answer refused = tom.put(veto(action), Map.of("reason", "Not mine to say"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("manager-needed");
        assertThat(refused.body()).contains("Touchpoint managers", key);

        anna.put(veto(action), Map.of("reason", NASTY)).expect(200);
        JsonNode seen = tom.get(veto(action)).expect(200).json();
        assertThat(seen.at("/veto/reason").asText()).isEqualTo(NASTY);
        assertThat(seen.at("/veto/by").asText()).startsWith("Anna");
        assertThat(seen.path("mayVeto").asBoolean()).isFalse();
        assertThat(seen.at("/touchpoints/0/key").asText()).isEqualTo(ride);
        JsonNode panel =
                tom.get("/rest/touchpoint/1.0/touchpoints/" + ride).expect(200).json();
        assertThat(panel.path("actions"))
                .filteredOn(one -> one.path("key").asText().equals(action))
                .singleElement()
                .satisfies(one -> assertThat(one.at("/veto/reason").asText()).isEqualTo(NASTY));
        assertThat(tom.delete(veto(action)).status()).isEqualTo(403);

        anna.put(veto(action), Map.of("reason", "Too late this year")).expect(200);
        assertThat(tom.get(veto(action)).json().at("/veto/reason").asText()).isEqualTo("Too late this year");
        anna.delete(veto(action)).expect(204);
        assertThat(tom.get(veto(action)).json().path("veto").isNull()).isTrue();
        assertThat(anna.delete(veto(action)).code()).isEqualTo("veto-not-found");
    }

    @ParameterizedTest
    @CsvSource({"'', 422, veto.reason.missing", "' ', 422, veto.reason.missing", "long, 422, text.too-long"})
    void aVetoSaysWhy(String reason, int status, String code) {
        String action = issue(key, "Touchpoint Action", "Paint the wall");

        Answer refused = admin.put(veto(action), Map.of("reason", reason.equals("long") ? "x".repeat(32_768) : reason));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(admin.get(veto(action)).json().path("veto").isNull()).isTrue();
    }

    @Test
    void whatIsNoActionOrUnseenTakesNone() {
        assertThat(admin.put(veto(ride), Map.of("reason", "x")).code()).isEqualTo("action-needed");
        String action = issue(key, "Touchpoint Action", "Ask customers");
        Answer unseen = jira.as("gast").put(veto(action), Map.of("reason", "x"));
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.body().replace(action, "X-1"))
                .isEqualTo(jira.as("gast")
                        .put(veto(key + "-9999"), Map.of("reason", "x"))
                        .body()
                        .replace(key + "-9999", "X-1"));
        assertThat(jira.anonymously().get(veto(action)).status()).isEqualTo(401);
    }

    /** The link, and with it the veto, would tell that there is a touchpoint. */
    @Test
    void whoSeesNoTouchpointLearnsOfNoVetoOnAnOrdinaryIssue() {
        String hidden = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(jira, hidden, Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Hotline;Phone\n"));
        String hotline = Projects.found(admin, "project = " + hidden + " AND summary ~ Hotline", 1)
                .get(0);
        String ticket = issue(elsewhere, "Task", "Train the hotline");
        improves(ticket, hotline);
        Projects.join(jira, elsewhere, "Administrators", "tom");
        Client tom = jira.as("tom");
        admin.put(veto(ticket), Map.of("reason", "Outsourced soon")).expect(200);

        assertThat(admin.get("/browse/" + ticket).body()).contains(PANEL);
        assertThat(tom.get("/browse/" + ticket).expect(200).body()).doesNotContain(PANEL);
        assertThat(tom.get(veto(ticket)).code()).isEqualTo("action-needed");
        assertThat(tom.put(veto(ticket), Map.of("reason", "x")).code()).isEqualTo("action-needed");

        // Who administers the ticket's project and sees the touchpoint is still no manager of the touchpoint's project.
        Projects.join(jira, hidden, "Users", "tom");
        assertThat(tom.get("/browse/" + ticket).expect(200).body()).contains(PANEL);
        assertThat(tom.delete(veto(ticket)).code()).isEqualTo("manager-needed");
    }

    @ParameterizedTest
    @CsvSource({"light, en_US", "dark, de_DE"})
    void itIsGivenAndLiftedByKeyboard(String theme, String locale) {
        String action = issue(key, "Touchpoint Action", "Free coffee " + theme);
        improves(action, ride);
        Projects.found(admin, "key = " + action, 1);
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/secure/Dashboard.jspa");
            window.prefer("theme", theme).prefer("locale", locale);
            window.go("/browse/" + ride);
            Locator entry = page.locator(".tp-open-actions [data-action='" + action + "']");
            entry.locator(".tp-veto-give").press("Enter");
            Locator dialog = page.locator("dialog");
            dialog.locator("button[type=submit]").press("Enter");
            assertThat(dialog.locator(".aui-message-error")).isVisible();
            assertThat(window.accessibilityViolations()).isEmpty();
            dialog.locator("textarea").fill(NASTY);
            window.picture("veto-dialog-" + theme);
            dialog.locator("button[type=submit]").press("Enter");
            assertThat(entry.locator(".tp-veto .tp-story")).hasText(NASTY);
            assertThat(entry.locator("button").first()).isFocused();
            assertThat(window.accessibilityViolations()).isEmpty();

            window.go("/browse/" + action);
            Locator panel = page.locator(".tp-action");
            assertThat(panel.locator(".tp-veto .tp-story")).hasText(NASTY);
            assertThat(panel.locator(".tp-improved a")).containsText(ride);
            window.picture("action-" + theme);
            assertThat(window.accessibilityViolations()).isEmpty();
            panel.locator(".tp-veto-lift").press("Enter");
            assertThat(window.accessibilityViolations()).isEmpty();
            page.keyboard().press("Enter");
            assertThat(panel.locator(".tp-veto")).hasCount(0);
            assertThat(panel.locator(".tp-veto-give")).isFocused();
            assertThat(window.errors().stream()
                            .filter(error -> !error.contains("422"))
                            .toList())
                    .isEmpty();
        }
    }
}
