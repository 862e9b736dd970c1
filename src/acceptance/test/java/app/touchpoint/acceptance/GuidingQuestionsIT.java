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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking and answering the guiding questions of touchpoints and of journeys. */
final class GuidingQuestionsIT {
    private static Jira jira;
    private static String key;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        key = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(
                jira, key, Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Test ride;Shop\nInterest;Web site;Website\n"));
    }

    private static String touchpoint(String summary) {
        return Projects.found(jira.as("admin"), "project = " + key + " AND summary ~ \"" + summary + "\"", 1)
                .get(0);
    }

    private static String ofTouchpoint(String summary) {
        return "/rest/touchpoint/1.0/touchpoints/" + touchpoint(summary) + "/answers";
    }

    private static Map<String, Object> answer(String text, String evidence, long version) {
        return Map.of("text", text, "evidence", evidence, "day", "2026-11-20", "version", version);
    }

    @Test
    void everyQuestionHasItsPlaceAndTheMeterItsDenominator() {
        Client admin = jira.as("admin");
        JsonNode touchpoint = admin.get(ofTouchpoint("Web site")).expect(200).json();
        JsonNode journey =
                admin.get(Projects.rest(key, "journey/answers")).expect(200).json();

        assertThat(touchpoint.path("questions")).hasSize(27);
        assertThat(journey.path("questions")).hasSize(12);
        for (JsonNode level : List.of(touchpoint, journey)) {
            assertThat(level.path("questions")).allSatisfy(question -> {
                assertThat(question.path("ask").asText()).endsWith("?");
                assertThat(question.path("help").asText()).doesNotContain("touchpoint.question");
            });
            assertThat(level.path("questions"))
                    .filteredOn(question -> question.path("first").asBoolean())
                    .hasSize(5);
        }
        admin.put(ofTouchpoint("Web site") + "/Q-I1", answer("Everybody", "", 0))
                .expect(200);
        JsonNode changed = admin.put(
                        ofTouchpoint("Web site") + "/Q-I2a", answer("They get lost", "https://example.com/?a=b", 0))
                .expect(200)
                .json();
        assertThat(changed.path("completeness").path("text").asText()).isEqualTo("2 of 27 answered, 1 with evidence");
        assertThat(journey.path("completeness").path("of").asInt()).isEqualTo(12);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsToldAndNothingIsLost() {
        String path = ofTouchpoint("Test ride") + "/Q-I4d";

        List<Answer> answers = Stream.of("No money", "No skill")
                .map(text ->
                        CompletableFuture.supplyAsync(() -> jira.as("admin").put(path, answer(text, "", 0))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        Answer late =
                answers.stream().filter(one -> one.status() == 409).findFirst().orElseThrow();
        assertThat(late.code()).isEqualTo("answer-changed");
        String stored = late.json().path("question").path("answer").path("text").asText();
        assertThat(stored).isIn("No money", "No skill");
        jira.as("admin").put(path, answer("Neither money nor skill", "", 1)).expect(200);
        assertThat(jira.as("admin").get(path).json().at("/question/answer/text").asText())
                .isEqualTo("Neither money nor skill");
    }

    @ParameterizedTest
    @CsvSource({
        "32768, '', 422, text.too-long",
        "100000, '', 422, text.too-long",
        "3, javascript:alert(1), 422, evidence.invalid",
        "3, not a link, 422, evidence.invalid",
        "0, https://example.com, 422, answer-blank"
    })
    void whatIsNoAnswerIsRefused(int length, String evidence, int status, String code) {
        Answer refused =
                jira.as("admin").put(ofTouchpoint("Test ride") + "/Q-K1", answer("x".repeat(length), evidence, 0));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void unknownQuestionsAndUnseenTouchpointsAreNotThere() {
        Client admin = jira.as("admin");
        assertThat(admin.get(ofTouchpoint("Test ride") + "/Q-S4").status()).isEqualTo(404);
        assertThat(admin.get("/rest/touchpoint/1.0/touchpoints/" + key + "-9999/answers")
                        .status())
                .isEqualTo(404);
        assertThat(jira.as("gast").get(ofTouchpoint("Test ride")).status()).isEqualTo(404);
        assertThat(jira.as("gast")
                        .put(ofTouchpoint("Test ride") + "/Q-I1", answer("x", "", 0))
                        .status())
                .isEqualTo(404);
        assertThat(admin.put(ofTouchpoint("Test ride") + "/Q-I1", Map.of("text", "x"))
                        .code())
                .isEqualTo("version-needed");
    }

    @Test
    void aJourneyIsAnsweredOnItsPageFiveQuestionsFirst() {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira.journey");
            Locator questions = page.locator(".tp-questions");
            assertThat(questions.locator(".tp-question")).hasCount(5);

            questions.locator(".tp-questions-more").click();
            assertThat(questions.locator(".tp-question")).hasCount(12);
            Locator question = questions.locator("[data-question='Q-S3']");
            question.locator(".tp-answer").click();
            question.locator("textarea").fill("We plan for the realistic case. <b>$velocity</b>");
            question.locator("input").first().fill("https://example.com/plan");
            question.locator("button[type=submit]").click();

            assertThat(question).containsText("We plan for the realistic case. <b>$velocity</b>");
            assertThat(question.locator("a.tp-evidence")).hasAttribute("href", "https://example.com/plan");
            assertThat(questions.locator(".tp-meter")).containsText("1 of 12 answered, 1 with evidence");

            // Somebody else answers while the form is open: both texts are there.
            question.locator(".tp-answer").click();
            question.locator("textarea").fill("Mine");
            jira.as("admin")
                    .put(Projects.rest(key, "journey/answers/Q-S3"), answer("Theirs", "", 1))
                    .expect(200);
            question.locator("button[type=submit]").click();
            assertThat(question.locator("blockquote")).hasText("Theirs");
            assertThat(question.locator("textarea")).hasValue("Mine");
            question.locator("textarea").fill("Mine and theirs");
            question.locator("button[type=submit]").click();
            assertThat(question.locator("p.tp-story")).hasText("Mine and theirs");
            assertThat(window.errors().stream()
                            .filter(error -> !error.contains("409"))
                            .toList())
                    .isEmpty();
        }
    }
}
