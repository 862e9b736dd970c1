package app.touchpoint.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.permission.RestSurface.About;
import app.touchpoint.acceptance.permission.RestSurface.Request;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every surface for everybody: what may not be seen is answered like what is not there, and nothing gives it away. */
final class PermissionIT {
    /** What is no body of any method. */
    private static final List<String> UNFIT = List.of("null", "", "[]", "\"x\"", "{");

    private static Jira jira;
    private static Scene scene;

    @BeforeAll
    static void start() {
        assumeFalse(Jira.isForeign());
        jira = Jira.startNew("permissions");
        scene = new Scene(jira);
    }

    @AfterAll
    static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    void everyMethodOfTheRestInterfaceIsInTheTable() {
        Set<String> rows = RestSurface.ALL.stream().map(RestSurface::name).collect(Collectors.toSet());
        assertThat(new TreeSet<>(rows)).isEqualTo(ShippedSurfaces.restMethods());
    }

    @Test
    void everyPagePanelLinkFieldAndFunctionIsInTheTable() {
        Set<String> rows =
                PageSurface.ALL.stream().map(PageSurface::module).collect(Collectors.toCollection(TreeSet::new));
        functions().keySet().forEach(call -> rows.add("jql-function " + call.replaceFirst("\\(.*", "")));

        assertThat(rows).isEqualTo(ShippedSurfaces.modules());
    }

