package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.web.Browser.Page;
import app.touchpoint.localjira.web.Running.Instance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Running.class)
class IssuePagesTest {

    private static final String EVIL = "<script>alert(1)</script> $velocity #set($x = 1) 🚲";
    private static final String EVIL_ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; $velocity #set($x = 1) 🚲";

    private final Instance jira;
    private Browser browser;
    private String pid = "";
    private String type = "";

    IssuePagesTest(Instance jira) {
        this.jira = jira;
        this.browser = jira.anonymous();
    }

    @BeforeEach
    void logIn() {
        browser = jira.as("tom");
        Page choice = browser.get("/secure/CreateIssue!default.jspa?project=SERVICE");
        pid = choice.find("CreateIssueDetails!init.jspa\\?pid=(\\d+)&amp;issuetype=\\d+");
        type = choice.find("CreateIssueDetails!init.jspa\\?pid=\\d+&amp;issuetype=(\\d+)\">Task<");
    }

    private String create(String summary) {
        Page created = browser.submit(
                "/secure/CreateIssueDetails.jspa",
                "pid",
                pid,
                "issuetype",
                type,
                "summary",
                summary,
                "reporter",
                "tom");
        assertThat(created.location()).as(created.body()).startsWith("/browse/SERVICE-");
        return created.location();
    }

    @Test
    void theCreateFormIsFilledInFromTheAddress() {
        Page form = browser.get("/secure/CreateIssueDetails!init.jspa?pid=" + pid + "&issuetype=" + type + "&summary="
                + URLEncoder.encode(EVIL, StandardCharsets.UTF_8));

        assertThat(form.body()).contains("name=\"summary\" value=\"" + EVIL_ESCAPED + "\"");
    }

    @Test
    void anIssueIsCreatedShownEditedAndDeleted() {
        String page = create(EVIL);
        Page issue = browser.get(page);
        assertThat(issue.body()).contains("<h1 id=\"summary-val\">" + EVIL_ESCAPED + "</h1>");
        String id = issue.find("name=\"ajs-issue-id\" content=\"(\\d+)\"");

        Page edited = browser.submit("/secure/EditIssue.jspa", "id", id, "summary", "Other", "reporter", "tom");
        assertThat(edited.location()).as(edited.body()).isEqualTo(page);
        assertThat(browser.get(page).body())
                .contains("<h1 id=\"summary-val\">Other</h1>")
                .contains("<td>" + EVIL_ESCAPED + "</td><td>Other</td>");

        Browser admin = jira.as("admin");
        assertThat(admin.get("/secure/DeleteIssue!default.jspa?id=" + id).body())
                .contains("“Other”");
        assertThat(admin.submit("/secure/DeleteIssue.jspa", "id", id).location())
                .isEqualTo("/projects/SERVICE");
        assertThat(admin.get(page).status()).isEqualTo(404);
    }

    @Test
    void aRefusedFormSaysWhyAndKeepsTheInput() {
        Page refused = browser.submit(
                "/secure/CreateIssueDetails.jspa",
                "pid",
                pid,
                "issuetype",
                type,
                "summary",
                "",
                "description",
                "kept <b>");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("aria-describedby=\"summary-error\"")
                .contains("<div class=\"error\" id=\"summary-error\">")
                .contains(">kept &lt;b&gt;</textarea>");
    }

    @Test
    void aTransitionACommentAndALinkAreMadeFromThePage() {
        String page = create("One");
        String other = create("Two").replace("/browse/", "");
        Page issue = browser.get(page);
        String id = issue.find("name=\"ajs-issue-id\" content=\"(\\d+)\"");
        String action = issue.find("id=\"action_id_(\\d+)\"");
        String before = issue.find("id=\"status-val\">(.*?)</dd>");

        assertThat(browser.submit("/secure/WorkflowUIDispatcher.jspa", "id", id, "action", action)
                        .location())
                .isEqualTo(page);
        browser.submit("/secure/AddComment.jspa", "id", id, "comment", EVIL);
        String link = issue.find("<option value=\"(\\d+-out)\"");
        browser.submit("/secure/LinkJiraIssue.jspa", "id", id, "linkDesc", link, "issueKeys", other);

        Page after = browser.get(page);
        assertThat(after.find("id=\"status-val\">(.*?)</dd>")).isNotEqualTo(before);
        assertThat(after.body())
                .contains("<div class=\"description\">" + EVIL_ESCAPED + "</div>")
                .contains(">" + other + "</a> Two");
    }

