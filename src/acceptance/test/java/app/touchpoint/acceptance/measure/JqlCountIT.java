package app.touchpoint.acceptance.measure;

import static app.touchpoint.acceptance.measure.CriterionIT.CRITERIA;
import static app.touchpoint.acceptance.measure.CriterionIT.added;
import static app.touchpoint.acceptance.measure.CriterionIT.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issues that a search counts for a criterion at the end of each period. */
final class JqlCountIT {
    private static final Map<String, Object> COMPLAINTS =
            Map.of("name", "Beschwerden", "type", "count", "worst", 20, "target", 0, "direction", "lower-is-better");

    private static Jira jira;
    private static Client admin;
    private static String key;
    private static String touchpoint;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        key = Projects.create(jira, "blank", "en");
        touchpoint = CriterionIT.touchpoint(jira, key, "Hotline");
    }

    private static String criterion(String name) {
        return added(admin, key, with(COMPLAINTS, "name", name, "touchpoint", touchpoint));
    }

    /** The touchpoints of the project that were made in the period. */
    private static String dated() {
        return "project = " + key
                + " AND issuetype = Touchpoint AND created >= %from% AND created < \"%to%\" ORDER BY key";
    }

    private static Answer set(Client client, String criterion, Object... members) {
        return client.put(CRITERIA + criterion + "/count", with(Map.of("jql", dated()), members));
    }

    private static JsonNode count(Client client, String project, String criterion) {
        for (JsonNode one :
                client.get(Projects.rest(project, "counts")).expect(200).json().path("values")) {
            if (one.path("criterion").asText().equals(criterion)) {
                return one;
            }
        }
        throw new AssertionError("Nothing is counted for " + criterion);
    }

    private static JsonNode measured(String criterion) {
        return admin.get(CRITERIA + criterion + "/measurements")
                .expect(200)
                .json()
                .path("values");
    }

    @Test
    void monthsThatAreOverAreCountedOnceAndShownAsIssues() {
        String id = criterion("Monatlich");
        YearMonth first = YearMonth.now(ZoneId.systemDefault()).minusMonths(2);

        set(admin, id, "since", first.atDay(10).toString()).expect(200);
        jira.until("the months are measured", () -> measured(id).size() == 2);

        JsonNode months = measured(id);
        assertThat(months.at("/0/periodStart").asText())
                .isEqualTo(first.atDay(1).toString());
        assertThat(months.at("/1/periodEnd").asText())
                .isEqualTo(first.plusMonths(1).atEndOfMonth().toString());
        assertThat(months.at("/0/n").asInt()).isZero();
        assertThat(months.at("/0/of").asText()).isEqualTo("events");
        assertThat(months.at("/0/figure").asDouble()).isZero();
        assertThat(months.at("/0/value").asDouble()).isEqualTo(10);
        assertThat(months.at("/0/needed").isNull()).isTrue();
        JsonNode kept = CriterionIT.read(admin, id);
        assertThat(kept.path("method").asText()).isEqualTo("jql-count");
        assertThat(kept.path("collectionDays").asInt()).isEqualTo(31);
        JsonNode listed = count(admin, key, id);
        assertThat(listed.at("/next/start").asText())
                .isEqualTo(YearMonth.now(ZoneId.systemDefault()).atDay(1).toString());
        assertThat(listed.path("problem").isNull()).isTrue();
        assertThat(listed.at("/set/by").asText()).isEqualTo("admin");

        jira.until("jobs have run", () -> true);
        set(admin, id, "since", first.atDay(1).toString()).expect(200);
        assertThat(measured(id)).hasSize(2);
        assertThat(admin.get("/rest/touchpoint/1.0/touchpoints/" + touchpoint)
                        .expect(200)
                        .body())
                .as("issues make no Ist")
                .doesNotContain("\"customers\":");
    }

    @Test
    void aTrialSaysWhatIsFoundNowAndWritesNothing() {
        String id = criterion("Probe");
        jira.until(
                "the touchpoint is found",
                () -> admin.post(
                                        CRITERIA + id + "/count/trial",
                                        Map.of("jql", "project = " + key + " AND issuetype = Touchpoint"))
                                .expect(200)
                                .json()
                                .path("count")
                                .asInt()
                        == 1);
        JsonNode over = admin.post(CRITERIA + id + "/count/trial", Map.of("jql", dated(), "period", "week"))
                .expect(200)
                .json();

        assertThat(over.path("count").asInt()).isZero();
        assertThat(LocalDate.parse(over.at("/over/end").asText())).isBefore(LocalDate.now(ZoneId.systemDefault()));
        assertThat(measured(id)).isEmpty();
        assertThat(admin.delete(CRITERIA + id + "/count").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | ''         | month    | 422 | count.jql.empty",
                "project = = x         | ''         | month    | 422 | count.jql.refused",
                "nofield = 3           | ''         | month    | 422 | count.jql.refused",
                "project = NOSUCH      | ''         | month    | 422 | count.jql.refused",
                "status = Open         | 2026-01-01 | month    | 422 | count.since.unnamed",
                "created >= %from%     | 2026-01-01 | month    | 422 | count.since.unnamed",
                "created < %to% AND created >= %from% | 1999-01-01 | month | 422 | count.since.too-early",
                "created < %to% AND created >= %from% | 2999-01-01 | month | 422 | count.since.future",
                "created < %to% AND created >= %from% | gestern | month | 400 | day-malformed",
                "created > -1d         | ''         | fortnight | 400 | value-malformed"
            })
    void whatCannotBeCountedIsRefused(String jql, String since, String period, int status, String code) {
        String id = criterion("Schlecht " + System.nanoTime());

        Answer refused = set(admin, id, "jql", jql, "since", since, "period", period);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.json().path("code").asText()).isEqualTo(code);
        assertThat(refused.json().path("errorMessages")).isNotEmpty();
        assertThat(CriterionIT.read(admin, id).path("method").asText()).isNotEqualTo("jql-count");
    }

    @Test
    void onlyCountsAreCountedAndWhatWasMeasuredOtherwiseBeginsANewSeries() {
        String mean = added(admin, key, Map.of("name", "Mittel", "touchpoint", touchpoint));
        assertThat(set(admin, mean).json().path("code").asText()).isEqualTo("count.criterion.unfit");
        String id = criterion("Bisher getippt");
        Map<String, Object> typed =
                new HashMap<>(Map.of("periodStart", "2026-01-01", "periodEnd", "2026-01-31", "n", 40, "value", 12));
        admin.post(CRITERIA + id + "/measurements", List.of(typed)).expect(201);

        Answer warned = set(admin, id);
        assertThat(warned.status()).isEqualTo(409);
        assertThat(warned.json().path("code").asText()).isEqualTo("count.series-breaks");
        set(admin, id, "newSeries", true).expect(200);

        assertThat(CriterionIT.read(admin, id).path("series").asInt()).isEqualTo(2);
        set(admin, id).expect(200);
        assertThat(CriterionIT.read(admin, id).path("series").asInt()).isEqualTo(2);
    }

    @Test
    void whoLosesTheRightIsNamedAsAFindingAndNobodyElseReadsTheSearch() {
        String project = Projects.create(jira, "blank", "en");
        String place = CriterionIT.touchpoint(jira, project, "Kasse");
        String id = added(admin, project, with(COMPLAINTS, "touchpoint", place));
        Projects.join(jira, project, "Users", "tom");
        Projects.join(jira, project, "Touchpoint managers", "tom");
        Client tom = jira.as("tom");
        tom.put(CRITERIA + id + "/count", Map.of("jql", "text ~ \"strenggeheim\"", "period", "week"))
                .expect(200);
        assertThat(count(admin, project, id).at("/set/by").asText()).isEqualTo("tom");
        assertThat(count(admin, project, id).path("problem").isNull()).isTrue();

        Projects.leave(jira, project, "Touchpoint managers", "tom");

        assertThat(count(admin, project, id).at("/problem/code").asText()).isEqualTo("person-may-not");
        assertThat(admin.get("/rest/touchpoint/1.0/health").expect(200).json().path("findings"))
                .anySatisfy(finding -> {
                    assertThat(finding.path("project").asText()).isEqualTo(project);
                    assertThat(finding.path("code").asText()).isEqualTo("count-person");
                });
        Answer read = tom.get(Projects.rest(project, "counts")).expect(200);
        assertThat(read.body())
                .contains("person-may-not")
                .doesNotContain("strenggeheim")
                .doesNotContain("tom");
        assertThat(tom.put(CRITERIA + id + "/count", Map.of("jql", "project = " + project))
                        .status())
                .isEqualTo(403);
        assertThat(tom.post(CRITERIA + id + "/count/trial", Map.of("jql", "project = " + project))
                        .status())
                .isEqualTo(403);

        admin.put(CRITERIA + id + "/count", Map.of("jql", "project = " + project))
                .expect(200);
        assertThat(count(admin, project, id).path("problem").isNull()).isTrue();
        admin.delete(CRITERIA + id + "/count").expect(204);
        assertThat(admin.get(Projects.rest(project, "counts"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1280, light, en_US, Try it out, Save, Complaints",
        "768, dark, de_DE, Ausprobieren, Speichern, Beschwerden"
    })
    void aPersonTriesASearchOutAndSetsItByKeyboard(
            int width, String theme, String locale, String attempt, String save, String name) {
        String project = Projects.create(jira, "blank", "en");
        String place = CriterionIT.touchpoint(jira, project, "Werkstatt");
        added(admin, project, with(COMPLAINTS, "touchpoint", place, "names", Map.of("en", "Complaints")));
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, width).logIn("admin")) {
            window.prefer("locale", locale);
            window.prefer("theme", theme);
            window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.measurements");
            Page page = window.page();
            page.locator(".tp-count-add").press("Enter");
            page.locator("dialog textarea").fill("project = ");
            page.locator("dialog button", new Page.LocatorOptions().setHasText(attempt))
                    .press("Enter");
            PlaywrightAssertions.assertThat(page.locator("dialog .aui-message-error"))
                    .isVisible();
            page.locator("dialog textarea").fill("project = " + project + " AND created >= %from% AND created < %to%");
            page.locator("dialog button", new Page.LocatorOptions().setHasText(attempt))
                    .press("Enter");
            PlaywrightAssertions.assertThat(page.locator("dialog [role=status]"))
                    .containsText("0");
            page.locator("dialog input[type=date]")
                    .fill(YearMonth.now(ZoneId.systemDefault())
                            .minusMonths(1)
                            .atDay(1)
                            .toString());
            assertThat(window.accessibilityViolations()).isEmpty();
            window.picture("count-dialog-" + width + "-" + theme);
            page.locator("dialog button[type=submit]", new Page.LocatorOptions().setHasText(save))
                    .press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".tp-count")).containsText(name);

            window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.measurements");
            PlaywrightAssertions.assertThat(page.locator("#tp-criteria tbody tr"))
                    .containsText(locale.startsWith("de") ? "0 gezählt" : "0 counted");
            PlaywrightAssertions.assertThat(page.locator(".tp-count")).isVisible();
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.layoutFaults()).isEmpty();
            assertThat(window.errors())
                    .as("but for the search that was refused")
                    .allMatch(error -> error.contains("count/trial"));
            window.picture("counts-" + width + "-" + theme);
        }
    }
}
