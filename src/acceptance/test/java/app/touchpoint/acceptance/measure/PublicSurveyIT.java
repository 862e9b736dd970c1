package app.touchpoint.acceptance.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A real public survey: 25,976 passengers, 14 touchpoints, three classes, 0 where something did not apply. */
final class PublicSurveyIT {
    private static final Jira JIRA = Jira.shared();
    private static final Passengers PASSENGERS = Passengers.published();

    private static String journey() {
        String key = Projects.create(JIRA, "blank", "en");
        StringBuilder list = new StringBuilder("Phase;Kontaktpunkt;Kanal;Ist;Soll;Wichtigkeit\n");
        PASSENGERS
                .columns()
                .forEach(column -> list.append("Flight;").append(column).append(";Airline;;8,0;5\n"));
        Projects.importFile(JIRA, key, Csv.utf8(list.toString()));
        return key;
    }

    private static String two(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String whole(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    private static String sign(String experienceClass) {
        return switch (experienceClass) {
                    case "disappointing" -> "▼ ";
                    case "okay" -> "● ";
                    default -> "▲ ";
                }
                + experienceClass;
    }

    @Test
    void everyFigureOfItsImportByRestAndOfThatByPageEqualsAnIndependentCalculation() {
        Client admin = JIRA.as("admin");
        byte[] file = PASSENGERS.file(StandardCharsets.UTF_8);
        String byRest = journey();
        String survey = SurveyIT.begun(admin, byRest, SurveyIT.mapping(PASSENGERS.columns()));

        JsonNode loaded = SurveyIT.load(admin, survey, file, false).expect(200).json();

        assertThat(PASSENGERS.people()).isEqualTo(25_976);
        assertThat(loaded.path("rows").asInt()).isEqualTo(25_976);
        SurveyIT.isWhole(loaded.path("criteria"), PASSENGERS, false);
        SurveyIT.isWhole(SurveyIT.criteria(admin, byRest).path("values"), PASSENGERS, true);

        String byPage = journey();
        try (Browser browser = Browser.start();
                Window window = browser.open(JIRA, 1280).logIn("admin")) {
            String address = "/projects/" + byPage + "?selectedItem=app.touchpoint.jira.measurements";
            window.go(address);
            Page page = window.page();
            page.locator("#tp-survey-file").setInputFiles(new FilePayload("Passengers.csv", "text/csv", file));
            page.locator("#tp-survey-preview").click();
            assertThat(page.locator("#tp-survey-status")).containsText("25,976 rows, 0 of them refused");
            page.locator("#tp-survey-import").click();
            assertThat(page.locator("#tp-survey-status")).containsText("Imported: 25,976 rows");
            window.go(address);
            for (String column : PASSENGERS.columns()) {
                Reckoned expected = PASSENGERS.overall(column);
                Locator row = page.locator("#tp-criteria tbody tr")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.locator("th a", new Page.LocatorOptions().setHasText(column))));
                assertThat(row.locator("td").allInnerTexts().subList(2, 8))
                        .as(column)
                        .isEqualTo(List.of(
                                two(expected.value()) + "\n" + two(expected.mean()) + " on 1 to 5, SD "
                                        + two(expected.sd()),
                                two((expected.low() - 1) * 2.5),
                                two((expected.high() - 1) * 2.5),
                                whole(expected.n()),
                                whole(expected.missing()),
                                sign(expected.experienceClass())));
            }
            assertThat(window.errors()).isEmpty();
        }

        for (String key : List.of(byRest, byPage)) {
            JsonNode touchpoints =
                    admin.get(Projects.rest(key, "matrix")).expect(200).json().path("touchpoints");
            assertThat(touchpoints).hasSize(14);
            for (JsonNode shown : touchpoints) {
                Reckoned expected = PASSENGERS.overall(shown.path("summary").asText());
                assertThat(two(shown.path("ist").asDouble())).isEqualTo(two(expected.value()));
                assertThat(shown.path("source").asText()).isEqualTo("customers");
                assertThat(shown.path("sourceCount").asLong()).isEqualTo(expected.n());
                assertThat(two(shown.path("sourceLow").asDouble())).isEqualTo(two((expected.low() - 1) * 2.5));
                assertThat(two(shown.path("sourceHigh").asDouble())).isEqualTo(two((expected.high() - 1) * 2.5));
                assertThat(shown.path("sourceUntil").asText()).matches("2026-\\d\\d-\\d\\d");
                assertThat(shown.path("experienceClass").asText()).isEqualTo(expected.experienceClass());
            }
        }
    }
}
