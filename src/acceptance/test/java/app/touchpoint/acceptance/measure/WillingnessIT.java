package app.touchpoint.acceptance.measure;

import static app.touchpoint.acceptance.measure.CriterionIT.CRITERIA;
import static app.touchpoint.acceptance.measure.CriterionIT.added;
import static app.touchpoint.acceptance.measure.CriterionIT.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers say that they would do beside what they do. */
final class WillingnessIT {
    private static Jira jira;
    private static Client admin;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
    }

    private static void enter(String criterion, Map<String, Object> counts, int missing) {
        enter(2026, criterion, counts, missing);
    }

    private static void enter(int year, String criterion, Map<String, Object> counts, int missing) {
        admin.post(
                        CRITERIA + criterion + "/measurements",
                        List.of(with(
                                Map.of("periodStart", year + "-09-01", "periodEnd", year + "-09-30", "counts", counts),
                                "missing",
                                missing)))
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "en_US, referral-rate, 8, 10, Willingness and deeds, '30.0 points, 14.1 to 44.2, n = 100', '80.0 %, 49.0 to 94.3 %, n = 10 (50.0 % of those asked)'",
        "de_DE, active-referrals, 8, 20, Bereitschaft und Taten, '30,0 Punkte, 14,1 bis 44,2, n = 100', '40,0 %, 21,9 bis 61,3 %, n = 10 (50,0 % der Gefragten)'"
    })
    void npsAndReferralRateStandSideBySideForJourneyAndTouchpoint(
            String locale, String deed, int did, int of, String title, String willing, String deeds) {
        String key = Projects.create(jira, "blank", "en");
        String touchpoint = CriterionIT.touchpoint(jira, key, "Hotline");
        String nps = added(admin, key, Map.of("readyMade", "willingness-to-recommend"));
        String ofTouchpoint =
                added(admin, key, Map.of("readyMade", "willingness-to-recommend", "touchpoint", touchpoint));
        String referrals = added(admin, key, Map.of("readyMade", deed, "name", "Gezählt", "question", "Wer kam?"));
        String few = added(admin, key, Map.of("readyMade", deed, "touchpoint", touchpoint));
        added(admin, key, Map.of("readyMade", "solved-at-once"));
        enter(nps, Map.of("10", 50, "8", 30, "3", 20), 0);
        enter(2025, ofTouchpoint, Map.of("10", 5, "8", 3, "3", 2), 0);
        enter(referrals, Map.of("1", 8, "0", 2), 10);
        enter(few, Map.of("1", 3, "0", 1), 0);

        JsonNode rows = admin.get(Projects.rest(key, "willingness")).expect(200).json();

        assertThat(rows.path("total").asInt()).isEqualTo(2);
        JsonNode journey = rows.at("/values/0");
        assertThat(journey.path("touchpoint").isNull()).isTrue();
        assertThat(journey.at("/willing/0/figure").asDouble()).isEqualTo(30);
        assertThat(journey.at("/willing/0/low").asDouble()).isCloseTo(14.05, within(0.005));
        assertThat(journey.at("/willing/0/high").asDouble()).isCloseTo(44.20, within(0.005));
        assertThat(journey.at("/deeds/0/figure").asDouble())
                .as("of those who answered, or of those who were asked")
                .isEqualTo((double) did / of);
        assertThat(journey.at("/deeds/0/n").asInt()).isEqualTo(10);
        assertThat(journey.at("/deeds/0/answerRate").asDouble()).isEqualTo(0.5);
        assertThat(journey.at("/willing/0/stale").asBoolean(true)).isFalse();
        JsonNode hotline = rows.at("/values/1");
        assertThat(hotline.at("/willing/0/stale").asBoolean()).as("a year old").isTrue();
        assertThat(hotline.path("touchpoint").asText()).isEqualTo(touchpoint);
        assertThat(hotline.at("/willing/0/low").asDouble()).isCloseTo(-19.05, within(0.005));
        assertThat(hotline.at("/deeds/0/n").isNull()).as("four are too few").isTrue();
        assertThat(hotline.at("/deeds/0/answerRate").isNull()).isTrue();

        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale);
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.measurements");
            PlaywrightAssertions.assertThat(window.page().locator("#tp-willingness-title"))
                    .hasText(title);
            Locator row = window.page().locator("#tp-willingness tbody tr").first();
            PlaywrightAssertions.assertThat(row).containsText(willing);
            PlaywrightAssertions.assertThat(row).containsText(deeds);
            PlaywrightAssertions.assertThat(window.page().locator("#tp-willingness .aui-lozenge"))
                    .hasCount(1);
            PlaywrightAssertions.assertThat(window.page().locator("#tp-criteria .tp-own"))
                    .containsText(new String[] {willing.split(", ", 2)[0], deeds.split(", ", 2)[0]});
            assertThat(window.layoutFaults()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    /** The half-widths are √((200 - 100)/(200 - 1)) of those of an endless population. */
    @Test
    void bothAreSurerWhereManyOfAllWereAsked() {
        String key = Projects.create(jira, "blank", "en");
        String nps = added(admin, key, Map.of("readyMade", "willingness-to-recommend"));
        String referrals = added(admin, key, Map.of("readyMade", "referral-rate"));
        enter(nps, Map.of("10", 50, "8", 30, "3", 20), 0);
        enter(referrals, Map.of("1", 40, "0", 60), 0);
        JsonNode endless = journey(key);

        populate(nps, 200);
        populate(referrals, 200);

        JsonNode surer = journey(key);
        for (String side : List.of("willing", "deeds")) {
            JsonNode before = endless.at("/" + side + "/0");
            JsonNode after = surer.at("/" + side + "/0");
            assertThat(after.path("figure")).isEqualTo(before.path("figure"));
            assertThat(after.path("population").asInt()).isEqualTo(200);
            assertThat(width(after) / width(before)).as(side).isCloseTo(Math.sqrt(100.0 / 199), within(0.01));
        }
        assertThat(page(key))
                .as("the page says so, too")
                .containsAnyOf(
                        words(surer.at("/willing/0"), 1, "30.0 points, %.1f to %.1f, n = 100 of 200", Locale.ENGLISH),
                        words(surer.at("/willing/0"), 1, "30,0 Punkte, %.1f bis %.1f, n = 100 von 200", Locale.GERMAN))
                .containsAnyOf(
                        words(surer.at("/deeds/0"), 100, "40.0 %%, %.1f to %.1f %%, n = 100 of 200", Locale.ENGLISH),
                        words(surer.at("/deeds/0"), 100, "40,0 %%, %.1f bis %.1f %%, n = 100 von 200", Locale.GERMAN));
    }

    private static String words(JsonNode figure, int factor, String format, Locale locale) {
        return String.format(
                locale,
                format,
                factor * figure.path("low").asDouble(),
                factor * figure.path("high").asDouble());
    }

    private static String page(String key) {
        return admin.get("/projects/" + key + "?selectedItem=app.touchpoint.jira.measurements")
                .expect(200)
                .body();
    }

    private static JsonNode journey(String key) {
        return admin.get(Projects.rest(key, "willingness")).expect(200).json().at("/values/0");
    }

    private static double width(JsonNode figure) {
        return figure.path("high").asDouble() - figure.path("low").asDouble();
    }

    private static void populate(String criterion, int population) {
        int version = CriterionIT.read(admin, criterion).path("version").asInt();
        admin.put(CRITERIA + criterion, Map.of("version", version, "population", population))
                .expect(200);
    }
}