    /** No rule is switched off. */
    @Test
    void everyPageIsAccessibleInBothThemesAndLanguagesAndKeepsNobodysFocus() {
        try (Browser browser = Browser.start()) {
            PageSweep sweep = new PageSweep(jira, browser, scene);
            assertThat(sweep.violations()).isEmpty();
            assertThat(sweep.traps()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRestInterfaceGivesNothingAwayAndRefusesNothingWithoutReason(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        SoftAssertions softly = new SoftAssertions();

        for (RestSurface surface : RestSurface.ALL) {
            switch (surface.about()) {
                case TOUCHPOINT -> {
                    check(softly, client, person, surface, scene.open, person.seesProject());
                    check(softly, client, person, surface, scene.secret, person.seesSecrets());
                    if (surface.isReading()) {
                        check(softly, client, person, surface, scene.neighbour, person.seesProject());
                    }
                }
                case ACTION -> {
                    check(softly, client, person, surface, scene.tool, person.seesProject());
                    check(softly, client, person, surface, scene.secretTool, person.seesSecrets());
                }
                case PROJECT -> check(softly, client, person, surface, Scene.PROJECT, person.seesProject());
                case SURVEY -> check(softly, client, person, surface, scene.survey, person.seesProject());
                case CRITERION -> {
                    check(softly, client, person, surface, scene.criterion, person.seesProject());
                    check(softly, client, person, surface, scene.secretCriterion, person.seesSecrets());
                }
                case RUN -> check(softly, client, person, surface, scene.run, person.may(surface.need()));
                case NOTHING -> check(softly, client, person, surface, "", person.isLoggedIn());
            }
        }

        softly.assertAll();
    }

    private static void check(
            SoftAssertions softly, Client client, Person person, RestSurface surface, String key, boolean sees) {
        Request request = surface.asking().apply(scene, key);
        Answer answer = send(client, request);
        String what = person + " at " + surface + " of " + key + ": " + answer;
        int unseen = person.isLoggedIn() ? 404 : 401;
        int refused = person.isLoggedIn() ? 403 : 401;
        softly.assertThat(answer.status())
                .as(what)
                .isEqualTo(sees ? person.may(surface.need()) ? surface.done() : refused : unseen);
        if (!sees && surface.about() != About.NOTHING) {
            String absent = surface.about() == About.PROJECT
                    ? Scene.NO_PROJECT
                    : surface.about() == About.RUN
                                    || surface.about() == About.SURVEY
                                    || surface.about() == About.CRITERION
                            ? "999999"
                            : Scene.NO_ISSUE;
            softly.assertThat(Request.instead(answer.body(), key, absent))
                    .as("as if it were not there, " + what)
                    .isEqualTo(send(client, request.insteadOf(key, absent)).body());
        }
        if (!person.seesSecrets() && !scene.isSecret(key)) {
            softly.assertThat(scene.isGivenAway(answer.body()))
                    .as("gives secrets away, " + what)
                    .isFalse();
        }
    }

    /** Else the table would prove nothing: whoever may know the secrets is told them by every method that reads. */
    @Test
    void everyMethodThatReadsTellsTheSecretsToWhoMayKnowThem() {
        Person.SYSTEM_ADMINISTRATOR.play(jira, Scene.PROJECT);
        Map<String, Boolean> ofAny = new LinkedHashMap<>();
        Map<String, Boolean> ofOthers = new LinkedHashMap<>();
        for (RestSurface surface : RestSurface.ALL) {
            if (surface.isReading()) {
                for (String key : keysOf(surface.about())) {
                    Answer answer = send(scene.admin, surface.asking().apply(scene, key));
                    boolean told = answer.status() == 200 && scene.isGivenAway(answer.body());
                    ofAny.merge(surface.name(), told, Boolean::logicalOr);
                    if (!scene.isSecret(key)) {
                        ofOthers.merge(surface.name(), told, Boolean::logicalOr);
                    }
                }
            }
        }

        Set<String> silent = new TreeSet<>(ofAny.keySet());
        silent.removeIf(ofAny::get);
        assertThat(silent).isEqualTo(new TreeSet<>(RestSurface.SILENT.keySet()));
        assertThat(RestSurface.OF_OTHERS)
                .allSatisfy(name -> assertThat(ofOthers.get(name)).as(name).isTrue());
    }

    private static List<String> keysOf(About about) {
        return switch (about) {
            case TOUCHPOINT -> List.of(scene.open, scene.neighbour, scene.secret);
            case ACTION -> List.of(scene.tool, scene.secretTool);
            case CRITERION -> List.of(scene.criterion, scene.secretCriterion);
            case PROJECT, RUN, SURVEY, NOTHING -> List.of(keyOf(about));
        };
    }

    /** Anna owns a touchpoint and what improves it, which is late. */
    @Test
    void whoIsNotLoggedInLearnsOfNobodyWhoItIs() {
        String action = Actions.quickWin(scene.admin, Scene.PROJECT, "Schild malen", scene.open);
        own(scene.open, Map.of("assignee", Map.of("name", "anna")));
        own(
                action,
                Map.of(
                        "assignee",
                        Map.of("name", "anna"),
                        "duedate",
                        LocalDate.now(ZoneOffset.UTC).minusDays(9).toString()));
        jira.until(
                "the action is known to be late",
                () -> scene.admin
                                .get(Projects.rest(Scene.PROJECT, "overview"))
                                .expect(200)
                                .json()
                                .at("/overdue/actionCount")
                                .asInt()
                        == 1);
        String page = "/projects/" + Scene.PROJECT + "?selectedItem=app.touchpoint.jira.";
        List<String> paths = List.of(
                page + "overview",
                page + "steckbrief&touchpoint=" + scene.open,
                Scene.rest(scene.open),
                Projects.rest(Scene.PROJECT, "overview"),
                Projects.rest(Scene.PROJECT, "plan"),
                Projects.rest(Scene.PROJECT, "plan/export?format=csv"));
        Client nobody = Person.ANONYMOUS_BROWSER.play(jira, Scene.PROJECT);

        SoftAssertions softly = new SoftAssertions();
        for (String path : paths) {
            softly.assertThat(scene.admin.get(path).expect(200).body()).as(path).contains("Anna Albrecht");
            softly.assertThat(nobody.get(path).expect(200).body())
                    .as(path)
                    .doesNotContain("Albrecht")
                    .containsAnyOf("somebody", "jemand");
        }
        String hers = Projects.rest(Scene.PROJECT, "plan?assignee=") + key("Anna Albrecht");
        softly.assertThat(scene.admin.get(hers).expect(200).body()).contains("Schild malen");
        softly.assertThat(nobody.get(hers).expect(200).body())
                .as("whether it is she")
                .doesNotContain("Schild malen");
        Person.SYSTEM_ADMINISTRATOR.play(jira, Scene.PROJECT);
        own(scene.open, Map.of("assignee", Map.of("name", "")));
        scene.admin.delete("/rest/api/2/issue/" + action).expect(204);

        softly.assertAll();
    }

    @Test
    void theFactSheetOfWhatMayNotBeSeenAnswersAsThatOfWhatIsNotThere() {
        String page = "/projects/" + Scene.PROJECT + "?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=";
        Client browser = Person.BROWSER.play(jira, Scene.PROJECT);

        String hidden = refusal(browser.get(page + scene.secret).expect(200).body());

        assertThat(hidden).contains(scene.secret);
        assertThat(hidden.replace(scene.secret, Scene.NO_ISSUE))
                .isEqualTo(
                        refusal(browser.get(page + Scene.NO_ISSUE).expect(200).body()));
    }

    /** What the page says instead of showing anything. */
    private static String refusal(String page) {
        assertThat(page).doesNotContain("id=\"tp-sheet\"");
        int start = page.indexOf("aui-message-warning");
        return page.substring(start, page.indexOf("</div>", start));
    }

    private static String key(String person) {
        for (JsonNode each : scene.admin
                .get(Projects.rest(Scene.PROJECT, "plan"))
                .expect(200)
                .json()
                .at("/choices/people")) {
            if (each.path("name").asText().equals(person)) {
                return each.path("key").asText();
            }
        }
        throw new AssertionError(person + " has no action.");
    }

    private static void own(String issue, Map<String, Object> fields) {
        scene.admin.put("/rest/api/2/issue/" + issue, Map.of("fields", fields)).expect(204);
    }

    /** A hidden touchpoint of the name in the file is neither found nor told of; the line would make another one. */
    @ParameterizedTest
    @EnumSource(names = {"EDITOR", "MANAGING_EDITOR", "PROJECT_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR"})
    void aTrialOfAnImportKnowsWhatOneSees(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        String file = "Phase;Kontaktpunkt;Ist\nKauf;" + Scene.SECRET.toLowerCase(Locale.GERMAN) + ";2\nKauf;"
                + Scene.OPEN.toLowerCase(Locale.GERMAN) + ";2\n";

        Answer answer = client.postCsv(
                        Projects.rest(Scene.PROJECT, "touchpoints?dryRun=true"), file.getBytes(StandardCharsets.UTF_8))
                .expect(200);

        assertThat(answer.json().at("/plan/lines/0/action").asText())
                .isEqualTo(person.seesSecrets() ? "update" : "create");
        assertThat(answer.json().at("/plan/lines/1/action").asText()).isEqualTo("update");
        assertThat(scene.isGivenAway(answer.body()) && !person.seesSecrets())
                .as(answer.body())
                .isFalse();
    }

    /** The import of the administrator made the secret touchpoints, too. */
    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "MANAGING_EDITOR", "PROJECT_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR"})
    void whatARunSaysOfOthersIsKeptFromThem(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        String run = "/rest/touchpoint/1.0/runs/" + scene.imported;
        List<Answer> answers =
                List.of(client.get(run).expect(200), client.get(run + "/undo").expect(200));

        answers.forEach(answer -> assertThat(scene.isGivenAway(answer.body()) && !person.seesSecrets())
                .as(answer.toString())
                .isFalse());
        assertThat(answers.stream().anyMatch(answer -> scene.isGivenAway(answer.body())))
                .isEqualTo(person.seesSecrets());
    }

    @ParameterizedTest
    @EnumSource
    void formsOfPagesChangeWhatTheyAreForAndOnlyForThoseWhoMay(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        SoftAssertions softly = new SoftAssertions();

        for (FormSurface form : FormSurface.ALL) {
            boolean may = person.seesProject() && person.may(form.need());
            Answer answer = client.postForm(form.path(), form.filled().apply(scene));
            String what = person + " at " + form.path() + ": " + answer;
            softly.assertThat(form.isTaken(answer)).as(what).isEqualTo(may);
            form.changed()
                    .ifPresent(changed ->
                            softly.assertThat(changed.test(scene)).as(what).isEqualTo(may));
            softly.assertThat(!person.seesSecrets() && scene.isGivenAway(answer.body()))
                    .as("gives secrets away, " + what)
                    .isFalse();
            if (form.changed().isPresent()) {
                scene.admin.postForm(form.path(), form.before().apply(scene)).expect(302);
            }
        }

        softly.assertAll();
    }

    @Test
    void everyActionThatTakesAFormIsAmongThem() {
        assertThat(FormSurface.ALL.stream().map(FormSurface::module))
                .containsExactlyInAnyOrderElementsOf(ShippedSurfaces.forms());
    }

    @Test
    void everyMethodRefusesABodyThatIsNoneOfItsOwnInTheLanguageOfTheUser() {
        Map<String, String> english = refusalsOfUnfitBodies("en_US");
        Map<String, String> german = refusalsOfUnfitBodies("de_DE");
        prefer("en_US");

        SoftAssertions softly = new SoftAssertions();
        english.forEach((request, message) ->
                softly.assertThat(german.get(request)).as(request).isNotBlank().isNotEqualTo(message));
        softly.assertThat(english).hasSizeGreaterThan(20 * UNFIT.size());
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /matrix, application/json, 405, method-not-allowed",
        "POST, /journey/phases, text/plain, 415, content-unsupported",
        "GET, /matrix/cell?limit=abc, application/json, 404, address-unknown",
        "GET, /nothing, application/json, 404, address-unknown"
    })
    void whatReachesNoMethodIsRefusedInTheSameShape(String method, String path, String type, int status, String code) {
        Answer answer = scene.admin.sendText(
                method, Projects.rest(Scene.PROJECT, path.substring(1)), type, method.equals("GET") ? "" : "{}");

        assertThat(answer.expect(status).code()).isEqualTo(code);
        assertThat(answer.json().at("/errorMessages/0").asText()).isNotBlank();
    }

