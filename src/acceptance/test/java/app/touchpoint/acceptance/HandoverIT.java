package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hand-overs between touchpoints, and where they break between online and offline. */
final class HandoverIT {
    private static final String LIST = "Phase;Kontaktpunkt;Kanal;Kanalart;Ist;Wichtigkeit\n"
            + "Interest;Web form;Website;online;;\n"
            + "Interest;Counter;Branch;offline;6;7\nPurchase;Checkout;Website;online;;\n";

    private final Jira jira = Jira.shared();
    private final Client admin = jira.as("admin");
    private String key;
    private String webForm;
    private String counter;

    @BeforeEach
    void makeTwoEnds() {
        key = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(jira, key, Csv.utf8(LIST));
        webForm = touchpoint(key, "Web form");
        counter = touchpoint(key, "Counter");
    }

    private String touchpoint(String project, String summary) {
        return Projects.found(admin, "project = " + project + " AND summary ~ \"" + summary + "\"", 1)
                .get(0);
    }

    private static String path(String touchpoint) {
        return "/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/handovers";
    }

    private JsonNode seen(Client client, String touchpoint) {
        return client.get(path(touchpoint)).expect(200).json();
    }

    private int breaksInMatrix(Client client, String touchpoint) {
        JsonNode touchpoints =
                client.get(Projects.rest(key, "matrix")).expect(200).json().path("touchpoints");
        return StreamSupport.stream(touchpoints.spliterator(), false)
                .filter(one -> one.path("key").asText().equals(touchpoint))
                .map(one -> one.path("breaks").asInt())
                .findFirst()
                .orElseThrow();
    }

    /** What a list of touchpoints says of one of them. */
    private int breaksIn(String list, String values, String name, String touchpoint) {
        return StreamSupport.stream(
                        admin.get(Projects.rest(key, list))
                                .expect(200)
                                .json()
                                .path(values)
                                .spliterator(),
                        false)
                .filter(one -> one.path(name).asText().equals(touchpoint))
                .map(one -> one.path("breaks").asInt())
                .findFirst()
                .orElseThrow();
    }

