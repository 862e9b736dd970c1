package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.web.RestClient.Reply;
import app.touchpoint.localjira.web.Running.Instance;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drives {@code /rest/api/2} by nothing but HTTP and a token, in the order in which clients of Jira do. */
@ExtendWith(Running.class)
class OrdinaryClientTest {

    private final Instance jira;
    private RestClient client;

    OrdinaryClientTest(Instance jira) {
        this.jira = jira;
        this.client = RestClient.of(jira, "admin");
    }

    private Reply get(String path) {
        return client.get(path);
    }

    private Reply json(String method, String path, String body) {
        return client.json(method, path, body);
    }

    private Reply send(String method, String path, String body, String type) {
        return client.send(method, path, body, type);
    }

    private String create(String summary) {
        Reply created = json(
                "POST",
                "issue",
                "{'fields': {'project': {'key': 'SERVICE'}, 'issuetype': {'name': 'Task'}, 'summary': '" + summary
                        + "', 'reporter': {'name': 'admin'}}}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.body().path("self").asText())
                .endsWith("/rest/api/2/issue/" + created.body().path("id").asText());
        return created.body().path("key").asText();
    }

    @Test
    void aClientFindsItsWayFromTheServerToTheFields() {
        assertThat(get("serverInfo").body().path("versionNumbers").get(0).asInt())
                .isEqualTo(11);
        assertThat(get("myself").body().path("name").asText()).isEqualTo("admin");
        assertThat(get("project").body().findValuesAsText("key"))
                .contains("RAD", "SERVICE")
                .doesNotContain("ARCHIV");
        JsonNode project = get("project/SERVICE").body();
        assertThat(project.path("lead").path("displayName").asText()).isNotEmpty();
        assertThat(project.path("issueTypes").findValuesAsText("name")).contains("Task");
        String type = get("issue/createmeta/SERVICE/issuetypes")
                .body()
                .path("values")
                .get(0)
                .path("id")
                .asText();
        JsonNode fields =
                get("issue/createmeta/SERVICE/issuetypes/" + type).body().path("values");
        assertThat(fields.findValuesAsText("fieldId")).contains("summary");
        assertThat(get("project/SERVICE/statuses")
                        .body()
                        .get(0)
                        .path("statuses")
                        .findValuesAsText("name"))
                .isNotEmpty();
        assertThat(get("field").body().findValuesAsText("id")).contains("summary", "status", "creator");
        assertThat(get("status")
                        .body()
                        .get(0)
                        .path("statusCategory")
                        .path("key")
                        .asText())
                .isIn("new", "indeterminate", "done");
        assertThat(get("priority").body().size()).isPositive();
        assertThat(get("issuetype").body().size()).isPositive();
        assertThat(get("user/search?username=ann").body().findValuesAsText("name"))
                .contains("anna");
        assertThat(get("mypermissions?projectKey=SERVICE")
                        .body()
                        .path("permissions")
                        .path("CREATE_ISSUES")
                        .path("havePermission")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theNewestVersionIsTheSecond() {
        String key = create("By the second version");

        JsonNode latest = get("../latest/issue/" + key).body();

        assertThat(latest).isEqualTo(get("issue/" + key).body());
        assertThat(latest.path("self").asText()).contains("/rest/api/2/issue/");
        assertThat(get("../latest/nosuchresource").status()).isEqualTo(404);
        assertThat(json("POST", "../latest/search", "{'jql': 'key = " + key + "'}")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(jira.anonymous().get("/rest/api/latest/myself").status()).isEqualTo(401);
    }

    @Test
    void aDotFindsAllUsersAPageAtATime() {
        assertThat(get("user/search?username=.&maxResults=1000").body().findValuesAsText("name"))
                .contains("admin", "anna", "gast", "tom");
        assertThat(get("user/search?username=.&startAt=1&maxResults=2").body()).hasSize(2);
        assertThat(get("user/assignable/search?project=SERVICE&username=.")
                        .body()
                        .findValuesAsText("name"))
                .contains("anna", "tom")
                .doesNotContain("gast");
        assertThat(get("user/search?username=..").body()).isEmpty();
    }

    /** Clients read these without asking whether they are there. */
    @Test
    void whatLocalJiraKeepsNothingInHasTheShapeOfNothing() {
        String key = create("Bare");

        JsonNode issue = get("issue/" + key + "?expand=names,schema").body();
        JsonNode fields = issue.path("fields");
        for (String list : List.of("fixVersions", "versions", "subtasks", "attachment")) {
            assertThat(fields.path(list).isArray()).as(list).isTrue();
            assertThat(fields.path(list)).as(list).isEmpty();
        }
        assertThat(fields.path("environment").isNull()).isTrue();
        assertThat(fields.path("timetracking").isObject()).isTrue();
        assertThat(fields.at("/votes/votes").isInt()).isTrue();
        assertThat(fields.at("/votes/hasVoted").isBoolean()).isTrue();
        assertThat(fields.at("/watches/watchCount").isInt()).isTrue();
        assertThat(fields.at("/watches/isWatching").isBoolean()).isTrue();
        assertThat(fields.at("/worklog/total").asInt(-1)).isZero();
        assertThat(issue.at("/names/fixVersions").asText()).isEqualTo("Fix Version/s");
        assertThat(issue.at("/schema/watches/type").asText()).isEqualTo("watches");
        assertThat(get("field").body().findValuesAsText("id")).contains("fixVersions", "votes");
        JsonNode found = get("search?jql=key+%3D+" + key).body().at("/issues/0/fields");
        assertThat(found.has("watches")).isTrue();
        assertThat(found.has("worklog")).isFalse();
        assertThat(json("PUT", "issue/" + key, "{'fields': {'fixVersions': [{'name': '1.0'}]}}")
                        .body()
                        .path("errors")
                        .has("fixVersions"))
                .isTrue();
    }

    @Test
    void anIssueIsAssignedAutomaticallyAsItsProjectSays() {
        String key = create("Automatic");
        json("PUT", "issue/" + key, "{'fields': {'assignee': {'name': 'anna'}}}");

        Reply automatic = json("PUT", "issue/" + key, "{'fields': {'assignee': {'name': '-1'}}}");

        assertThat(automatic.status()).as(automatic.text()).isEqualTo(204);
        assertThat(get("project/SERVICE").body().path("assigneeType").asText()).isEqualTo("UNASSIGNED");
        assertThat(get("issue/" + key).body().at("/fields/assignee").isNull()).isTrue();
        assertThat(json("PUT", "issue/" + key, "{'fields': {'reporter': {'name': '-1'}}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aClientCreatesReadsEditsMovesAndDeletesAnIssue() {
        String key = create("By a client");

        JsonNode issue = get("issue/" + key + "?expand=names,schema,changelog").body();
        assertThat(issue.path("fields").path("summary").asText()).isEqualTo("By a client");
        assertThat(issue.path("fields").path("reporter").path("name").asText()).isEqualTo("admin");
        assertThat(issue.path("fields").path("creator").path("name").asText()).isEqualTo("admin");
        assertThat(issue.path("names").path("duedate").asText()).isEqualTo("Due Date");
        assertThat(issue.path("schema").path("summary").path("system").asText()).isEqualTo("summary");
        assertThat(get("issue/" + key + "?fields=summary").body().path("fields").size())
                .isEqualTo(1);

        Reply put = json(
                "PUT",
                "issue/" + key,
                "{'fields': {'summary': 'Edited'}, 'update': {'labels': [{'add': 'fast'}], "
                        + "'comment': [{'add': {'body': 'Done by REST'}}]}}");
        assertThat(put.status()).as(put.text()).isEqualTo(204);
        JsonNode edited = get("issue/" + key + "?expand=changelog").body();
        assertThat(edited.path("fields").path("labels").get(0).asText()).isEqualTo("fast");
        assertThat(edited.path("fields")
                        .path("comment")
                        .path("comments")
                        .get(0)
                        .path("body")
                        .asText())
                .isEqualTo("Done by REST");
        assertThat(edited.path("changelog")
                        .path("histories")
                        .get(0)
                        .path("items")
                        .findValuesAsText("toString"))
                .contains("Edited", "fast");

        JsonNode transition =
                get("issue/" + key + "/transitions").body().path("transitions").get(0);
        assertThat(json(
                                "POST",
                                "issue/" + key + "/transitions",
                                "{'transition': {'id': '"
                                        + transition.path("id").asText() + "'}}")
                        .status())
                .isEqualTo(204);
        assertThat(get("issue/" + key)
                        .body()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo(transition.path("to").path("name").asText());

        assertThat(send("DELETE", "issue/" + key, "", "").status()).isEqualTo(204);
        Reply gone = get("issue/" + key);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body().path("errorMessages").get(0).asText()).isEqualTo("Issue Does Not Exist");
    }

    @Test
    void aLinkRunsFromTheInwardIssueToTheOutwardOne() {
        String source = create("Source");
        String destination = create("Destination");
        JsonNode type = get("issueLinkType").body().path("issueLinkTypes").get(0);

        Reply linked = json(
                "POST",
                "issueLink",
                "{'type': {'name': '" + type.path("name").asText() + "'}, 'inwardIssue': {'key': '" + source
                        + "'}, 'outwardIssue': {'key': '" + destination + "'}}");

        assertThat(linked.status()).as(linked.text()).isEqualTo(201);
        JsonNode link =
                get("issue/" + source).body().path("fields").path("issuelinks").get(0);
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo(destination);
        assertThat(link.at("/outwardIssue/fields/summary").asText()).isEqualTo("Destination");
        assertThat(link.at("/outwardIssue/fields/status/name").asText()).isEqualTo("To Do");
        assertThat(link.at("/outwardIssue/fields/status/iconUrl").asText()).startsWith("http");
        assertThat(link.at("/outwardIssue/fields/priority/name").asText()).isEqualTo("Medium");
        assertThat(link.at("/outwardIssue/fields/issuetype/name").asText()).isEqualTo("Task");
        JsonNode ends = get("issueLink/" + link.path("id").asText()).body();
        assertThat(ends.at("/inwardIssue/key").asText()).isEqualTo(source);
        assertThat(ends.at("/outwardIssue/fields")).isEqualTo(link.at("/outwardIssue/fields"));
        assertThat(get("issue/" + destination)
                        .body()
                        .path("fields")
                        .path("issuelinks")
                        .get(0)
                        .path("inwardIssue")
                        .path("key")
                        .asText())
                .isEqualTo(source);
        assertThat(send("DELETE", "issueLink/" + link.path("id").asText(), "", "")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void anIssueTellsWhateverItSaysItCanTell() {
        String key = create("Expands");

        for (String name : get("issue/" + key).body().path("expand").asText().split(",")) {
            assertThat(get("issue/" + key + "?expand=" + name).body().has(name))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void aNewIssueIsMadeWithLabelsCommentAndLinkOrNotAtAll() {
        String other = create("There before");
        String body = "{'fields': {'project': {'key': 'SERVICE'}, 'issuetype': {'name': 'Task'}, 'summary': 'Whole',"
                + " 'reporter': {'name': 'admin'}}, 'update': {'labels': [{'add': 'fast'}, {'add': 'new'}],"
                + " 'comment': [{'add': {'body': 'From the start'}}], 'issuelinks': [{'add': {'type': {'name': 'TYPE'},"
                + " 'outwardIssue': {'key': '" + other + "'}}}]}}";
        String type = get("issueLinkType")
                .body()
                .path("issueLinkTypes")
                .get(0)
                .path("name")
                .asText();

        Reply made = json("POST", "issue", body.replace("TYPE", type));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode fields =
                get("issue/" + made.body().path("key").asText()).body().path("fields");
        assertThat(fields.path("labels").toString()).isEqualTo("[\"fast\",\"new\"]");
        assertThat(fields.at("/comment/comments/0/body").asText()).isEqualTo("From the start");
        assertThat(fields.at("/issuelinks/0/outwardIssue/key").asText()).isEqualTo(other);
        assertThat(json("POST", "issue", body.replace("TYPE", "No such type")).status())
                .isEqualTo(404);
        assertThat(json("POST", "issue", body.replace("'comment': [{'add'", "'comment': [{'edit'"))
                        .body()
                        .path("errors")
                        .has("comment"))
                .isTrue();
        int number = number(made.body().path("key").asText());
        assertThat(number(create("Next"))).as("no issue in between").isEqualTo(number + 1);
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf('-') + 1));
    }

    @Test
    void aSearchIsPagedByGetAndByPost() {
        create("Needle one");
        create("Needle two");
        create("Needle three");
        String jql = "summary ~ needle ORDER BY key ASC";

        JsonNode first = get("search?maxResults=2&fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .body();
        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(first.path("issues").findValuesAsText("summary")).containsExactly("Needle one", "Needle two");

        JsonNode second = json(
                        "POST",
                        "search",
                        "{'jql': '" + jql
                                + "', 'startAt': 2, 'maxResults': 2, 'fields': ['summary'], 'expand': ['names']}")
                .body();
        assertThat(second.path("startAt").asInt()).isEqualTo(2);
        assertThat(second.path("issues").findValuesAsText("summary")).containsExactly("Needle three");
        assertThat(second.path("names").path("summary").asText()).isEqualTo("Summary");

        Reply wrong = get("search?jql=nosuch+%3D+1");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().path("errorMessages").get(0).asText()).contains("nosuch");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no summary | {'fields': {'project': {'key': 'SERVICE'}, 'issuetype': {'name': 'Task'}}} | summary",
                "no project | {'fields': {'issuetype': {'name': 'Task'}, 'summary': 'x'}} | project",
                "unknown field | {'fields': {'project': {'key': 'SERVICE'}, 'issuetype': {'name': 'Task'}, 'summary': 'x', 'customfield_1': 1}} | customfield_1",
                "wrong shape | {'fields': {'project': {'key': 'SERVICE'}, 'issuetype': {'name': 'Task'}, 'summary': 5}} | summary",
                "unknown user | {'fields': {'project': {'key': 'SERVICE'}, 'issuetype': {'name': 'Task'}, 'summary': 'x', 'assignee': {'name': 'nobody'}}} | assignee",
            })
    void anUnfitIssueIsRefusedWithTheFieldThatIsWrong(String what, String body, String field) {
        Reply refused = json("POST", "issue", body);

        assertThat(refused.status()).as(what).isEqualTo(400);
        assertThat(refused.body().path("errors").has(field)).as(refused.text()).isTrue();
    }

    @Test
    void brokenJsonAndFormsAreRefused() {
        assertThat(json("POST", "issue", "{'fields': ").status()).isEqualTo(400);
        assertThat(send("POST", "search", "jql=x", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(403);
        assertThat(get("nosuchresource").status()).isEqualTo(404);
    }

    @Test
    void aProjectIsMadeByAdministratorsOnly() {
        String body = "{'key': 'APIONE', 'name': 'Made by REST', 'projectTypeKey': 'business', 'lead': 'admin'}";
        Reply made = json("POST", "project", body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(get("project/APIONE").body().path("name").asText()).isEqualTo("Made by REST");
        assertThat(json("POST", "project", body).status()).isEqualTo(400);
        assertThat(json("POST", "component", "{'project': 'APIONE', 'name': 'Shop'}")
                        .status())
                .isEqualTo(201);
        assertThat(get("project/APIONE/components").body().findValuesAsText("name"))
                .containsExactly("Shop");

        client = RestClient.of(jira, "tom");
        assertThat(json("POST", "project", body.replace("APIONE", "APITWO")).status())
                .isEqualTo(403);
        assertThat(json("POST", "component", "{'project': 'SERVICE', 'name': 'X'}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aGuestLearnsNothing() {
        String key = create("Secret of the house");

        client = RestClient.of(jira, "gast");
        assertThat(get("issue/" + key).status()).isEqualTo(404);
        assertThat(get("project/SERVICE").status()).isEqualTo(404);
        assertThat(get("project").body().size()).isZero();
        assertThat(json("PUT", "issue/" + key, "{'fields': {'summary': 'x'}}").status())
                .isEqualTo(404);
        assertThat(get("search?jql=summary+~+secret").body().path("total").asInt())
                .isZero();
        assertThat(get("search?jql=key+%3D+" + key).text()).doesNotContain("Secret of the house");
    }

    @Test
    void nobodyIsAnsweredUnauthorized() {
        assertThat(jira.anonymous().get("/rest/api/2/project").status()).isEqualTo(401);
        assertThat(jira.anonymous().get("/rest/api/2/serverInfo").status()).isEqualTo(200);
    }

    @Test
    void aStrictWorkflowIsWalkedWithItsScreensAndRefusals() {
        String type = get("issue/createmeta/UMBAU/issuetypes")
                .body()
                .path("values")
                .get(0)
                .path("id")
                .asText();
        String key = json(
                        "POST",
                        "issue",
                        "{'fields': {'project': {'key': 'UMBAU'}, 'issuetype': {'id': '" + type
                                + "'}, 'summary': 'Rampe', 'assignee': {'name': 'admin'}}}")
                .body()
                .path("key")
                .asText();
        String transitions = "issue/" + key + "/transitions";
        assertThat(get(transitions).body().path("transitions").findValuesAsText("name"))
                .contains("Beginnen", "Ablehnen")
                .doesNotContain("Abnehmen");
        assertThat(move(transitions, "11", "").status()).isEqualTo(204);

        Reply early = move(transitions, "21", "");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.body().path("errorMessages").get(0).asText()).startsWith("Ohne Fälligkeitsdatum");
        json("PUT", "issue/" + key, "{'fields': {'duedate': '2026-12-24'}}");
        assertThat(move(transitions, "21", "").status()).isEqualTo(204);

        JsonNode resolution =
                get(transitions + "?expand=transitions.fields")
                        .body()
                        .path("transitions")
                        .findParents("fields")
                        .stream()
                        .filter(each -> each.path("id").asText().equals("31"))
                        .findFirst()
                        .orElseThrow()
                        .path("fields")
                        .path("resolution");
        assertThat(resolution.path("required").asBoolean()).isTrue();
        assertThat(resolution.path("allowedValues").findValuesAsText("name")).contains("Done", "Duplicate");
        Reply bare = move(transitions, "31", "");
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.body().path("errors").path("resolution").asText()).isNotEmpty();
        assertThat(move(transitions, "31", ", 'fields': {'resolution': {'name': 'Done'}}")
                        .status())
                .isEqualTo(204);
        JsonNode done = get("issue/" + key).body().path("fields");
        assertThat(done.path("resolution").path("name").asText()).isEqualTo("Done");
        assertThat(done.path("resolutiondate").asText()).isNotEmpty();
        assertThat(done.path("status").path("name").asText()).isEqualTo("Done");
    }

    private Reply move(String transitions, String id, String more) {
        return json("POST", transitions, "{'transition': {'id': '" + id + "'}" + more + "}");
    }
}