    /** By request, what it is refused with. */
    private static Map<String, String> refusalsOfUnfitBodies(String locale) {
        Client admin = scene.admin;
        prefer(locale);
        Map<String, String> messages = new LinkedHashMap<>();
        SoftAssertions softly = new SoftAssertions();
        for (RestSurface surface : RestSurface.ALL) {
            Request request = surface.asking().apply(scene, keyOf(surface.about()));
            if (!request.hasBody()) {
                continue;
            }
            String type = request.body() instanceof byte[] ? "text/csv" : "application/json";
            for (String unfit : UNFIT) {
                Answer answer = admin.sendText(
                        request.method(), request.path().replace("dryRun=true", "dryRun=false"), type, unfit);
                String what = surface.name() + " with " + (unfit.isEmpty() ? "nothing" : unfit);
                softly.assertThat(answer.status()).as(what + ": " + answer).isBetween(400, 499);
                softly.assertThat(answer.body()).as(what).startsWith("{").contains("\"errorMessages\":[\"");
                messages.put(what, answer.body());
            }
        }
        softly.assertAll();
        return messages;
    }

    private static String keyOf(About about) {
        return switch (about) {
            case TOUCHPOINT -> scene.open;
            case ACTION -> scene.tool;
            case PROJECT -> Scene.PROJECT;
            case RUN -> scene.run;
            case SURVEY -> scene.survey;
            case CRITERION -> scene.criterion;
            case NOTHING -> "";
        };
    }