    private void linkElsewhere(String from, String to) {
        JsonNode types =
                admin.get("/rest/api/2/issueLinkType").expect(200).json().path("issueLinkTypes");
        String type = StreamSupport.stream(types.spliterator(), false)
                .filter(one -> one.path("outward").asText().equals("hands over to"))
                .map(one -> one.path("name").asText())
                .findFirst()
                .orElseThrow();
        admin.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", type),
                                "inwardIssue", Map.of("key", from),
                                "outwardIssue", Map.of("key", to)))
                .expect(201);
    }

    @Test
    void anUnjudgedWayFromOnlineToOfflineIsABreakAtBothEndsUntilItGoesWell() {
        JsonNode made =
                admin.post(path(webForm), Map.of("to", counter)).expect(201).json();
        assertThat(made.at("/values/0/isBreak").asBoolean()).isTrue();
        assertThat(made.at("/values/0/quality").isNull()).isTrue();
        assertThat(seen(admin, counter).at("/values/0/direction").asText()).isEqualTo("from");
        assertThat(seen(admin, counter).path("breaks").asInt()).isEqualTo(1);
        assertThat(breaksInMatrix(admin, webForm)).isEqualTo(1);
        assertThat(breaksInMatrix(admin, counter)).isEqualTo(1);
        assertThat(breaksIn("curve", "points", "issueKey", counter)).isEqualTo(1);
        assertThat(breaksIn("importance?cross=midpoint", "points", "issueKey", counter))
                .isEqualTo(1);
        assertThat(breaksIn("alarms/coverage", "values", "touchpoint", webForm)).isEqualTo(1);
        assertThat(breaksIn("alarms/coverage", "values", "touchpoint", counter)).isEqualTo(1);

        long id = made.at("/values/0/id").asLong();
        int version = made.at("/values/0/version").asInt();
        Map<String, Object> good = Map.of("quality", 4, "informationPassed", "partly", "version", version);
        JsonNode judged =
                admin.patch(path(counter) + "/" + id, good).expect(200).json();
        assertThat(judged.at("/values/0/isBreak").asBoolean()).isFalse();
        assertThat(judged.at("/values/0/informationPassed").asText()).isEqualTo("partly");
        assertThat(breaksInMatrix(admin, webForm)).isZero();

        // Who knew the version before is told.
        Answer late = admin.patch(path(webForm) + "/" + id, good);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("handover-changed");

        admin.delete("/rest/api/2/issueLink/" + id).expect(204);
        assertThat(seen(admin, webForm).path("values")).isEmpty();
        linkElsewhere(webForm, counter);
        JsonNode again = seen(admin, webForm);
        assertThat(again.path("values")).hasSize(1);
        assertThat(again.at("/values/0/quality").isNull()).isTrue();
        assertThat(again.at("/values/0/isBreak").asBoolean()).isTrue();
        Wait.until(
                "the matrix knows the link that was made elsewhere",
                Duration.ofSeconds(60),
                () -> breaksInMatrix(admin, counter) == 1);
    }

    @Test
    void whatIsNoHandoverIsRefused() {
        Map<String, Object> offScale = new HashMap<>(Map.of("to", counter, "quality", 11));
        assertThat(admin.post(path(webForm), Map.of("to", webForm)).code()).isEqualTo("handover.to-itself");
        assertThat(admin.post(path(webForm), offScale).code()).isEqualTo("rating.off-scale");
        assertThat(admin.post(path(webForm), Map.of()).code()).isEqualTo("handover.end.missing");
        assertThat(admin.post(path(webForm), Map.of("to", key + "-9999")).status())
                .isEqualTo(404);
        admin.post(path(webForm), Map.of("to", counter)).expect(201);
        assertThat(admin.post(path(webForm), Map.of("to", counter)).code()).isEqualTo("handover-exists");
        // Within one medium there is no break, however bad it is.
        JsonNode online = admin.post(path(webForm), Map.of("to", touchpoint(key, "Checkout"), "quality", 0))
                .expect(201)
                .json();
        assertThat(online.path("breaks").asInt()).isEqualTo(1);
    }

    @Test
    void anEndThatOneMayNotSeeShowsNothingNotEvenACount() {
        String hidden = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(jira, hidden, Csv.utf8(LIST));
        String hiddenCounter = touchpoint(hidden, "Counter");
        Projects.join(jira, key, "Developers", "tom");
        admin.post(path(webForm), Map.of("to", hiddenCounter)).expect(201);

        Client tom = jira.as("tom");
        assertThat(seen(admin, webForm).path("breaks").asInt()).isEqualTo(1);
        assertThat(breaksInMatrix(admin, webForm)).isEqualTo(1);
        JsonNode seenByTom = seen(tom, webForm);
        assertThat(seenByTom.path("values")).isEmpty();
        assertThat(seenByTom.path("breaks").asInt()).isZero();
        assertThat(breaksInMatrix(tom, webForm)).isZero();
        assertThat(tom.get(path(hiddenCounter)).status()).isEqualTo(404);
        assertThat(tom.post(path(webForm), Map.of("to", hiddenCounter)).status())
                .isEqualTo(404);
        long id = seen(admin, webForm).at("/values/0/id").asLong();
        assertThat(tom.delete(path(webForm) + "/" + id).code()).isEqualTo("handover-not-found");
    }

    @Test
    void theCardAndTheIssueOfAnActionMarkTheBreaksOfWhatItImproves() {
        JsonNode made =
                admin.post(path(webForm), Map.of("to", counter)).expect(201).json();
        String action = Actions.create(admin, key, "Call back", Map.of());
        Actions.improve(admin, action, counter);
        jira.until(
                "the plan has the action with its touchpoint",
                () -> planned(action).path("touchpoints").size() == 1);
        assertThat(planned(action).at("/touchpoints/0/breaks").asInt()).isEqualTo(1);

        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.plan");
            assertThat(page.locator(".tp-card[data-issue='" + action + "'] .tp-breaks"))
                    .hasText("⚡ One hand-over breaks");
            assertThat(window.accessibilityViolations()).isEmpty();
            window.go("/browse/" + action);
            assertThat(page.locator(".tp-improved .tp-breaks")).containsText("One hand-over breaks");

            admin.patch(
                            path(webForm) + "/" + made.at("/values/0/id").asLong(),
                            Map.of(
                                    "quality",
                                    8,
                                    "version",
                                    made.at("/values/0/version").asInt()))
                    .expect(200);
            page.reload();
            assertThat(page.locator(".tp-improved a")).hasCount(1);
            assertThat(page.locator(".tp-improved .tp-breaks")).hasCount(0);
            assertThat(window.errors()).isEmpty();
        }
    }

    private JsonNode planned(String action) {
        JsonNode lanes =
                admin.get(Projects.rest(key, "plan")).expect(200).json().path("lanes");
        return StreamSupport.stream(lanes.spliterator(), false)
                .flatMap(lane -> StreamSupport.stream(lane.path("actions").spliterator(), false))
                .filter(one -> one.path("issueKey").asText().equals(action))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    @Test
    void successorsMeasurementsAndChoicesMarkTheBreaksOfAnEnd() {
        JsonNode made =
                admin.post(path(webForm), Map.of("to", counter)).expect(201).json();
        String checkout = touchpoint(key, "Checkout");
        admin.patch(
                        "/rest/touchpoint/1.0/touchpoints/" + checkout + "/profile",
                        Map.of(
                                "fields",
                                Map.of(
                                        "decision", Map.of("value", "merge", "base", 0),
                                        "decision-reason", Map.of("value", "One is enough", "base", 0),
                                        "contacts-per-month", Map.of("value", "300", "base", 0),
                                        "successor", Map.of("value", counter, "base", 0))))
                .expect(200);
        admin.post(
                        Projects.rest(key, "criteria"),
                        Map.of("name", "Courtesy", "touchpoint", counter, "collectionDays", 30))
                .expect(201);
        String journey = "/projects/" + key + "?selectedItem=app.touchpoint.jira.journey";
        String measurements = "/projects/" + key + "?selectedItem=app.touchpoint.jira.measurements";

        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go(journey);
            assertThat(page.locator(".tp-portfolio-group li:has-text('Checkout')"))
                    .containsText("Counter ⚡ One hand-over breaks");
            assertThat(page.locator(".tp-gains li")).containsText("⚡ One hand-over breaks");
            window.picture("breaks-journey");
            window.go(measurements);
            assertThat(page.locator(".tp-measure .tp-breaks")).hasCount(2);
            assertThat(page.locator(".tp-measure td:has-text('Counter')").first())
                    .containsText("⚡ One hand-over breaks");
            page.locator(".tp-coverage summary").click();
            assertThat(page.locator(".tp-coverage li:has-text('Counter')")).containsText("⚡ One hand-over breaks");
            window.picture("breaks-measurements");
            assertThat(window.accessibilityViolations()).isEmpty();
            window.go("/browse/" + checkout);
            page.locator(".tp-add-handover").click();
            page.locator("dialog [role=combobox]").fill("Coun");
            assertThat(page.locator("dialog [role=option]:has-text('" + counter + " ')"))
                    .containsText("⚡ One hand-over breaks");
            window.picture("breaks-choice");

            admin.patch(
                            path(webForm) + "/" + made.at("/values/0/id").asLong(),
                            Map.of(
                                    "quality",
                                    8,
                                    "version",
                                    made.at("/values/0/version").asInt()))
                    .expect(200);
            window.go(measurements);
            assertThat(page.locator(".tp-measure td:has-text('Counter')")).hasCount(2);
            assertThat(page.locator(".tp-measure .tp-breaks")).hasCount(0);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void aPersonLinksAndJudgesOnTheIssue() {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/browse/" + webForm);
            Locator handovers = page.locator(".tp-handovers");
            handovers.locator(".tp-add-handover").click();
            Locator dialog = page.locator("dialog");
            dialog.locator("[role=combobox]").fill("Coun");
            dialog.locator("[role=option]:first-child:has-text('Counter')").waitFor();
            dialog.locator("[role=combobox]").press("ArrowDown");
            dialog.locator("[role=combobox]").press("Enter");
            dialog.locator("button[type=submit]").click();

            Locator made = handovers.locator("[data-handover='" + counter + "']");
            assertThat(made).containsText("Break");
            made.locator("button").first().click();
            dialog.locator("select").first().selectOption("8");
            dialog.locator("button[type=submit]").click();
            assertThat(made).containsText("Quality 8 of 10");
            assertThat(made).not().containsText("Break");
            assertThat(window.errors()).isEmpty();
        }
    }
}
