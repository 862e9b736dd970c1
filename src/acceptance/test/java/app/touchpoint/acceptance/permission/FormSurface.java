package app.touchpoint.acceptance.permission;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.permission.Person.Need;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The form of a page of the app. Who may send it is led on to the page that shows what is stored; nobody else is.
 *
 * @param module the action by its alias
 * @param filled what is filled in, and so changed
 * @param before what puts it back; empty for a form that changes nothing where all is in order
 * @param changed whether what is stored is what was filled in
 */
record FormSurface(
        String module,
        Need need,
        Function<Scene, Map<String, String>> filled,
        Function<Scene, Map<String, String>> before,
        Optional<Predicate<Scene>> changed) {

    /** Every action that takes a form. */
    static final List<FormSurface> ALL = List.of(
            new FormSurface(
                    "action TouchpointSettings",
                    Need.ADMINISTER_PROJECT,
                    scene -> settings("3"),
                    scene -> settings("4"),
                    Optional.of(scene -> page(scene).contains("name=\"okayFrom\" value=\"3\""))),
            new FormSurface(
                    "action TouchpointPlanSettings",
                    Need.ADMINISTER_PROJECT,
                    scene -> planSettings(scene, "777"),
                    scene -> planSettings(scene, ""),
                    Optional.of(scene -> rules(scene).path("cap").asInt() == 777)),
            new FormSurface(
                    "action TouchpointSetup",
                    Need.ADMINISTER,
                    scene -> Map.of("projectKey", Scene.PROJECT, "template", "blank", "language", "en"),
                    scene -> Map.of(),
                    Optional.empty()),
            new FormSurface(
                    "action TouchpointHealth",
                    Need.ADMINISTER,
                    scene -> Map.of("project", Scene.PROJECT, "remedy", "repeat-setup"),
                    scene -> Map.of(),
                    Optional.empty()));

    String path() {
        return "/secure/" + alias() + ".jspa";
    }

    private String alias() {
        return module.substring(module.indexOf(' ') + 1);
    }

    /** Whether the answer leads on to the page; others are asked to log in, or told what they lack. */
    boolean isTaken(Answer answer) {
        return answer.status() == 302
                && answer.location()
                        .filter(to -> to.contains("/" + alias() + "!"))
                        .isPresent();
    }

    private static Map<String, String> settings(String okayFrom) {
        return Map.of("projectKey", Scene.PROJECT, "okayFrom", okayFrom, "delightingFrom", "8", "minimumN", "5");
    }

    private static String page(Scene scene) {
        return scene.admin
                .get("/secure/TouchpointSettings!default.jspa?projectKey=" + Scene.PROJECT)
                .expect(200)
                .body();
    }

    private static Map<String, String> planSettings(Scene scene, String cap) {
        Map<String, String> form = new HashMap<>();
        rules(scene)
                .properties()
                .forEach(field -> form.put(field.getKey(), field.getValue().asText()));
        form.put("projectKey", Scene.PROJECT);
        form.put("cap", cap);
        return form;
    }

    private static JsonNode rules(Scene scene) {
        return scene.admin
                .get(Projects.rest(Scene.PROJECT, "plan/settings"))
                .expect(200)
                .json();
    }
}
