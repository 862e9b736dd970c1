package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.web.Browser.Page;
import app.touchpoint.localjira.web.Running.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Running.class)
class ChromeTest {

    private final Instance jira;

    ChromeTest(Instance jira) {
        this.jira = jira;
    }

    @Test
    void everyAnswerTellsItsWorkAndAllowsNoForeignScript() {
        Page page = jira.as("tom").get("/projects/RAD");

        assertThat(page.header("X-Local-Jira-Work"))
                .matches("sql=\\d+; ao=\\d+; searches=1; issue-reads=0; issue-permissions=\\d+");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=)");
    }

    @ParameterizedTest
    @CsvSource({"de-DE,de,Anmelden", "en-GB,en,Log in", "tr-TR,en,Log in"})
    void theLogInSpeaksTheBrowsersLanguage(String accepted, String language, String word) {
        Page page = jira.anonymous().get("/login.jsp", "Accept-Language", accepted);

        assertThat(page.body()).contains("<html lang=\"" + language + "\"").contains(word);
    }

    @Test
    void languageAndColoursAreTheUsersOwn() {
        Browser browser = jira.as("gast");
        assertThat(browser.get("/secure/Dashboard.jspa").body())
                .contains("<html lang=\"en\"")
                .contains("data-color-mode=\"light\"");

        browser.submit("/secure/UpdateUserPreferences.jspa", "name", "locale", "value", "de_DE");
        browser.submit("/secure/UpdateUserPreferences.jspa", "name", "theme", "value", "auto");
        assertThat(jira.as("gast").get("/secure/Dashboard.jspa").body())
                .contains("<html lang=\"de\"")
                .contains(" data-color-mode-auto>")
                .contains("Projekte");

        browser.submit("/secure/UpdateUserPreferences.jspa", "name", "locale", "value", "en_US");
        browser.submit("/secure/UpdateUserPreferences.jspa", "name", "theme", "value", "light");
        assertThat(browser.submit("/secure/UpdateUserPreferences.jspa", "name", "theme", "value", "pink")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/RAD", "/projects/NOWHERE", "/browse/RAD-1", "/browse/NOWHERE-1"})
    void whatMayNotBeSeenLooksLikeWhatIsNotThere(String address) {
        Page page = jira.as("gast").get(address);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("You can&#39;t view this page").doesNotContain("Radhaus");
    }

    @Test
    void aProjectHasTheAppsEntryAndItsPanel() {
        Browser browser = jira.as("tom");

        assertThat(browser.get("/projects/RAD").body())
                .contains("id=\"note-link\"")
                .contains("aria-current=\"page\"");
        Page panel = browser.get("/projects/RAD?selectedItem=app.touchpoint.testapp.notes");
        assertThat(panel.body()).contains("Notes of the project");
        assertThat(panel.find("<li class=\"aui-nav-selected\"><a class=\"aui-nav-item\" id=\"([^\"]+)\""))
                .isEqualTo("note-link");
        assertThat(browser.get("/projects/RAD?selectedItem=unknown").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static-assets/0/local/../../i18n/local-jira-web.properties",
                "/static-assets/0/local/..%2f..%2fschema%2fissue.sql",
                "/static-assets/0/schema/issue.sql",
                "/static-assets/0/local/none.css"
            })
    void assetsAreServedFromTheirFoldersOnly(String address) {
        assertThat(jira.anonymous().get(address).status()).isBetween(400, 404);
    }

    @Test
    void auiIsServedWithItsType() {
        Page page = jira.anonymous().get("/static-assets/0/lib/aui/aui-prototyping.css");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/css");
    }

    @Test
    void anUnknownAddressIsNotFoundAndAWrongMethodIsRefused() {
        Browser browser = jira.as("tom");

        assertThat(browser.get("/secure/NoSuchAction.jspa").status()).isEqualTo(404);
        assertThat(browser.get("/secure/EditIssue.jspa").status()).isEqualTo(405);
        assertThat(browser.get("/rest/no/1.0/such").status()).isEqualTo(404);
    }

    @Test
    void administrationListsAreShownToAdministrators() {
        Browser browser = jira.as("admin");
        browser.submit("/secure/admin/WebSudoAuthenticate.jspa", "webSudoPassword", "admin");

        for (String list : new String[] {
            "projects", "fields", "issue-types", "workflows", "screens", "schemes", "users", "link-types"
        }) {
            Page page = browser.get("/secure/admin/ViewConfiguration.jspa?list=" + list);
            assertThat(page.status()).as(list).isEqualTo(200);
            assertThat(page.body()).contains("<table");
        }
        assertThat(browser.get("/secure/admin/ViewConfiguration.jspa?list=other")
                        .status())
                .isEqualTo(404);
    }
}