    @Test
    void theScreenOfATransitionIsReachedByALinkThatChangesNothing() {
        String choice = browser.get("/secure/CreateIssue!default.jspa?project=UMBAU")
                .find("CreateIssueDetails!init.jspa\\?pid=(\\d+)&amp;issuetype=\\d+");
        String page = browser.submit(
                        "/secure/CreateIssueDetails.jspa",
                        "pid",
                        choice,
                        "issuetype",
                        type,
                        "summary",
                        "Treppe",
                        "reporter",
                        "tom",
                        "assignee",
                        "tom",
                        "duedate",
                        "2026-12-24")
                .location();
        String id = browser.get(page).find("name=\"ajs-issue-id\" content=\"(\\d+)\"");
        browser.submit("/secure/WorkflowUIDispatcher.jspa", "id", id, "action", "11");
        browser.submit("/secure/WorkflowUIDispatcher.jspa", "id", id, "action", "21");

        assertThat(browser.get("/secure/WorkflowUIDispatcher.jspa?id=" + id + "&action=31")
                        .body())
                .contains("name=\"resolution\"")
                .contains(">Won&#39;t Do</option>");
        assertThat(browser.get("/secure/WorkflowUIDispatcher.jspa?id=" + id + "&action=41")
                        .status())
                .isEqualTo(404);
        assertThat(browser.get(page).find("id=\"status-val\">(.*?)</dd>")).contains("In Review");
    }

    @Test
    void aPanelOfAnAppIsLoadedAfterThePage() {
        String page = create("With a panel");
        String url = browser.get(page).find("data-panel-url=\"/jira([^\"]+)\"").replace("&amp;", "&");

        assertThat(browser.get(url).body()).contains("Notes of the issue").doesNotContain("<html");
        assertThat(jira.as("gast").get(url).status()).isEqualTo(404);
    }

    @Test
    void aSearchIsSortedByItsColumnsAndSaysWhatIsWrong() {
        create("Alpha of sorting");
        create("Omega of sorting");
        String jql = URLEncoder.encode("summary ~ \"sorting\" ORDER BY key ASC", StandardCharsets.UTF_8);

        Page found = browser.get("/issues/?jql=" + jql);
        assertThat(found.body()).contains("id=\"issuetable\"").contains("aria-sort=\"none\"");
        String byKey = found.find("aria-sort=\"[a-z]+\"><a href=\"/jira([^\"]+issuekey\\+ASC)\"")
                .replace("&amp;", "&");
        assertThat(browser.get(byKey).body().indexOf("Alpha of sorting"))
                .isLessThan(browser.get(byKey).body().indexOf("Omega of sorting"));
        String down = browser.get(byKey)
                .find("aria-sort=\"ascending\"><a href=\"/jira([^\"]+issuekey\\+DESC)\"")
                .replace("&amp;", "&");
        assertThat(browser.get(down).body().indexOf("Omega of sorting"))
                .isLessThan(browser.get(down).body().indexOf("Alpha of sorting"));

        Page wrong = browser.get("/issues/?jql=nosuchfield+%3D+1");
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.body()).contains("id=\"jql-errors\"").contains("nosuchfield");
    }

    @Test
    void aKeyInTheSearchFieldLeadsToTheIssue() {
        String page = create("Quick");

        assertThat(browser.get("/secure/QuickSearch.jspa?searchString=" + page.replace("/browse/", ""))
                        .location())
                .isEqualTo(page);
        assertThat(browser.get("/secure/QuickSearch.jspa?searchString=bike+%22shop")
                        .location())
                .isEqualTo("/issues/?jql=text+%7E+%22bike++shop%22");
    }

    @Test
    void nobodyCreatesOrEditsWithoutPermission() {
        String page = create("Not for guests");
        String id = browser.get(page).find("name=\"ajs-issue-id\" content=\"(\\d+)\"");
        Browser guest = jira.as("gast");

        assertThat(guest.get("/secure/CreateIssueDetails!init.jspa?pid=" + pid + "&issuetype=" + type)
                        .status())
                .isEqualTo(404);
        assertThat(guest.submit("/secure/EditIssue.jspa", "id", id, "summary", "x")
                        .status())
                .isEqualTo(404);
        assertThat(guest.submit("/secure/DeleteIssue.jspa", "id", id).status()).isEqualTo(404);
    }

    @Test
    void anAppAddsToTheToolsOfEveryIssue() {
        String place = create("With a tool");

        assertThat(browser.get(place).body())
                .contains("<a class=\"aui-button note-dialog\" id=\"note-tool-link\"")
                .contains("key=" + place.replace("/browse/", ""))
                .contains("title=\"Notes the issue\"");
    }

    @Test
    void anIssueIsMovedAndClonedByForms() {
        String place = create("To be cloned");
        String id = browser.get(place).find("ajs-issue-id\" content=\"(\\d+)");

        Page clone = browser.submit("/secure/CloneIssueDetails.jspa", "id", id, "summary", "CLONE - To be cloned");
        Page where = browser.get("/secure/MoveIssue!default.jspa?id=" + id);
        String target = where.find("<option value=\"([^\"]+)\">Radhaus – Task<");
        Page moved = browser.submit("/secure/MoveIssue.jspa", "id", id, "target", target);

        assertThat(browser.get(clone.location()).body())
                .contains("CLONE - To be cloned", moved.location().replace("/browse/", ""));
        assertThat(moved.location()).startsWith("/browse/RAD-");
        assertThat(browser.get(place).location()).isEqualTo(moved.location());
    }
}
