package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.Run;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a plan's settings shows and stores. */
@Component
public class PlanSettingsPage {

    private static final String BUNDLE = "i18n.touchpoint-plan-settings";
    private static final String PREFIX = "touchpoint.plan-settings.";

    /** What stands together, under one heading. */
    private static final Map<String, List<PlanField>> GROUPS = groups();

    private final BundleTexts texts;
    private final PlanChange change;
    private final PriorityRuns runs;
    private final Refusals refusals;
    private final JiraAuthenticationContext authentication;

    public PlanSettingsPage(
            BundleTexts texts,
            PlanChange change,
            PriorityRuns runs,
            Refusals refusals,
            JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.change = change;
        this.runs = runs;
        this.refusals = refusals;
        this.authentication = authentication;
    }

    private static Map<String, List<PlanField>> groups() {
        Map<String, List<PlanField>> groups = new LinkedHashMap<>();
        groups.put("money", List.of(PlanField.CAP, PlanField.DAY_RATE, PlanField.LOWEST_EFFORT));
        groups.put("need", List.of(PlanField.ASYMMETRY, PlanField.REACH_OF_UNKNOWN));
        groups.put(
                "confidence",
                List.of(PlanField.MEASURED, PlanField.ENOUGH, PlanField.MEASURED_BY_FEW, PlanField.OPINION));
        groups.put("quick-win", List.of(PlanField.LEAST_NEED, PlanField.MOST_PERSON_DAYS, PlanField.MOST_DAYS));
        return groups;
    }

    Map<String, Object> show(Entered entered, boolean saved) {
        return page(entered, PlanSettingsForm.of(change.now(entered.project().projectId()), isGerman()), saved);
    }

    /** Stores what was typed and begins to judge the actions again; gives the page with what is wrong, or null when all of it was stored. */
    @Nullable
    Map<String, Object> store(Entered entered, Map<String, String> parameters) {
        PlanSettingsForm form = PlanSettingsForm.read(parameters::get, isGerman());
        if (form.read().isEmpty()) {
            return page(entered, form, false);
        }
        return form.read()
                .get()
                .rules()
                .<@Nullable Map<String, Object>>fold(
                        rules -> {
                            change.set(
                                    entered.project().projectId(),
                                    rules,
                                    Objects.requireNonNull(entered.visit().user()),
                                    Duration.ZERO);
                            return null;
                        },
                        refusal -> refusal(refusals.sentence(refusal)));
    }

    Map<String, Object> refusal(String sentence) {
        return Map.of("refusal", sentence, "text", texts.of(BUNDLE, PREFIX));
    }

    private Map<String, Object> page(Entered entered, PlanSettingsForm form, boolean saved) {
        Map<String, Object> page = new HashMap<>();
        page.put("refusal", "");
        page.put("text", texts.of(BUNDLE, PREFIX));
        page.put(
                "heading",
                texts.get(PREFIX + "heading", entered.visit().project().getName()));
        page.put("key", entered.visit().project().getKey());
        page.put("saved", saved);
        page.put("wrong", !form.problems().isEmpty());
        page.put(
                "groups",
                GROUPS.keySet().stream().map(group -> group(group, form)).toList());
        page.put("run", run(entered.project().projectId()));
        return page;
    }

    private Map<String, Object> group(String group, PlanSettingsForm form) {
        return Map.of(
                "title",
                texts.get(PREFIX + "group." + group),
                "hint",
                texts.get(PREFIX + "group." + group + ".hint"),
                "fields",
                GROUPS.getOrDefault(group, List.of()).stream()
                        .map(field -> field(field, form))
                        .toList());
    }

    private Map<String, Object> field(PlanField field, PlanSettingsForm form) {
        return Map.of(
                "name",
                field.code(),
                "label",
                texts.get(PREFIX + "field." + field.code()),
                "hint",
                texts.get(PREFIX + "field." + field.code() + ".hint"),
                "value",
                form.typed().getOrDefault(field, ""),
                "error",
                form.problems().containsKey(field) ? refusals.sentence(field.refusal()) : "");
    }

    /** The run that is at work on the project's actions; empty where none is. */
    private Map<String, Object> run(long projectId) {
        Run run = runs.latest(projectId);
        if (run == null || run.state().isOver()) {
            return Map.of();
        }
        long percent = run.stepCount() == 0 ? 0 : 100L * run.stepsDone() / run.stepCount();
        return Map.of("id", Long.toString(run.id()), "sentence", texts.get(PREFIX + "run", percent));
    }

    private boolean isGerman() {
        return authentication.getLocale().getLanguage().equals("de");
    }
}
