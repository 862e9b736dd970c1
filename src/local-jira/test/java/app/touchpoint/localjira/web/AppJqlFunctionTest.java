package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.web.Running.Instance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A JQL function that an app brings, in searches over REST. */
@ExtendWith(Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppJqlFunctionTest {

    private final Instance jira;
    private String key = "";
    private String id = "";

    AppJqlFunctionTest(Instance jira) {
        this.jira = jira;
    }

    @BeforeAll
    void makeAnIssue() {
        Browser browser = jira.as("admin");
        String choice = browser.get("/secure/CreateIssue!default.jspa").body();
        Matcher place = Pattern.compile("CreateIssueDetails!init.jspa\\?pid=(\\d+)&amp;issuetype=(\\d+)\">Task<")
                .matcher(choice);
        assertThat(place.find()).isTrue();
        Browser.Page made = browser.submit(
                "/secure/CreateIssueDetails.jspa",
                "pid",
                place.group(1),
                "issuetype",
                place.group(2),
                "summary",
                "Noted",
                "reporter",
                "admin");
        key = made.location().replaceAll(".*/browse/", "");
        id = browser.get("/rest/api/2/issue/" + key).find("\"id\":\"(\\d+)\"");
    }

    private String search(String user, String jql) {
        return jira.as(user)
                .get("/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .body();
    }

    @Test
    void itsValuesAreFoundByIdAndByKey() {
        assertThat(search("admin", "issue in noted(" + id + ")")).contains("\"total\":1", "\"" + key + "\"");
        assertThat(search("admin", "summary ~ noted and key in NOTED(\"" + key + "\")"))
                .contains("\"total\":1");
        assertThat(search("admin", "key = " + key + " and issue not in noted(" + id + ")"))
                .contains("\"total\":0");
        assertThat(search("admin", "issue in noted(nothing)")).contains("\"total\":0");
    }

    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource(delimiter = '|', textBlock = """
            admin | issue in noted()        | Function 'noted' expected '1' arguments but received '0'.
            admin | issue in noted(a, b)    | Function 'noted' expected '1' arguments but received '2'.
            anna  | issue in noted(refused) | Refused for anna.
            anna  | issue in noted(me)      | A value provided by the function 'noted' is invalid for the field 'issue'.
            admin | issue in noted(999999)  | A value provided by the function 'noted' is invalid for the field 'issue'.
            admin | issue = noted(RAD-1)    | Operator '=' does not support a list value for field 'issue'; use 'in' or 'not in'.
            admin | issue in unnoted(a)     | Unable to find JQL function 'unnoted(a)'.
            admin | id = 999999             | A value with ID '999999' does not exist for the field 'id'.
            """)
    void aCallThatMakesNoSenseIsRefused(String user, String jql, String message) {
        assertThat(search(user, jql)).contains("errorMessages", message.replace("\"", "\\\""));
    }

    @Test
    void itGivesNothingAwayToWhoMayNotSeeTheIssue() {
        assertThat(search("gast", "issue in noted(" + id + ")"))
                .contains("A value provided by the function 'noted' is invalid for the field 'issue'.");
        assertThat(search("gast", "key = " + key))
                .contains("An issue with key '" + key + "' does not exist for field 'key'.");
    }

    @Test
    void itGoesWithItsAppAndComesBack() {
        jira.disableApp();
        try {
            assertThat(search("admin", "issue in noted(" + id + ")")).contains("Unable to find JQL function");
        } finally {
            jira.enableApp();
        }
        assertThat(search("admin", "issue in noted(" + id + ")")).contains("\"total\":1");
    }
}
