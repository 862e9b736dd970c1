package app.touchpoint.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new user does first: log in, take the sample, look at its matrix. */
final class SampleIT {
    private static final double LOADING_MILLIS = 180_000;

    private static Jira jira;

    @BeforeAll
    static void takeTheSample() {
        assumeThat(Jira.isForeign()).isFalse();
        jira = Jira.startNew("sample");
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280)) {
            window.logIn("admin").go("/secure/Dashboard.jspa");
            window.page()
                    .locator(".sample-offer button[name=language][value=de]")
                    .click();
            assertThat(window.page().locator("#sample-done"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LOADING_MILLIS));
            Projects.found(jira.as("admin"), "project = RAD AND issuetype = Kontaktpunkt", 52);
            window.go("/projects/RAD?selectedItem=app.touchpoint.jira.matrix");
            assertThat(window.page().locator(".tp-entry:has-text('Probefahrt')").first())
                    .isVisible();
            window.picture("sample-matrix");
            assertThat(window.errors()).isEmpty();
        }
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    private static JsonNode matrix(String user, String rows) {
        return jira.as(user)
                .get(Projects.rest("RAD", "matrix?rows=" + rows))
                .expect(200)
                .json();
    }

    private static List<Double> ratings() {
        return Csv.records(Csv.sample("de"), StandardCharsets.UTF_8, ';').stream()
                .map(line -> Objects.requireNonNull(line.get("Ist")))
                .filter(ist -> !ist.isEmpty())
                .map(ist -> Double.valueOf(ist.replace(',', '.')))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"channel, 6", "component, 5", "class, 4"})
    void itsFiguresEqualAnIndependentCalculation(String rows, int rowCount) {
        JsonNode matrix = matrix("anna", rows);

        assertThat(matrix.path("columns").size()).isEqualTo(5);
        assertThat(matrix.path("rows").size()).isEqualTo(rowCount);
        assertThat(matrix.path("score").path("all").asInt()).isEqualTo(52);
        assertThat(matrix.path("score").path("rated").asInt())
                .isEqualTo(ratings().size());
        assertThat(matrix.path("score").path("mean").asDouble())
                .isCloseTo(
                        ratings().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow(),
                        within(1e-9));
        assertThat(matrix.path("headline").path("disappointing").asInt())
                .isEqualTo((int) ratings().stream().filter(ist -> ist < 4).count());
        assertThat(matrix.path("headline").path("unrated").asInt())
                .isEqualTo(52 - ratings().size());
    }

    @Test
    void nobodyLearnsOfATouchpointTheyMayNotBrowse() {
        String hidden = matrix("admin", "channel")
                .path("touchpoints")
                .path(1)
                .path("key")
                .asText();

        jira.as("admin")
                .put("/rest/api/2/issue/" + hidden, Map.of("fields", Map.of("security", Map.of("name", "Leitung"))))
                .expect(204);

        assertThat(matrix("anna", "channel").path("score").path("all").asInt()).isEqualTo(52);
        JsonNode seenByTom = matrix("tom", "channel");
        assertThat(seenByTom.path("score").path("all").asInt()).isEqualTo(51);
        assertThat(seenByTom.toString()).doesNotContain("\"" + hidden + "\"");
    }
}
