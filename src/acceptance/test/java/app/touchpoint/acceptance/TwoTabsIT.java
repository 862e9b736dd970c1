package app.touchpoint.acceptance;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Anna and the administrator have the same thing open at once; whoever saves second sees both, and nothing is lost. */
final class TwoTabsIT {
    private static Jira jira;
    private static Client admin;
    private static Browser browser;
    private static String key;
    private static String ride;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        browser = Browser.start();
        Projects.create(jira, "blank", "en");
        key = Projects.create(jira, "porsche-4", "en");
        Projects.importFile(jira, key, Csv.utf8("Phase;Kontaktpunkt;Kanal\nInterest;Test ride;Branch\n"));
        Projects.join(jira, key, "Developers", "anna");
        Projects.join(jira, key, "Touchpoint managers", "anna");
        ride = Projects.found(admin, "project = " + key + " AND summary ~ ride", 1)
                .get(0);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** A window of the administrator and one of anna, both on that page. */
    private static void both(String path, Both walk) {
        try (Window first = browser.open(jira, 1280).logIn("admin");
                Window second = browser.open(jira, 1280).logIn("anna")) {
            first.go(path);
            second.go(path);
            walk.go(first, second);
            for (Window window : new Window[] {first, second}) {
                assertThat(window.accessibilityViolations()).isEmpty();
                assertThat(window.errors().stream()
                                .filter(error -> !error.contains("409"))
                                .toList())
                        .isEmpty();
            }
        }
    }

    @FunctionalInterface
    private interface Both {
        void go(Window first, Window second);
    }

    @Test
    void theSecondAnswerToAQuestionMeetsTheFirst() {
        both("/browse/" + ride, (first, second) -> {
            Locator theirs = edited(first.page());
            Locator mine = edited(second.page());
            answer(theirs, "Families", "https://example.com/survey", "2026-11-18");
            assertThat(theirs.locator("p.tp-story")).hasText("Families");
            answer(mine, "Commuters", ride, "2026-11-19");

            assertThat(mine.locator(".tp-theirs blockquote")).hasText("Families");
            assertThat(mine.locator(".tp-theirs .tp-note")).containsText("https://example.com/survey");
            assertThat(mine.locator(".tp-theirs .tp-note")).containsText("18");
            assertThat(mine.locator("textarea")).hasValue("Commuters");
            assertThat(mine.locator("input").first()).hasValue(ride);

            answer(mine, "Families and commuters", ride, "2026-11-19");
            assertThat(mine.locator("p.tp-story")).hasText("Families and commuters");
            JsonNode stored = admin.get("/rest/touchpoint/1.0/touchpoints/" + ride + "/answers/Q-I1")
                    .expect(200)
                    .json();
            assertThat(stored.at("/question/answer/text").asText()).isEqualTo("Families and commuters");
            assertThat(stored.at("/question/version").asInt()).isEqualTo(2);
        });
    }

    private static Locator edited(Page page) {
        Locator question = page.locator(".tp-question[data-question='Q-I1']");
        question.locator(".tp-answer").click();
        return question;
    }

    private static void answer(Locator question, String text, String evidence, String day) {
        question.locator("textarea").fill(text);
        question.locator("input").first().fill(evidence);
        question.locator("input[type=date]").fill(day);
        question.locator("button[type=submit]").click();
    }

    @Test
    void theSecondBestPracticeMeetsTheFirst() {
        both("/projects/" + key + "?selectedItem=app.touchpoint.jira.journey", (first, second) -> {
            Locator theirs = opened(first.page());
            Locator mine = opened(second.page());
            practise(theirs, "Call back within the hour", "https://example.com/call");
            assertThat(theirs).hasCount(0);
            practise(mine, "Call back at once", ride);

            assertThat(mine.locator(".aui-message-error")).isVisible();
            assertThat(mine.locator(".tp-theirs blockquote")).hasText("Call back within the hour");
            assertThat(mine.locator(".tp-theirs li")).hasText("https://example.com/call");
            assertThat(mine.locator("textarea").first()).hasValue("Call back at once");
            assertThat(second.accessibilityViolations()).isEmpty();

            practise(mine, "Call back at once, within the hour at the latest", ride);
            assertThat(mine).hasCount(0);
            assertThat(second.page().locator(".tp-practice").nth(1)).containsText("within the hour at the latest");
        });
    }

    private static Locator opened(Page page) {
        page.locator(".tp-practice button").nth(1).click();
        return page.locator("dialog");
    }

    private static void practise(Locator dialog, String text, String link) {
        dialog.locator("textarea").first().fill(text);
        dialog.locator("textarea").nth(1).fill(link);
        dialog.locator("button[type=submit]").click();
    }

    @Test
    void aPartialSaveTakesInWhatOthersStoredAndQuarrelsWithNobodyAgain() {
        both("/browse/" + ride, (first, second) -> {
            Locator theirs = profile(first.page());
            Locator mine = profile(second.page());
            theirs.locator("[name=promise]").fill("Their promise");
            theirs.locator("[name=occasion]").fill("Their occasion");
            theirs.locator("button[type=submit]").click();
            assertThat(theirs).hasCount(0);

            mine.locator("[name=promise]").fill("My promise");
            mine.locator("[name=segments]").fill("My segment");
            mine.locator("button[type=submit]").click();
            assertThat(mine.locator("[data-field=promise] .tp-conflict")).containsText("Their promise");
            assertThat(mine.locator("[data-field=promise] .tp-conflict")).containsText("My promise");
            assertThat(mine.locator(".tp-conflict")).hasCount(1);
            // What only they changed is here now, what I typed still is.
            assertThat(mine.locator("[name=occasion]")).hasValue("Their occasion");
            assertThat(mine.locator("[name=promise]")).hasValue("My promise");

            mine.locator("[data-field=promise] .tp-take").click();
            mine.locator("[name=segments]").fill("My better segment");
            mine.locator("[name=occasion]").fill("Their occasion and mine");
            mine.locator("button[type=submit]").click();
            assertThat(mine).hasCount(0);

            Locator after = profile(first.page());
            assertThat(after.locator("[name=promise]")).hasValue("Their promise");
            assertThat(after.locator("[name=segments]")).hasValue("My better segment");
            assertThat(after.locator("[name=occasion]")).hasValue("Their occasion and mine");
        });
    }

    private static Locator profile(Page page) {
        page.locator(".tp-profile-open").click();
        Locator dialog = page.locator("dialog.tp-profile-dialog");
        dialog.locator("details")
                .first()
                .evaluate("() => document.querySelectorAll('dialog details').forEach(part => { part.open = true; })");
        return dialog;
    }
}
