package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Waves;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the panel concludes from ratings, as a person sees it. Of eleven touchpoints customers think the first one poor and important and
 * managers good and unimportant; what customers say of it gets better from time to time.
 */
final class PanelFindingsIT {
    private static final int TOUCHPOINTS = 11;

    private static Jira jira;
    private static Client admin;
    private static String project;
    private static String first;
    private static String second;
    private static String third;

    @BeforeAll
    static void rate() {
        jira = Jira.shared();
        admin = jira.as("admin");
        project = Projects.create(jira, "blank", "en");
        StringBuilder list = new StringBuilder("Phase;Kontaktpunkt;Ist;Soll;Wichtigkeit\n");
        for (int i = 1; i <= TOUCHPOINTS; i++) {
            list.append("Interest;Neighbour ")
                    .append(i)
                    .append(";5;8;")
                    .append(i == 1 ? 1 : 9)
                    .append('\n');
        }
        Projects.importFile(jira, project, Csv.utf8(list.toString()));
        List<String> all =
                Projects.found(admin, "project = " + project + " AND Soll = 8 ORDER BY key ASC", TOUCHPOINTS);
        first = all.get(0);
        second = all.get(1);
        third = all.get(2);
        for (String touchpoint : all) {
            boolean isFirst = touchpoint.equals(first);
            for (int round = 0; round < (isFirst ? 6 : 1); round++) {
                rated(touchpoint, "customer", isFirst ? 0.5 + round / 2.0 : 9, 10);
            }
            rated(touchpoint, "manager", isFirst ? 9 : 3, 1);
            admin.patch(
                            rest(touchpoint, "/profile"),
                            Map.of(
                                    "fields",
                                    Map.of(
                                            "importance-customers", Map.of("value", isFirst ? "10" : "4", "base", 0),
                                            "importance-asked", Map.of("value", "40", "base", 0))))
                    .expect(200);
        }
        rated(first, "employee", 6, 8);
    }

    private static void rated(String touchpoint, String group, double value, int people) {
        admin.post(rest(touchpoint, "/ratings"), Map.of("group", group, "value", value, "people", people, "own", false))
                .expect(201);
    }

    private static String rest(String touchpoint, String rest) {
        return "/rest/touchpoint/1.0/touchpoints/" + touchpoint + rest;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en_US | disappointing | okay | delighting | ▲ rising | trend from 5 ratings on | ten most important | ten lowest | Plan an action | at least 5 more
            de_DE | enttäuschend | okay | begeisternd | ▲ steigend | Trend ab 5 | zehn wichtigsten | zehn am niedrigsten | Planen Sie eine Maßnahme | mindestens 5 weitere
            """)
    void classTrendBlindSpotsAndNextStepsStandInThePanel(
            String locale,
            String poor,
            String fair,
            String good,
            String rising,
            String few,
            String important,
            String lowest,
            String step,
            String moves) {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale);
            window.go("/browse/" + first);

            Locator customers = page.locator("tr[data-group=customer]");
            assertThat(customers).containsText("n = 60");
            assertThat(customers.locator(".tp-class")).containsText(poor);
            assertThat(customers).containsText(rising);
            Locator employees = page.locator("tr[data-group=employee]");
            assertThat(employees.locator(".tp-class")).containsText(fair);
            assertThat(employees).containsText(moves);
            assertThat(employees).not().containsText(rising);
            Locator managers = page.locator("tr[data-group=manager]");
            assertThat(managers.locator(".tp-class")).containsText(good);
            assertThat(managers).containsText(few);
            Locator findings = page.locator(".tp-perception");
            assertThat(findings).containsText(important);
            assertThat(findings).containsText(lowest);
            assertThat(page.locator(".tp-next")).containsText(step);
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
            window.prefer("locale", "en_US");
        }
    }

    /** Managers gave it a 3, and a 9 was entered for customers, of whom a survey then asks forty. */
    @Test
    void whatASurveyAskedOfCustomersIsTheirViewInPanelAndSearch() {
        Projects.join(jira, project, "Developers", "tom");
        String worseBySix = "project = " + project + " AND issue in touchpointPerceptionGap(\"-6\")";
        assertThat(Projects.found(admin, worseBySix, TOUCHPOINTS - 1)).contains(second);
        int[] answers = Waves.all(4, 20);
        answers[6] = 20;

        Waves.ask(admin, project, "Neighbour 2", "Clarity", LocalDate.parse("2026-09-01"), answers);
        for (int wave = 1; wave <= 5; wave++) {
            Waves.ask(
                    admin,
                    project,
                    "Neighbour 3",
                    "Speed",
                    LocalDate.parse("2026-09-01").minusDays(30 * (6 - wave)),
                    Waves.all(wave + 3, 12));
        }

        assertThat(Projects.found(admin, worseBySix, TOUCHPOINTS - 3)).doesNotContain(second);
        JsonNode panel = admin.get(rest(second, "")).expect(200).json();
        JsonNode customers = panel.path("ratings").get(0);
        assertThat(customers.path("group").asText()).isEqualTo("customer");
        assertThat(customers.at("/mean/value").asDouble()).isEqualTo(5.0);
        assertThat(customers.path("people").asInt()).isEqualTo(40);
        assertThat(customers.path("text").asText()).startsWith("measured, n = 40");
        assertThat(customers.at("/sure/low").asDouble()).isBetween(4.6, 4.7);
        assertThat(customers.path("trend").asText()).isEqualTo("trend from 5 waves on");
        assertThat(admin.get(rest(third, ""))
                        .expect(200)
                        .json()
                        .at("/ratings/0/trend")
                        .asText())
                .startsWith("▲ rising");
        assertThat(panel.at("/perception/0/gap/value").asDouble()).isEqualTo(-2.0);
        assertThat(jira.as("tom")
                        .get(rest(second, ""))
                        .expect(200)
                        .json()
                        .path("customersHidden")
                        .asBoolean())
                .as("it stands on the issue as its Ist")
                .isFalse();
    }
}
