package app.touchpoint.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews of what was measured: findings, decision, participants and date. */
final class ReviewIT {
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

    private static String ofTouchpoint() {
        return "/rest/touchpoint/1.0/touchpoints/" + touchpoint + "/reviews";
    }

    @Test
    void dueReviewsStandOnTheOverviewAndThePageSaysHowManyMoreThereAre() {
        String project = Projects.create(jira, "blank", "en");
        StringBuilder list = new StringBuilder("Phase;Kontaktpunkt;Ist;Soll\n");
        for (int i = 1; i <= 52; i++) {
            list.append("Kauf;Kasse ").append(i).append(";5;8\n");
        }
        Projects.importFile(jira, project, Csv.utf8(list.toString()));
        admin.post(Projects.rest(project, "criteria/ready-made"), Map.of("codes", List.of("satisfaction")))
                .expect(200);
        List<Map<String, Object>> measured = new ArrayList<>();
        for (JsonNode criterion : SurveyIT.criteria(admin, project).path("values")) {
            Map<String, Object> one = new HashMap<>(MeasurementIT.counted("2026-09", 1, 2, 3, 4, 5));
            one.put("criterion", criterion.path("id").asLong());
            measured.add(one);
        }
        admin.post(Projects.rest(project, "measurements"), measured).expect(201);

        assertThat(undiscussed(project)).isEqualTo(measured.size());
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.measurements");
            PlaywrightAssertions.assertThat(window.page().locator("#tp-due-reviews tbody tr"))
                    .hasCount(50);
            PlaywrightAssertions.assertThat(window.page().locator("section:has(#tp-due-reviews) .tp-hint"))
                    .hasText((measured.size() - 50) + " more are not listed.");
        }

        admin.post(Projects.rest(project, "reviews"), Map.of("date", "2026-11-01", "findings", "Alles angesehen"))
                .expect(201);
        assertThat(undiscussed(project)).isZero();
    }

    private static int undiscussed(String project) {
        for (JsonNode step :
                admin.get(Projects.rest(project, "overview")).expect(200).json().path("steps")) {
            for (JsonNode missing : step.path("missing")) {
                if (missing.path("code").asText().equals("review-due")) {
                    return missing.path("count").asInt();
                }
            }
        }
        return 0;
    }

    @Test
    void aReviewIsWrittenDownWithWhoTookPartAndListedLatestFirst() {
        Projects.join(jira, key, "Developers", "tom");
        Client tom = jira.as("tom");
        tom.post(
                        ofTouchpoint(),
                        Map.of(
                                "date", "2026-10-01",
                                "findings", "Alle warten zu lange",
                                "decision", "Zweite Leitung",
                                "participants", List.of("anna", "tom", "anna")))
                .expect(201);
        admin.post(ofTouchpoint(), Map.of("date", "2026-11-01", "findings", "Es wird besser"))
                .expect(201);
        String journey = Projects.rest(key, "reviews");
        admin.post(journey, Map.of("date", "2026-10-15", "findings", "Zu viele Formulare"))
                .expect(201);

        JsonNode one = tom.get(ofTouchpoint()).expect(200).json();
        assertThat(one.path("values"))
                .extracting(review -> review.path("date").asText())
                .containsExactly("2026-11-01", "2026-10-01");
        assertThat(one.at("/values/1/participants"))
                .extracting(person -> person.path("user").asText())
                .containsExactly("anna", "tom");
        assertThat(one.at("/values/1/decision").asText()).isEqualTo("Zweite Leitung");
        assertThat(one.path("mayAdd").asBoolean()).isTrue();
        JsonNode all = tom.get(journey).expect(200).json();
        assertThat(all.path("total").asInt()).isEqualTo(3);
        assertThat(all.at("/values/1/touchpoint").isNull()).isTrue();
        assertThat(all.path("mayAdd").asBoolean()).isFalse();
        assertThat(tom.post(journey, Map.of("date", "2026-10-15", "findings", "x"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2999-01-01, Findings, anna",
        "date, gestern, Findings, anna",
        "findings, 2026-10-01, ' ', anna",
        "participants, 2026-10-01, Findings, nobody-of-that-name"
    })
    void whatCannotBeIsRefusedByMember(String member, String date, String findings, String participant) {
        Answer refused = admin.post(
                ofTouchpoint(), Map.of("date", date, "findings", findings, "participants", List.of(participant)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").fieldNames()).toIterable().containsExactly(member);
    }

    @Test
    void aPhaseIsReviewedAndWhatIsCorrectedStaysAndIsNamed() {
        String project = Projects.create(jira, "before-during-after", "en");
        String reviews = Projects.rest(project, "reviews");
        JsonNode phase = admin.get(reviews).expect(200).json().path("phases").get(1);
        Map<String, Object> first = Map.of(
                "date",
                "2026-10-01",
                "findings",
                "Zu lang",
                "phase",
                phase.path("id").asLong());
        JsonNode wrong = admin.post(reviews, first).expect(201).json();
        assertThat(wrong.path("phase")).isEqualTo(phase);

        Map<String, Object> better = new HashMap<>(first);
        better.put("findings", "Zu kurz");
        better.put("replaces", wrong.path("id").asLong());
        JsonNode right = admin.post(reviews, better).expect(201).json();

        JsonNode all = admin.get(reviews).expect(200).json().path("values");
        assertThat(all).hasSize(2);
        assertThat(all.at("/0/replaces").asLong()).isEqualTo(wrong.path("id").asLong());
        assertThat(all.at("/0/mayCorrect").asBoolean()).isTrue();
        assertThat(all.at("/1/findings").asText()).isEqualTo("Zu lang");
        assertThat(all.at("/1/replacedBy").asLong()).isEqualTo(right.path("id").asLong());
        assertThat(all.at("/1/mayCorrect").asBoolean()).isFalse();
        assertThat(admin.post(reviews, better).json().path("errors").fieldNames())
                .toIterable()
                .containsExactly("replaces");
        better.put("replaces", 999_999);
        better.put("phase", 999_999);
        assertThat(admin.post(reviews, better).json().path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("phase", "replaces");
    }

    @Test
    void aPersonWritesOneDownOnTheTouchpointAndFindsItOnThePage() {
        String project = Projects.create(jira, "blank", "en");
        String own = CriterionIT.touchpoint(jira, project, "Werkstatt");
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/browse/" + own);
            Page page = window.page();
            page.locator(".tp-add-review").press("Enter");
            page.locator("dialog").getByLabel("What was found").fill("Öl am <Lenker>");
            page.locator("dialog").getByLabel("Who took part").fill("anna, tom");
            page.locator("dialog button[type=submit]").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".tp-review")).containsText("Öl am <Lenker>");
            assertThat(window.accessibilityViolations()).isEmpty();

            window.go("/projects/" + project + "?selectedItem=app.touchpoint.jira.measurements");
            PlaywrightAssertions.assertThat(page.locator(".tp-review").first()).containsText("Werkstatt");
            assertThat(window.layoutFaults()).isEmpty();

            window.go("/browse/" + own);
            page.locator(".tp-correct-review").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("dialog").getByLabel("Who took part"))
                    .hasValue("anna, tom");
            page.locator("dialog").getByLabel("What was found").fill("Öl am Sattel");
            page.locator("dialog button[type=submit]").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".tp-review")).hasCount(2);
            PlaywrightAssertions.assertThat(page.locator(".tp-review-corrected"))
                    .containsText("Corrected by a later entry.");
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }
}
