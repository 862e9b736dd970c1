package app.touchpoint.acceptance.permission;

import app.touchpoint.acceptance.permission.Person.Need;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A method of the REST interface. Who may not see what it is about is answered 401 or 404, and in the very words of something that is not
 * there; who may see it and lacks the right 403, or 401 without being logged in; all others {@code done}.
 *
 * @param name the HTTP method and the path as the resource declares it; several rows may share one
 * @param about what it is about
 * @param done the status for those who may: that of success, or of a refusal that comes after the rights were looked at and leaves
 *     everything as it is
 * @param asking the request for the key of that touchpoint or project
 */
record RestSurface(String name, About about, Need need, int done, BiFunction<Scene, String, Request> asking) {

    /** What is asked about. */
    enum About {
        TOUCHPOINT,
        /** An issue that improves a touchpoint. */
        ACTION,
        PROJECT,
        /** Something that only those with the right learn of: to all others it is not there. */
        RUN,
        SURVEY,
        /** By what a touchpoint is measured. */
        CRITERION,
        NOTHING
    }

    /** A request; an empty text for a body is none, and bytes are a file. */
    record Request(String method, String path, Object body) {

        /** Whether the method reads what is sent. */
        boolean hasBody() {
            return body instanceof byte[]
                    || body instanceof List<?>
                    || (body instanceof Map<?, ?> map && !map.isEmpty());
        }

        /** The same about something else. */
        Request insteadOf(String key, String other) {
            Object text = body instanceof byte[] || body.equals("") ? body : replaced(body, key, other);
            return new Request(method, instead(path, key, other), text);
        }

        /** A text with another key; a key may be a short number, which stands within others. */
        static String instead(String text, String key, String other) {
            return text.replaceAll("(?<![\\w.])" + Pattern.quote(key) + "(?!\\w|\\.\\d)", other);
        }