    private static void prefer(String locale) {
        scene.admin
                .postForm("/secure/UpdateUserPreferences.jspa", Map.of("name", "locale", "value", locale))
                .expect(302);
    }

    private static Answer send(Client client, Request request) {
        return switch (request.method()) {
            case "GET" -> client.get(request.path());
            case "DELETE" -> client.delete(request.path());
            case "PUT" ->
                request.body() instanceof byte[] file
                        ? client.putCsv(request.path(), file)
                        : client.put(request.path(), request.body());
            case "PATCH" -> client.patch(request.path(), request.body());
            default ->
                request.body() instanceof byte[] file
                        ? client.postCsv(request.path(), file)
                        : client.post(request.path(), request.body());
        };
    }

    @ParameterizedTest
    @EnumSource
    void pagesPanelsAndLinksAreThereForThoseWhoMayAndGiveNothingAway(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        SoftAssertions softly = new SoftAssertions();

        for (PageSurface surface : PageSurface.ALL) {
            Answer answer = client.get(surface.address().apply(scene));
            boolean shown = (person.seesProject() || !surface.isAboutAProject()) && person.may(surface.need());
            softly.assertThat(answer.body().contains(surface.marker()))
                    .as(person + " at " + surface.module() + ": " + answer)
                    .isEqualTo(shown);
            softly.assertThat(!person.seesSecrets() && scene.isGivenAway(answer.body()))
                    .as(person + " learns secrets from " + surface.module())
                    .isFalse();
        }
        for (String key : List.of(scene.open, scene.secret)) {
            boolean sees = key.equals(scene.open) ? person.seesProject() : person.seesSecrets();
            softly.assertThat(client.get("/browse/" + key).status())
                    .as(person + " at the page of " + key)
                    .isEqualTo(sees ? 200 : person.isLoggedIn() ? 404 : 302);
        }

        softly.assertAll();
    }

