package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.web.RestClient.Reply;
import app.touchpoint.localjira.web.Running.Instance;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A search as files, and changed as a whole. */
@ExtendWith(Running.class)
class ExportTest {

    private static final String CSV = "/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv";
    private static final String XML = "/sr/jira.issueviews:searchrequest-xml/temp/SearchRequest.xml";

    private final Instance jira;

    ExportTest(Instance jira) {
        this.jira = jira;
    }

    private String issue(String summary) {
        Reply created = RestClient.of(jira, "admin")
                .json(
                        "POST",
                        "issue",
                        "{'fields': {'project': {'key': 'SERVICE'}, 'issuetype': {'name': 'Task'}, 'summary': '"
                                + summary + "', 'reporter': {'name': 'admin'}}}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.body().path("key").asText();
    }

    @Test
    void aSearchIsAFileOfTheColumnsThatAreShown() {
        String key = issue("Gets <exported>, & quoted");

        Browser.Page csv = jira.as("tom").get(CSV + "?jqlQuery=key+%3D+" + key + "&column=issuekey&column=summary");

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).isEqualTo("Key,Summary\n" + key + ",\"Gets <exported>, & quoted\"\n");
        assertThat(jira.as("gast").get(CSV + "?jqlQuery=key+%3D+" + key).status())
                .isEqualTo(400);
    }

    @Test
    void anIssueIsXmlThatIsEscaped() {
        String key = issue("Gets <escaped>");

        Browser.Page search = jira.as("tom").get(XML + "?jqlQuery=key+%3D+" + key);
        Browser.Page single = jira.as("tom").get("/si/jira.issueviews:issue-xml/" + key + "/" + key + ".xml");

        assertThat(search.header("Content-Type")).startsWith("text/xml");
        assertThat(search.body())
                .contains("<summary>Gets &lt;escaped&gt;</summary>")
                .isEqualTo(single.body());
        assertThat(jira.as("gast")
                        .get("/si/jira.issueviews:issue-xml/" + key + "/" + key + ".xml")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void allIssuesOfASearchAreChangedAtOnce() {
        String one = issue("Bulk one");
        String two = issue("Bulk two");
        Browser tom = jira.as("tom");
        String jql = "key in (" + one + ", " + two + ")";

        assertThat(tom.get("/issues/?jql=key+in+(" + one + "," + two + ")").body())
                .contains("/secure/views/bulkedit/BulkEdit1!default.jspa?jql=");
        assertThat(tom.get("/secure/views/bulkedit/BulkEdit1!default.jspa?jql=key+in+(" + one + "," + two + ")")
                        .body())
                .contains("name=\"actions\" value=\"duedate\"");
        Browser.Page done = tom.submit(
                "/secure/views/bulkedit/BulkEditDetails.jspa",
                "jql",
                jql,
                "actions",
                "duedate",
                "duedate",
                "2027-01-31",
                "summary",
                "not ticked");

        assertThat(done.find("id=\"bulk-changed\">([^<]*)<")).startsWith("2 ");
        JsonNode fields = RestClient.of(jira, "tom").get("issue/" + two).body().path("fields");
        assertThat(fields.path("duedate").asText()).isEqualTo("2027-01-31");
        assertThat(fields.path("summary").asText()).isEqualTo("Bulk two");
    }
}