        private static Object replaced(Object value, String key, String other) {
            if (value instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> replaced(entry.getValue(), key, other)));
            }
            return value.equals(key) ? other : value;
        }
    }

    private static final String BASE = "/rest/touchpoint/1.0";
    private static final byte[] LIST = "Phase;Kontaktpunkt\nKauf;Neu\n".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Object> INCIDENT =
            Map.of("polarity", "positive", "story", "Sie rief zurück", "day", Scene.LONG_AGO);

    /** Every method that the app has; a resource that is added needs a row here. */
    static final List<RestSurface> ALL = List.of(
            touchpoint("GET /touchpoints/{key}", Need.SIGHT, 200),
            touchpoint("GET /touchpoints/{key}/remarks/{group}", Need.SIGHT, 200)
                    .reading((scene, key) -> "/remarks/customer"),
            touchpoint("GET /touchpoints/{key}/profile", Need.SIGHT, 200),
            touchpoint("PATCH /touchpoints/{key}/profile", Need.EDIT, 200)
                    .sending((scene, key) -> profile(scene, key, "occasion", "Ausflug")),
            touchpoint("PATCH /touchpoints/{key}/profile", Need.MANAGE, 200)
                    .sending((scene, key) -> profile(scene, key, "state", scene.otherState(key))),
            touchpoint("GET /touchpoints/{key}/incidents", Need.SIGHT, 200),
            touchpoint("POST /touchpoints/{key}/incidents", Need.EDIT, 201).sending(INCIDENT),
            touchpoint("DELETE /touchpoints/{key}/incidents/{id}", Need.MANAGE, 204)
                    .at((scene, key) -> scene.freshIncident(key)),
            touchpoint("PUT /touchpoints/{key}/incidents/{id}", Need.MANAGE, 200)
                    .at((scene, key) -> scene.freshIncident(key))
                    .sending(INCIDENT),
            touchpoint("GET /touchpoints/{key}/incidents/{id}/earlier", Need.SIGHT, 200)
                    .reading((scene, key) -> "/incidents/" + scene.correctedIncident(key) + "/earlier"),
            touchpoint("GET /touchpoints/{key}/handovers", Need.SIGHT, 200),
            touchpoint("POST /touchpoints/{key}/handovers", Need.EDIT, 201).sending((scene, key) -> {
                scene.removeHandover(scene.bystander, key);
                return Map.of("from", scene.bystander);
            }),
            touchpoint("PATCH /touchpoints/{key}/handovers/{id}", Need.EDIT, 200)
                    .at((scene, key) ->
                            scene.handover(scene.bystander, key).path("id").asText())
                    .sending((scene, key) -> Map.of(
                            "version",
                            scene.handover(scene.bystander, key).path("version").asInt())),
            touchpoint("DELETE /touchpoints/{key}/handovers/{id}", Need.EDIT, 200)
                    .at((scene, key) ->
                            scene.handover(scene.bystander, key).path("id").asText()),
            touchpoint("GET /touchpoints/{key}/answers", Need.SIGHT, 200),
            touchpoint("GET /touchpoints/{key}/answers/{question}", Need.SIGHT, 200)
                    .at("Q-I1"),
            touchpoint("PUT /touchpoints/{key}/answers/{question}", Need.EDIT, 400)
                    .at("Q-I1")
                    .sending(Map.of("text", "Familien")),
            touchpoint("GET /touchpoints/{key}/moved", Need.SIGHT, 200),
            touchpoint("POST /touchpoints/{key}/moved", Need.EDIT, 200).sending(Map.of()),
            touchpoint("DELETE /touchpoints/{key}/moved", Need.EDIT, 200),
            touchpoint("POST /touchpoints/{key}/ratings", Need.EDIT, 201)
                    .sending(Map.of("group", "partner", "value", 5)),
            touchpoint("POST /touchpoints/{key}/ist", Need.EDIT, 422).sending(Map.of("group", "customer")),
            touchpoint("PUT /touchpoints/{key}/ist-override", Need.EDIT, 422)
                    .sending(Map.of("value", 11, "reason", "Wir wissen es besser")),
            touchpoint("DELETE /touchpoints/{key}/ist-override", Need.EDIT, 422),
            touchpoint("POST /touchpoints/{key}/reveal", Need.LOGIN, 200).sending(Map.of()),
            touchpoint("POST /incidents", Need.EDIT, 201).sending((scene, key) -> with(INCIDENT, key)),
            action("GET /actions/{key}/veto", Need.SIGHT, 200).at((scene, key) -> scene.vetoed(key)),
            action("PUT /actions/{key}/veto", Need.MANAGE, 200).sending(Map.of("reason", "Zu teuer")),
            action("DELETE /actions/{key}/veto", Need.MANAGE, 204).sending((scene, key) -> scene.vetoed(key)),
            project("GET /projects/{key}/matrix", Need.SIGHT, 200),
            project("GET /projects/{key}/matrix", Need.SIGHT, 200).at("?rows=group&show=perception"),
            project("GET /projects/{key}/matrix", Need.SIGHT, 200).at("?rows=department&show=actions"),
            project("GET /projects/{key}/matrix", Need.SIGHT, 200).at("?rows=segment&show=gap"),
            project("GET /projects/{key}/matrix/cell", Need.SIGHT, 200)
                    .at((scene, key) -> "?rows=channel&row=" + scene.shopRow + "&column=" + scene.phase),
            project("POST /projects/{key}/matrix/perception", Need.LOGIN, 200).sending(Map.of()),
            project("GET /projects/{key}/matrix/export", Need.SIGHT, 200)
                    .at((scene, key) -> "?rows=channel&row=" + scene.shopRow + "&column=" + scene.phase),
            project("GET /projects/{key}/matrix/export", Need.SIGHT, 200).at("?format=xlsx&rows=segment&show=gap"),
            project("GET /projects/{key}/curve", Need.SIGHT, 200),
            project("GET /projects/{key}/curve/export", Need.SIGHT, 200),
            project("GET /projects/{key}/extremes", Need.SIGHT, 200),
            project("GET /projects/{key}/importance", Need.SIGHT, 200),
            project("GET /projects/{key}/importance/export", Need.SIGHT, 200),
            project("GET /projects/{key}/overview", Need.SIGHT, 200),
            project("GET /projects/{key}/overview/export", Need.SIGHT, 200),
            project("POST /projects/{key}/overview/perception", Need.LOGIN, 200).sending(Map.of()),
            project("GET /projects/{key}/journey", Need.SIGHT, 200),
            project("GET /projects/{key}/journey/portfolio", Need.SIGHT, 200),
            project("GET /projects/{key}/journey/practices", Need.SIGHT, 200),
            project("PUT /projects/{key}/journey/practices/{phase}", Need.MANAGE, 409)
                    .at((scene, key) -> scene.phase)
                    .sending(Map.of("text", "Zuhören", "version", 99)),
            project("GET /projects/{key}/journey/answers", Need.SIGHT, 200),
            project("GET /projects/{key}/journey/answers/{question}", Need.SIGHT, 200)
                    .at("Q-I6a"),
            project("PUT /projects/{key}/journey/answers/{question}", Need.MANAGE, 400)
                    .at("Q-I6a")
                    .sending(Map.of("text", "Alle")),
            project("POST /projects/{key}/journey/phases", Need.MANAGE, 422).sending(Map.of("name", " ", "version", 0)),
            project("PUT /projects/{key}/journey/phases/{id}", Need.MANAGE, 409)
                    .at((scene, key) -> scene.phase)
                    .sending(Map.of("name", "Anders", "version", -1)),
            project("POST /projects/{key}/journey/order", Need.MANAGE, 409).sending(Map.of("moved", 1, "version", -1)),
            project("POST /projects/{key}/journey/remedies", Need.MANAGE, 409)
                    .sending(Map.of("kind", "none", "version", -1)),
            project("POST /projects/{key}/touchpoints", Need.EDIT, 200)
                    .at("?dryRun=true")
                    .sending((scene, key) -> LIST),
            project("POST /projects/{key}/plan/moves", Need.EDIT, 200)
                    .sending((scene, key) ->
                            Map.of("issueKey", scene.tool, "toStatus", "To Do", "expectedStatus", "To Do")),
            project("POST /projects/{key}/plan/actions", Need.EDIT, 422).sending(Map.of("summary", " ")),
            project("GET /projects/{key}/plan", Need.SIGHT, 200),
            project("GET /projects/{key}/plan/export", Need.SIGHT, 200),
            project("GET /projects/{key}/plan/proofs", Need.SIGHT, 200),
            project("GET /projects/{key}/plan/settings", Need.SIGHT, 200),
            project("PUT /projects/{key}/plan/settings", Need.ADMINISTER_PROJECT, 422)
                    .sending(Map.of("asymmetry", 0.1)),
            action("GET /actions/{key}", Need.SIGHT, 200),
            action("PUT /actions/{key}", Need.EDIT, 409).sending(Map.of("version", 99, "blocker", "Regen")),
            action("PUT /actions/{key}/quick-win", Need.MANAGE, 409)
                    .sending(Map.of("version", 99, "quickWin", true, "reason", "Leicht")),
            project("GET /projects/{key}/setup", Need.ADMINISTER_PROJECT, 200),
            project("POST /projects/{key}/setup", Need.ADMINISTER, 200)
                    .sending(Map.of("template", "blank", "language", "en")),
            project("GET /projects/{key}/criteria", Need.SIGHT, 200),
            project("GET /projects/{key}/criteria/export", Need.SIGHT, 200),
            project("POST /projects/{key}/criteria", Need.MANAGE, 422).sending(Map.of("name", " ")),
            project("GET /projects/{key}/collection-plan", Need.SIGHT, 200),
            project("GET /projects/{key}/criteria/ready-made", Need.SIGHT, 200),
            project("POST /projects/{key}/criteria/ready-made", Need.MANAGE, 400)
                    .sending(Map.of("codes", List.of("none"))),
            project("POST /projects/{key}/criteria/copies", Need.MANAGE, 404).sending(Map.of("from", Scene.NO_PROJECT)),
            criterion("GET /criteria/{id}", Need.SIGHT, 200),
            criterion("PUT /criteria/{id}", Need.MANAGE, 409).sending(Map.of("version", 99, "weight", 2)),
            criterion("POST /criteria/{id}/targets", Need.MANAGE, 422)
                    .sending(Map.of("validFrom", "2026-01-01", "minimum", 4, "desired", 3)),
            criterion("DELETE /criteria/{id}", Need.MANAGE, 409),
            criterion("GET /criteria/{id}/measurements", Need.SIGHT, 200),
            criterion("GET /criteria/{id}/export", Need.SIGHT, 200),
            criterion("POST /criteria/{id}/measurements", Need.MANAGE_AND_EDIT, 200)
                    .at("?dryRun=true")
                    .sending((scene, key) -> List.of(Scene.MEASUREMENT)),
            project("GET /projects/{key}/digest", Need.LOGIN, 200),
            project("PUT /projects/{key}/digest", Need.LOGIN, 400).sending(Map.of("rhythm", "hourly")),
            project("GET /projects/{key}/counts", Need.SIGHT, 200),
            criterion("PUT /criteria/{id}/count", Need.MANAGE, 422).sending(Map.of("jql", "status = Open")),
            criterion("DELETE /criteria/{id}/count", Need.MANAGE, 404),
            criterion("POST /criteria/{id}/count/trial", Need.MANAGE, 422).sending(Map.of("jql", "status = Open")),
            touchpoint("GET /touchpoints/{key}/reviews", Need.SIGHT, 200),
            touchpoint("POST /touchpoints/{key}/reviews", Need.EDIT, 422).sending(Map.of("date", "2026-11-01")),
            project("GET /projects/{key}/reviews", Need.SIGHT, 200),
            project("POST /projects/{key}/reviews", Need.MANAGE, 422).sending(Map.of("date", "2026-11-01")),
            project("GET /projects/{key}/willingness", Need.SIGHT, 200),
            project("GET /projects/{key}/measurements", Need.SIGHT, 200),
            touchpoint("GET /touchpoints/{key}/alarms", Need.SIGHT, 200),
            project("GET /projects/{key}/alarms", Need.SIGHT, 200).at("?state=all"),
            project("GET /projects/{key}/alarms/coverage", Need.SIGHT, 200),
            criterion("PUT /criteria/{id}/alarm", Need.EDIT, 404).sending(Map.of("alarm", 0)),
            criterion("POST /criteria/{id}/alarm/action", Need.EDIT, 404).sending(Map.of("alarm", 0)),
            project("POST /projects/{key}/measurements", Need.MANAGE, 422)
                    .sending((scene, key) -> List.of(Scene.measurementOf(999_999))),
            project("POST /projects/{key}/measurements", Need.MANAGE, 422).sending((scene, key) -> Scene.ANSWERS),
            project("POST /projects/{key}/surveys", Need.MANAGE, 422).sending(Scene.unfitSurvey()),
            new RestSurface("PUT /surveys/{id}/rows", About.SURVEY, Need.MANAGE_AND_EDIT, 200)
                    .sending((scene, key) -> Scene.ANSWERS),
            new RestSurface("GET /surveys/{id}", About.SURVEY, Need.MANAGE, 200),
            new RestSurface("DELETE /surveys/{id}", About.SURVEY, Need.MANAGE, 409),
            new RestSurface("GET /runs/{id}", About.RUN, Need.MANAGE, 200),
            new RestSurface("GET /runs/{id}/undo", About.RUN, Need.MANAGE, 409),
            new RestSurface("POST /runs/{id}/undo", About.RUN, Need.MANAGE, 409).sending(Map.of()),
            new RestSurface("GET /health", About.NOTHING, Need.ADMINISTER, 200),
            new RestSurface("POST /health", About.NOTHING, Need.ADMINISTER, 404)
                    .sending(Map.of("project", Scene.NO_PROJECT, "remedy", "repeat-setup")),
            new RestSurface("GET /touchpoint-search", About.NOTHING, Need.LOGIN, 200),
            new RestSurface("GET /touchpoint-search", About.NOTHING, Need.LOGIN, 200).at("?query=Geheim"),
            new RestSurface("GET /touchpoint-search", About.NOTHING, Need.LOGIN, 200)
                    .at((scene, key) -> "?project=RAD&query=" + scene.hidden),
            new RestSurface("GET /incidents/choices", About.NOTHING, Need.LOGIN, 200));

    /**
     * What reads and says nothing of any touchpoint, or nothing in this scene. All others that read are proved to say secrets to who may know
     * them.
     */
    static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("GET /projects/{key}/plan/settings", "constants of the project"),
            Map.entry("GET /projects/{key}/plan/proofs", "nothing is done here; made of the plan, which is proved"),
            Map.entry("GET /projects/{key}/digest", "how often the caller is told"),
            Map.entry("GET /surveys/{id}", "name, days and refused lines; SurveyIT reads them"),
            Map.entry("GET /projects/{key}/counts", "nothing is counted by a search here; JqlCountIT reads it"),
            Map.entry("GET /projects/{key}/setup", "types, fields and schemes"),
            Map.entry(
                    "GET /projects/{key}/criteria/ready-made",
                    "how many touchpoints suit, which everyNumberCountsWhatOneSees reads"),
            Map.entry(
                    "GET /runs/{id}", "one line of the import; whatARunSaysOfOthersIsKeptFromThem reads a longer one"),
            Map.entry(
                    "GET /runs/{id}/undo",
                    "taken back already; whatARunSaysOfOthersIsKeptFromThem reads one that can be"),
            Map.entry("GET /health", "the configuration; only who administers Jira"),
            Map.entry("GET /incidents/choices", "words to choose from"),
            Map.entry(
                    "GET /projects/{key}/importance/export",
                    "no secret has an importance here; made of what the JSON is made of, which is proved"));

    /** What says something of other touchpoints and issues than the one that is asked about. */
    static final Set<String> OF_OTHERS = Set.of(
            "GET /touchpoints/{key}",
            "GET /touchpoints/{key}/profile",
            "GET /touchpoints/{key}/incidents",
            "GET /touchpoints/{key}/handovers",
            "GET /touchpoints/{key}/answers",
            "GET /touchpoints/{key}/answers/{question}",
            "GET /actions/{key}");

    boolean isReading() {
        return name.startsWith("GET ");
    }

    private RestSurface(String name, About about, Need need, int done) {
        this(
                name,
                about,
                need,
                done,
                (scene, key) -> new Request(
                        name.substring(0, name.indexOf(' ')),
                        BASE + name.substring(name.indexOf(' ') + 1).replaceFirst("\\{(key|id)}", key),
                        ""));
    }

    private static RestSurface touchpoint(String name, Need need, int done) {
        return new RestSurface(name, About.TOUCHPOINT, need, done);
    }

    private static RestSurface action(String name, Need need, int done) {
        return new RestSurface(name, About.ACTION, need, done);
    }

    private static RestSurface criterion(String name, Need need, int done) {
        return new RestSurface(name, About.CRITERION, need, done);
    }

    private static RestSurface project(String name, Need need, int done) {
        return new RestSurface(name, About.PROJECT, need, done);
    }

    /** The same with the rest of the path, in place of its last variable or at the end. */
    private RestSurface at(String rest) {
        return at((scene, key) -> rest);
    }

    private RestSurface at(BiFunction<Scene, String, String> rest) {
        return new RestSurface(name, about, need, done, (scene, key) -> {
            Request request = asking.apply(scene, key);
            String path = request.path().replaceFirst("\\{\\w+}$", "") + rest.apply(scene, key);
            return new Request(request.method(), path, request.body());
        });
    }

    /** The same with the rest of the path below the touchpoint. */
    private RestSurface reading(BiFunction<Scene, String, String> rest) {
        return new RestSurface(
                name,
                about,
                need,
                done,
                (scene, key) ->
                        new Request(asking.apply(scene, key).method(), Scene.rest(key) + rest.apply(scene, key), ""));
    }

    private RestSurface sending(Map<String, Object> body) {
        return sending((scene, key) -> body);
    }

    private RestSurface sending(BiFunction<Scene, String, Object> body) {
        return new RestSurface(name, about, need, done, (scene, key) -> {
            Request request = asking.apply(scene, key);
            return new Request(request.method(), request.path(), body.apply(scene, key));
        });
    }

    private static Map<String, Object> profile(Scene scene, String key, String field, String value) {
        int base = scene.profileVersion(key, field);
        return Map.of("fields", Map.of(field, Map.of("value", value, "base", base)));
    }

    private static Map<String, Object> with(Map<String, Object> incident, String key) {
        Map<String, Object> logged = new HashMap<>(incident);
        logged.put("touchpoint", key);
        logged.put("origin", key);
        return logged;
    }

    @Override
    public String toString() {
        return name + " (" + need + ")";
    }
}