    @Test
    void everyPageThatSaysSomethingTellsTheSecretsToWhoMayKnowThem() {
        Person.SYSTEM_ADMINISTRATOR.play(jira, Scene.PROJECT);
        SoftAssertions softly = new SoftAssertions();

        for (PageSurface surface : PageSurface.ALL) {
            if (PageSurface.TELLING.contains(surface.marker())) {
                Answer answer = scene.admin.get(surface.address().apply(scene));
                softly.assertThat(scene.isGivenAway(answer.body()))
                        .as(surface.module() + " by " + surface.marker())
                        .isTrue();
            }
        }

        softly.assertAll();
    }

    /** Calls with what they find among all and among the open touchpoints. */
    private static Map<String, List<Set<String>>> functions() {
        Map<String, List<Set<String>>> found = new LinkedHashMap<>();
        found.put("touchpointUnrated()", List.of(Set.of(Scene.NEIGHBOUR, Scene.HIDDEN), Set.of(Scene.NEIGHBOUR)));
        found.put(
                "touchpointPerceptionGap(3)",
                List.of(Set.of(Scene.OPEN, Scene.BYSTANDER, Scene.SECRET), Set.of(Scene.OPEN, Scene.BYSTANDER)));
        found.put(
                "touchpointBreaks()",
                List.of(Set.of(Scene.OPEN, Scene.NEIGHBOUR, Scene.SECRET), Set.of(Scene.OPEN, Scene.NEIGHBOUR)));
        found.put("touchpointImprovements(OPEN)", List.of(Set.of(Scene.TOOL, Scene.SECRET_TOOL), Set.of(Scene.TOOL)));
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void functionsFindWhatOneMaySee(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        SoftAssertions softly = new SoftAssertions();

        functions().forEach((call, expected) -> {
            Answer answer = search(client, call.replace("OPEN", '"' + scene.open + '"'));
            boolean refused = call.contains("OPEN") && !person.seesProject()
                    || call.contains("PerceptionGap") && !person.isLoggedIn();
            int status = !person.isLoggedIn() && !person.seesProject() ? 401 : refused ? 400 : 200;
            softly.assertThat(answer.status()).as(person + ": " + answer).isEqualTo(status);
            if (status == 200) {
                Set<String> visible =
                        person.seesSecrets() ? expected.get(0) : person.seesProject() ? expected.get(1) : Set.of();
                softly.assertThat(summaries(answer)).as(person + " by " + call).isEqualTo(visible);
                softly.assertThat(answer.json().path("total").asInt()).isEqualTo(visible.size());
            }
        });
        String unseen = search(client, "touchpointImprovements(\"" + scene.secret + "\")")
                .body();
        String absent = search(client, "touchpointImprovements(\"" + Scene.NO_ISSUE + "\")")
                .body();
        if (!person.seesSecrets()) {
            softly.assertThat(unseen.replace(scene.secret, Scene.NO_ISSUE))
                    .as(person.name())
                    .isEqualTo(absent);
        }

        softly.assertAll();
    }

    private static Answer search(Client client, String call) {
        return client.get("/rest/api/2/search?fields=summary&jql=" + Client.encoded("issue in " + call));
    }

    private static Set<String> summaries(Answer answer) {
        return values(answer.json().path("issues"), "/fields/summary");
    }

    private static Set<String> values(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.at(pointer).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANONYMOUS", "NO_ACCESS", "OUTSIDER"})
    void everyNumberCountsWhatOneSees(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        boolean all = person.seesSecrets();

        JsonNode matrix = json(client, "matrix");
        assertThat(matrix.at("/score/all").asInt()).isEqualTo(all ? 5 : 3);
        assertThat(matrix.at("/score/rated").asInt()).isEqualTo(all ? 3 : 2);
        assertThat(matrix.at("/score/weakest").asText()).isEqualTo(all ? scene.secret : scene.open);
        JsonNode open = StreamSupport.stream(matrix.path("touchpoints").spliterator(), false)
                .filter(one -> one.path("key").asText().equals(scene.open))
                .findFirst()
                .orElseThrow();
        JsonNode handovers =
                client.get(Scene.rest(scene.open) + "/handovers").expect(200).json();
        assertThat(open.path("breaks").asInt())
                .isEqualTo(handovers.path("breaks").asInt());
        JsonNode improved = StreamSupport.stream(
                        json(client, "plan").at("/lanes").spliterator(), false)
                .flatMap(lane -> StreamSupport.stream(lane.path("actions").spliterator(), false))
                .filter(action -> action.path("issueKey").asText().equals(scene.tool))
                .flatMap(action ->
                        StreamSupport.stream(action.path("touchpoints").spliterator(), false))
                .filter(one -> one.path("issueKey").asText().equals(scene.open))
                .findFirst()
                .orElseThrow();
        assertThat(improved.path("breaks").asInt())
                .isPositive()
                .isEqualTo(handovers.path("breaks").asInt());
        assertThat(values(handovers.path("values"), "/other/key"))
                .contains(scene.neighbour)
                .matches(keys -> keys.contains(scene.secret) == all);
        JsonNode panel = client.get(Scene.rest(scene.open)).expect(200).json();
        assertThat(values(panel.path("actions"), "/summary"))
                .isEqualTo(all ? Set.of(Scene.TOOL, Scene.SECRET_TOOL) : Set.of(Scene.TOOL));
        JsonNode portfolio = json(client, "journey/portfolio");
        assertThat(portfolio.at("/toMerge/contactsMoved").asInt()).isEqualTo(all ? 5011 : 0);
        assertThat(portfolio.at("/toMerge/contactsLost").asInt()).isEqualTo(all ? 0 : 300);
        assertThat(portfolio.path("gains")).hasSize(all ? 2 : 0);
        assertThat(matrix.at("/headline/unrated").asInt()).isEqualTo(all ? 2 : 1);
        JsonNode cell =
                json(client, "matrix/cell?rows=channel&limit=1&row=" + scene.shopRow + "&column=" + scene.phase);
        assertThat(cell.path("total").asInt()).isEqualTo(all ? 4 : 2);
        JsonNode plan = json(client, "plan");
        assertThat(plan.path("all").asInt()).isEqualTo(all ? 2 : 1);
        assertThat(plan.path("total").asInt()).isEqualTo(all ? 2 : 1);
        assertThat(StreamSupport.stream(plan.path("columns").spliterator(), false)
                        .mapToInt(column -> column.path("count").asInt())
                        .sum())
                .isEqualTo(all ? 2 : 1);
        assertThat(json(client, "criteria").path("total").asInt()).isEqualTo(all ? 3 : 1);
        assertThat(json(client, "collection-plan").path("total").asInt()).isEqualTo(all ? 3 : 1);
        assertThat(json(client, "measurements").path("total").asInt()).isEqualTo(all ? 24 : 1);
        assertThat(json(client, "alarms?state=all").path("total").asInt()).isEqualTo(all ? 1 : 0);
        assertThat(json(client, "alarms/coverage").path("touchpoints").asInt()).isEqualTo(all ? 5 : 3);
        assertThat(json(client, "reviews").path("total").asInt()).isEqualTo(all ? 1 : 0);
        assertThat(json(client, "willingness").path("total").asInt()).isEqualTo(all ? 1 : 0);
        for (JsonNode suits : json(client, "criteria/ready-made")) {
            assertThat(suits.path("touchpoints").asInt()).isEqualTo(all ? 5 : 3);
        }
        assertThat(values(json(client, "journey").path("phases").path(0).path("touchpoints"), "/key"))
                .hasSize(all ? 5 : 3);
    }

    private static JsonNode json(Client client, String part) {
        return client.get(Projects.rest(Scene.PROJECT, part)).expect(200).json();
    }

    /** Whoever rates could look without being logged in first, and their rating would count as blind. */
    @Test
    void whatCustomersSayIsKeptFromWhoIsNotLoggedIn() {
        Client anyone = Person.ANONYMOUS_BROWSER.play(jira, Scene.PROJECT);

        Answer panel = anyone.get(Scene.rest(scene.bystander)).expect(200);
        JsonNode customers = StreamSupport.stream(panel.json().path("ratings").spliterator(), false)
                .filter(group -> group.path("group").asText().equals("customer"))
                .findFirst()
                .orElseThrow();
        assertThat(customers.path("state").asText()).isEqualTo("login");
        assertThat(customers.path("people").isNumber()).isFalse();
        assertThat(customers.at("/mean/value").isNumber()).as(panel.body()).isFalse();
        assertThat(panel.json().path("perception")).isEmpty();
        assertThat(anyone.get(Scene.rest(scene.bystander) + "/remarks/customer")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(search(anyone, "touchpointPerceptionGap(3)").expect(400).body())
                .contains("logged in");
    }

    @ParameterizedTest
    @EnumSource(names = {"BROWSER", "EDITOR", "MANAGER"})
    void aRefusalSaysWhatToAskFor(Person person) {
        Client client = person.play(jira, Scene.PROJECT);
        List<String> codes = Stream.of(
                        "PATCH /touchpoints/{key}/profile (MANAGE)",
                        "POST /touchpoints/{key}/ratings (EDIT)",
                        "GET /projects/{key}/setup (ADMINISTER_PROJECT)")
                .map(name -> RestSurface.ALL.stream()
                        .filter(surface -> surface.toString().equals(name))
                        .findFirst()
                        .orElseThrow())
                .map(surface -> send(
                                client,
                                surface.asking()
                                        .apply(scene, surface.about() == About.PROJECT ? Scene.PROJECT : scene.open))
                        .code())
                .toList();

        assertThat(codes)
                .containsExactly(
                        person == Person.MANAGER ? "" : "manager-needed",
                        person == Person.EDITOR ? "" : "edit-issue-needed",
                        "project-admin-needed");
    }
}
