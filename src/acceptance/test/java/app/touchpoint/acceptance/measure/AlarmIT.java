package app.touchpoint.acceptance.measure;

import static app.touchpoint.acceptance.measure.CriterionIT.CRITERIA;
import static app.touchpoint.acceptance.measure.CriterionIT.added;
import static app.touchpoint.acceptance.measure.CriterionIT.with;
import static app.touchpoint.acceptance.measure.MeasurementIT.counted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Early warning: alarms raised by what is measured, seen, made an action of, and which touchpoints nobody watches. */
final class AlarmIT {
    private static final int BASELINE = 20;
    private static final int[] GOOD = {0, 0, 0, 20, 20};
    private static final int[] ALSO_GOOD = {0, 0, 0, 24, 16};
    private static final int[] BAD = {0, 0, 20, 20, 0};

    private static Jira jira;
    private static Client admin;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
    }

    /** A project with one touchpoint, its key, and a criterion there. */
    private record Place(String project, String touchpoint, String criterion) {

        static Place of(String name, Object... members) {
            String project = Projects.create(jira, "blank", "en");
            String touchpoint = CriterionIT.touchpoint(jira, project, name);
            return new Place(
                    project,
                    touchpoint,
                    added(
                            admin,
                            project,
                            with(
                                    Map.of(
                                            "name",
                                            "Freundlichkeit",
                                            "touchpoint",
                                            touchpoint,
                                            "names",
                                            Map.of("en", "Friendliness")),
                                    members)));
        }

        /** Months with a mean of 4.5 and 4.4 in turn: centre 4.45, moving range 0.1. */
        Place withBaseline(int months) {
            List<Map<String, Object>> all = new ArrayList<>();
            for (int i = 0; i < months; i++) {
                all.add(counted(month(i), i % 2 == 0 ? GOOD : ALSO_GOOD));
            }
            admin.post(CRITERIA + criterion + "/measurements", all).expect(201);
            return this;
        }

        String measure(int month, int... counts) {
            return enter(counted(month(month), counts));
        }

        String enter(Map<String, Object> measurement) {
            return admin.post(CRITERIA + criterion + "/measurements", List.of(measurement))
                    .expect(201)
                    .json()
                    .at("/ids/0")
                    .asText();
        }

        JsonNode alarms() {
            return admin.get(Projects.rest(project, "alarms")).expect(200).json();
        }

        JsonNode all() {
            return admin.get(Projects.rest(project, "alarms?state=all"))
                    .expect(200)
                    .json()
                    .path("values");
        }

        JsonNode onTouchpoint() {
            return admin.get("/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/alarms")
                    .expect(200)
                    .json()
                    .path("values");
        }

        Answer acknowledge(Client client, long alarm) {
            return client.put(CRITERIA + criterion + "/alarm", Map.of("alarm", alarm));
        }

        Answer actAt(Client client, long alarm, String place) {
            return client.post(CRITERIA + criterion + "/alarm/action", Map.of("alarm", alarm, "touchpoint", place));
        }

        Answer act(Client client, long alarm) {
            return client.post(CRITERIA + criterion + "/alarm/action", Map.of("alarm", alarm));
        }
    }

    private static String month(int index) {
        return YearMonth.of(2024, 6).plusMonths(index).toString();
    }

    @Test
    void aPlantedShiftRaisesExactlyOneAlarmWithItsFiguresUntilSomebodyHasSeenIt() {
        Place place = Place.of("Hotline").withBaseline(BASELINE);
        assertThat(place.alarms().path("total").asInt()).isZero();

        place.measure(20, BAD);

        JsonNode alarm = place.alarms().at("/values/0");
        double limit = 4.45 - 3 * 0.1 / 1.128;
        assertThat(alarm.at("/figures/value").asDouble()).isEqualTo(3.5);
        assertThat(alarm.at("/figures/centre").asDouble()).isCloseTo(4.45, within(1e-12));
        assertThat(alarm.at("/figures/limit").asDouble()).isCloseTo(limit, within(1e-12));
        assertThat(alarm.at("/figures/points").asInt()).isEqualTo(BASELINE);
        assertThat(alarm.at("/figures/n").asInt()).isEqualTo(40);
        assertThat(alarm.path("touchpoint").asText()).isEqualTo(place.touchpoint());
        assertThat(alarm.path("name").asText()).isEqualTo("Friendliness");
        assertThat(alarm.path("periodEnd").asText()).isEqualTo("2026-02-28");
        assertThat(alarm.path("text").asText()).contains("3.50", "4.18", "4.45");
        assertThat(alarm.at("/severity/level").asText()).isEqualTo("medium");
        assertThat(place.onTouchpoint()).singleElement().isEqualTo(alarm);

        place.measure(21, BAD);
        place.measure(22, BAD);
        assertThat(place.alarms().path("values")).containsExactly(alarm);

        place.acknowledge(admin, alarm.path("id").asLong()).expect(204);
        assertThat(place.alarms().path("total").asInt()).isZero();
        assertThat(place.onTouchpoint()).isEmpty();
        assertThat(place.all()).singleElement().satisfies(closed -> {
            assertThat(closed.path("open").asBoolean()).isFalse();
            assertThat(closed.at("/closed/by/user").asText()).isEqualTo("admin");
        });
        assertThat(place.acknowledge(admin, alarm.path("id").asLong()).status()).isEqualTo(404);

        place.measure(23, BAD);
        assertThat(place.alarms().path("total").asInt()).isEqualTo(1);
        place.measure(24, GOOD);
        assertThat(place.alarms().path("total").asInt())
                .as("an alarm that nobody has seen stays")
                .isEqualTo(1);
    }

    @Test
    void nineteenMonthsBeforeItAreTooFewAndAMonthWithTooFewAnswersIsNone() {
        Place place = Place.of("Kasse").withBaseline(BASELINE - 1);

        place.measure(19, BAD);
        assertThat(place.alarms().path("total").asInt()).isZero();

        Place other = Place.of("Parkplatz").withBaseline(BASELINE);
        other.measure(20, 3, 0, 0, 0, 0);
        assertThat(other.alarms().path("total").asInt()).isZero();
        other.measure(21, 5, 0, 0, 0, 0);
        assertThat(other.alarms().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void nothingIsShownOfAnAlarmOnceFewerHaveAnsweredThanACriterionNeeds() {
        Place place = Place.of("Umkleide").withBaseline(BASELINE);
        place.measure(20, BAD);
        admin.put(CRITERIA + place.criterion(), Map.of("version", 1, "minimum", 50))
                .expect(200);

        JsonNode alarm = place.alarms().at("/values/0");

        assertThat(alarm.path("figures").isNull()).isTrue();
        assertThat(alarm.toString()).doesNotContain("3.5", "4.45", "4.18");
    }

    @Test
    void aCorrectionWithdrawsItsAlarm() {
        Place place = Place.of("Werkstatt").withBaseline(BASELINE);
        String wrong = place.measure(20, BAD);
        assertThat(place.alarms().path("total").asInt()).isEqualTo(1);

        place.enter(with(counted(month(20), GOOD), "replaces", Long.parseLong(wrong)));

        assertThat(place.alarms().path("total").asInt()).isZero();
        assertThat(place.all())
                .singleElement()
                .satisfies(closed ->
                        assertThat(closed.at("/closed/by/user").asText()).isEmpty());
    }

    @Test
    void anAlarmBecomesAnActionInOneStepThatIsJudgedByItsCriterion() {
        Place place = Place.of("Lieferung", "owner", "anna", "actionRule", "Wer zuständig ist, ruft fünf Kunden an")
                .withBaseline(BASELINE);
        Projects.join(jira, place.project(), "Developers", "anna");
        admin.patch(
                        "/rest/touchpoint/1.0/touchpoints/" + place.touchpoint() + "/profile",
                        Map.of("fields", Map.of("contacts-per-month", Map.of("value", "4000", "base", 0))))
                .expect(200);
        place.measure(20, BAD);
        JsonNode alarm = place.alarms().at("/values/0");
        assertThat(alarm.at("/severity/level").asText()).isEqualTo("high");
        assertThat(alarm.at("/severity/contacts").asLong()).isEqualTo(4000);
        assertThat(alarm.at("/owner/user").asText()).isEqualTo("anna");

        JsonNode made = place.act(admin, alarm.path("id").asLong()).expect(201).json();

        assertThat(made.path("linked").asBoolean()).isTrue();
        String key = made.path("issueKey").asText();
        JsonNode fields =
                admin.get("/rest/api/2/issue/" + key).expect(200).json().path("fields");
        assertThat(fields.path("summary").asText())
                .isEqualTo(alarm.at("/proposal/summary").asText())
                .contains("Friendliness", "Lieferung");
        assertThat(fields.path("description").asText())
                .as("where the figures stand, and none of them: the issue keeps what is written")
                .contains("2026", "&criterion=" + place.criterion(), "ruft fünf Kunden an")
                .doesNotContain("3.5", "4.18", "4.45", "4,000", "4000");
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("anna");
        JsonNode plan =
                admin.get("/rest/touchpoint/1.0/actions/" + key).expect(200).json();
        assertThat(plan.toString()).contains("\"criterion\":" + place.criterion());
        assertThat(place.alarms().path("total").asInt()).isZero();
        assertThat(place.act(admin, alarm.path("id").asLong()).status()).isEqualTo(404);
    }

    @Test
    void onlyWhoMayEditTheTouchpointSaysToHaveSeenItsAlarm() {
        Place place = Place.of("Aufzug").withBaseline(BASELINE);
        Projects.join(jira, place.project(), "Developers", "tom");
        place.measure(20, BAD);
        long id = place.alarms().at("/values/0/id").asLong();
        Client tom = jira.as("tom");

        assertThat(place.acknowledge(jira.as("gast"), id).status()).isEqualTo(404);
        assertThat(tom.get(Projects.rest(place.project(), "alarms"))
                        .expect(200)
                        .json()
                        .at("/values/0/mayAcknowledge")
                        .asBoolean())
                .isTrue();
        place.acknowledge(tom, id).expect(204);
    }

    @Test
    void anAlarmOfTheJourneyBecomesAnActionAtTheTouchpointThatIsChosen() {
        Place journey = ofJourney("Eingang");
        Projects.join(jira, journey.project(), "Developers", "tom");
        JsonNode alarm = journey.alarms().at("/values/0");
        long id = alarm.path("id").asLong();
        assertThat(alarm.path("touchpoint").isNull()).isTrue();
        assertThat(alarm.path("mayAct").asBoolean()).isTrue();

        assertThat(journey.act(admin, id).json().path("code").asText()).isEqualTo("alarm.of-journey");
        Place elsewhere = Place.of("Anderswo");
        assertThat(journey.actAt(admin, id, elsewhere.touchpoint()).status()).isEqualTo(404);
        assertThat(journey.actAt(jira.as("tom"), id, journey.touchpoint()).status())
                .isEqualTo(403);
        assertThat(journey.acknowledge(jira.as("tom"), id).status()).isEqualTo(403);
        JsonNode made =
                journey.actAt(admin, id, journey.touchpoint()).expect(201).json();

        assertThat(made.path("linked").asBoolean()).isTrue();
        String key = made.path("issueKey").asText();
        assertThat(admin.get("/rest/api/2/issue/" + key)
                        .expect(200)
                        .json()
                        .at("/fields/summary")
                        .asText())
                .contains("Gesamteindruck", "Eingang");
        assertThat(admin.get("/rest/touchpoint/1.0/actions/" + key).expect(200).body())
                .contains("\"criterion\":" + journey.criterion());
        assertThat(journey.alarms().path("total").asInt()).isZero();
    }

    @Test
    void aPersonChoosesByKeyboardWhereToBeginWithAnAlarmOfTheJourney() {
        Place journey = ofJourney("Foyer");
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 768).logIn("admin")) {
            window.go("/projects/" + journey.project() + "?selectedItem=app.touchpoint.jira.measurements");
            Page page = window.page();
            page.locator(".tp-alarm-act").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("dialog select")).isFocused();
            PlaywrightAssertions.assertThat(page.locator("dialog select")).containsText("Foyer");
            assertThat(window.accessibilityViolations()).isEmpty();
            page.locator("dialog button[type=submit]").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".tp-alarms")).containsText("No alarm is open.");
            assertThat(window.errors()).isEmpty();
        }
        assertThat(journey.all())
                .singleElement()
                .satisfies(closed -> assertThat(closed.path("open").asBoolean()).isFalse());
    }

    /** A journey whose own criterion has raised an alarm, with one touchpoint. */
    private static Place ofJourney(String touchpoint) {
        Place place = Place.of(touchpoint);
        String criterion = added(admin, place.project(), Map.of("name", "Gesamteindruck"));
        Place journey = new Place(place.project(), place.touchpoint(), criterion).withBaseline(BASELINE);
        journey.measure(20, BAD);
        return journey;
    }

    @Test
    void theReportNamesTouchpointsWithoutALeadingIndicator() {
        Place place = Place.of("Beratung");
        String report = Projects.rest(place.project(), "alarms/coverage");
        JsonNode before = admin.get(report).expect(200).json();
        assertThat(before.at("/values/0/state").asText()).isEqualTo("silent");
        CriterionIT.touchpoint(jira, place.project(), "Schaufenster");

        place.measure(28, GOOD);

        JsonNode after = admin.get(report).expect(200).json();
        assertThat(after.path("touchpoints").asInt()).isEqualTo(2);
        assertThat(after.path("watched").asInt())
                .as("what is too young warns of nothing")
                .isZero();
        assertThat(after.path("needed").asInt()).isEqualTo(BASELINE);
        assertThat(after.path("values"))
                .as("one wave is a beginning and warns of nothing")
                .extracting(
                        one -> one.path("name").asText(),
                        one -> one.path("state").asText(),
                        one -> one.path("periods").asInt())
                .containsExactlyInAnyOrder(tuple("Schaufenster", "none", 0), tuple("Beratung", "young", 1));
        assertThat(unwatched(place.project()))
                .as("the overview counts as the report does")
                .isEqualTo(2);

        place.withBaseline(BASELINE);

        JsonNode then = admin.get(report).expect(200).json();
        assertThat(then.path("watched").asInt()).isEqualTo(1);
        assertThat(then.path("values"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("name").asText()).isEqualTo("Schaufenster"));
        assertThat(unwatched(place.project())).isEqualTo(1);
    }

    private static int unwatched(String project) {
        JsonNode steps =
                admin.get(Projects.rest(project, "overview")).expect(200).json().path("steps");
        for (JsonNode missing : steps.path(steps.size() - 1).path("missing")) {
            if (missing.path("code").asText().equals("unwatched")) {
                return missing.path("count").asInt();
            }
        }
        return 0;
    }

    @ParameterizedTest
    @CsvSource({
        "en_US, light, Early warning, Seen, No alarm is open., Friendliness",
        "de_DE, dark, Frühwarnung, Gesehen, Kein Alarm ist offen., Freundlichkeit"
    })
    void aPersonMeetsAnAlarmOnTheTouchpointAndMakesAnActionOfItOnThePage(
            String locale, String theme, String title, String seen, String none, String name) {
        Place place = Place.of("Abholung").withBaseline(BASELINE);
        place.measure(20, BAD);
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("theme", theme).prefer("locale", locale);
            Page page = window.page();
            window.go("/browse/" + place.touchpoint());
            PlaywrightAssertions.assertThat(page.locator(".tp-alarms h3")).hasText(title);
            PlaywrightAssertions.assertThat(page.locator(".tp-alarm")).containsText(name);

            window.go("/projects/" + place.project() + "?selectedItem=app.touchpoint.jira.measurements");
            PlaywrightAssertions.assertThat(page.locator(".tp-alarms h2")).hasText(title);
            PlaywrightAssertions.assertThat(page.locator(".tp-alarm-seen")).hasText(seen);
            assertThat(window.layoutFaults()).isEmpty();
            assertThat(window.accessibilityViolations()).isEmpty();
            page.locator(".tp-alarm-act").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".tp-alarms")).containsText(none);
            assertThat(window.errors()).isEmpty();
        }
        assertThat(place.all())
                .singleElement()
                .satisfies(closed -> assertThat(closed.path("open").asBoolean()).isFalse());
    }
}
