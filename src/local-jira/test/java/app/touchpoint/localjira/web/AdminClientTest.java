package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.web.RestClient.Reply;
import app.touchpoint.localjira.web.Running.Instance;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators do over {@code /rest/api/2}: projects, roles, users. */
@ExtendWith(Running.class)
class AdminClientTest {

    private final RestClient admin;
    private final RestClient tom;
    private final Instance jira;

    AdminClientTest(Instance jira) {
        this.jira = jira;
        this.admin = RestClient.of(jira, "admin");
        this.tom = RestClient.of(jira, "tom");
    }

    private String issue(String projectKey, String summary) {
        Reply created = admin.json(
                "POST",
                "issue",
                "{'fields': {'project': {'key': '" + projectKey + "'}, 'issuetype': {'name': 'Task'}, 'summary': '"
                        + summary + "', 'reporter': {'name': 'admin'}}}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.body().path("key").asText();
    }

    @Test
    void aProjectIsRenamedArchivedRestoredAndDeleted() {
        assertThat(admin.json("POST", "project", "{'key': 'WEG', 'name': 'Weg', 'lead': 'admin'}")
                        .status())
                .isEqualTo(201);
        String key = issue("WEG", "Travels");

        assertThat(tom.json("PUT", "project/WEG", "{'key': 'PFAD'}").status()).isIn(403, 404);
        assertThat(admin.json("PUT", "project/WEG", "{'key': 'pfad'}").status()).isEqualTo(400);
        assertThat(admin.json("PUT", "project/WEG", "{'key': 'PFAD'}")
                        .body()
                        .path("key")
                        .asText())
                .isEqualTo("PFAD");
        assertThat(admin.get("issue/" + key).body().path("key").asText()).isEqualTo(key.replace("WEG", "PFAD"));
        assertThat(admin.send("PUT", "project/PFAD/archive", "", "").status()).isEqualTo(204);
        assertThat(admin.get("search?jql=summary+~+travels")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(admin.send("PUT", "project/PFAD/restore", "", "").status()).isEqualTo(204);
        assertThat(admin.get("search?jql=summary+~+travels")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(tom.send("DELETE", "project/PFAD", "", "").status()).isIn(403, 404);
        assertThat(admin.send("DELETE", "project/PFAD", "", "").status()).isEqualTo(204);
        assertThat(admin.get("issue/" + key).status()).isEqualTo(404);
        assertThat(admin.get("project/PFAD").status()).isEqualTo(404);
    }

    @Test
    void whoPlaysARoleIsSaidAndChanged() {
        String role = admin.get("project/RAD/role")
                .body()
                .path("Administrators")
                .asText()
                .replaceAll(".*/rest/api/2/", "");

        assertThat(tom.get(role).status()).isEqualTo(403);
        assertThat(admin.json("POST", role, "{'user': ['nobody']}").status()).isEqualTo(400);
        JsonNode added = admin.json("POST", role, "{'user': ['tom']}").body();
        assertThat(added.path("actors").findValuesAsText("name")).contains("tom");
        assertThat(tom.get(role).status()).isEqualTo(200);
        assertThat(admin.send("DELETE", role + "?user=tom", "", "").status()).isEqualTo(204);
        assertThat(tom.get(role).status()).isEqualTo(403);
    }

    @Test
    void aLinkIsReadByItsId() {
        String one = issue("RAD", "One end");
        String two = issue("SERVICE", "Other end");
        admin.json(
                "POST",
                "issueLink",
                "{'type': {'name': 'Relates'}, 'inwardIssue': {'key': '" + one + "'}, 'outwardIssue': {'key': '" + two
                        + "'}}");
        String id = admin.get("issue/" + one)
                .body()
                .path("fields")
                .path("issuelinks")
                .get(0)
                .path("id")
                .asText();

        JsonNode link = admin.get("issueLink/" + id).body();
        assertThat(link.path("inwardIssue").path("key").asText()).isEqualTo(one);
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo(two);
        assertThat(RestClient.of(jira, "gast").get("issueLink/" + id).status()).isEqualTo(404);
    }

    @Test
    void aSearchReadsTheLinksOfAllItsIssuesTogether() {
        String first = issue("SERVICE", "Linked first");
        for (int i = 0; i < 5; i++) {
            admin.json(
                    "POST",
                    "issueLink",
                    "{'type': {'name': 'Blocks'}, 'inwardIssue': {'key': '" + first + "'}, 'outwardIssue': {'key': '"
                            + issue("SERVICE", "Linked later") + "'}}");
        }

        int one = statements("search?jql=summary+~+%22linked+first%22");
        int six = statements("search?jql=summary+~+linked+AND+project+%3D+SERVICE");
        JsonNode issues = admin.get("search?fields=issuelinks&jql=key+%3D+" + first)
                .body()
                .path("issues");

        assertThat(six).isEqualTo(one);
        assertThat(issues.get(0).path("fields").path("issuelinks")).hasSize(5);
    }

    private int statements(String path) {
        return Integer.parseInt(admin.get(path).work().replaceAll(".*\\bsql=(\\d+).*", "$1"));
    }

    @Test
    void anAnonymisedUserHasNoNameAndAppsHearOfIt() {
        String key = jira.user("Erika Beispiel");

        assertThat(tom.json("POST", "user/anonymization", "{'userKey': '" + key + "'}")
                        .status())
                .isEqualTo(403);
        assertThat(admin.json("POST", "user/anonymization", "{'userKey': 'nobody'}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.json("POST", "user/anonymization", "{'userKey': '" + key + "'}")
                        .status())
                .isEqualTo(202);
        JsonNode progress = finished();

        assertThat(progress.path("errors").get(0).asText()).isEqualTo("Notes of " + key);
        JsonNode user = admin.get("user?key=" + key).body();
        assertThat(user.path("active").asBoolean()).isFalse();
        assertThat(user.path("displayName").asText() + user.path("emailAddress").asText())
                .doesNotContainIgnoringCase("erika");
    }

    private JsonNode finished() {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        JsonNode progress = admin.get("user/anonymization/progress").body();
        while (!progress.path("status").asText().equals("COMPLETED")
                && Instant.now().isBefore(end)) {
            progress = admin.get("user/anonymization/progress").body();
        }
        return progress;
    }
}
