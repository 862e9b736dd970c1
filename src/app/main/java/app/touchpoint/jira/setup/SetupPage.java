package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page <em>Set up touchpoints</em> shows, as texts, lists and maps. */
@Component
public class SetupPage {

    private static final String PREFIX = "touchpoint.setup.page.";

    private final PageTexts texts;
    private final ProjectManager projects;
    private final Access access;
    private final ProjectSetup setup;
    private final SetupService service;

    SetupPage(PageTexts texts, ProjectManager projects, Access access, ProjectSetup setup, SetupService service) {
        this.texts = texts;
        this.projects = projects;
        this.access = access;
        this.setup = setup;
        this.service = service;
    }

    /** The choice among the projects that the user may browse, archived ones left out. */
    Map<String, Object> choice(@Nullable ApplicationUser user) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Project project : projects.getProjectObjects()) {
            if (!project.isArchived() && access.maySee(user, project)) {
                rows.add(Map.of(
                        "key", project.getKey(),
                        "name", project.getName(),
                        "setUp", setup.of(project.getId()).isPresent()));
            }
        }
        return page("choice", Map.of("projects", rows, "none", rows.isEmpty()));
    }

    /** The plan for one project. */
    Map<String, Object> plan(ProjectVisit visit, SetupRequest request) {
        return plan(visit, request, service.plan(request));
    }

    /** The same with what was done just now instead of what applying would do. */
    Map<String, Object> plan(ProjectVisit visit, SetupRequest request, List<Change> changes) {
        Map<String, Object> values = new HashMap<>();
        values.put("key", visit.project().getKey());
        values.put("name", visit.project().getName());
        values.put("setUp", setup.of(visit.project().getId()).isPresent());
        values.put("mayApply", service.isJiraAdministrator(visit.user()));
        values.put("template", request.template().code());
        values.put("language", request.language().getLanguage());
        values.put(
                "templates",
                Arrays.stream(JourneyTemplate.values()).map(this::template).toList());
        values.put(
                "changes", changes.stream().map(change -> row(change, request)).toList());
        values.put("upToDate", changes.stream().noneMatch(Change::changesSomething));
        values.put("heading", texts.get(PREFIX + "heading", visit.project().getName()));
        return page("plan", values);
    }

    /** The language of names to begin with. */
    String language() {
        return texts.language();
    }

    /** A page that only says why nothing can be shown. */
    Map<String, Object> refusal(String sentence) {
        return page("refusal", Map.of("sentence", sentence));
    }

    private Map<String, Object> page(String mode, Map<String, Object> values) {
        Map<String, Object> page = new HashMap<>(values);
        page.put("mode", mode);
        page.put("text", texts.of(PREFIX));
        return page;
    }

    private Map<String, Object> template(JourneyTemplate template) {
        return Map.of("code", template.code(), "label", texts.get("touchpoint.setup.template." + template.code()));
    }

    private Map<String, Object> row(Change change, SetupRequest request) {
        String deed = change.deed().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "item", change.item(),
                "kind", texts.get(change.kind()),
                "name", change.name(),
                "deed", deed,
                "deedText", texts.get("touchpoint.setup.deed." + deed),
                "others", String.join(", ", change.others()),
                "note", change.note(),
                "offered", change.deed() == Change.Deed.OFFER && !isOpenStatus(change),
                "statuses", isOpenStatus(change) ? statuses(change.item(), request) : List.of());
    }

    private static boolean isOpenStatus(Change change) {
        return change.deed() != Change.Deed.KEEP
                && WorkflowPart.STATUSES.keySet().stream()
                        .anyMatch(status -> status.code().equals(change.item()));
    }

    /** Whatever status there is may serve, under its own name. */
    private List<Map<String, Object>> statuses(String item, SetupRequest request) {
        String chosen = request.adopt().getOrDefault(item, "");
        List<Map<String, Object>> choices = new ArrayList<>();
        service.statuses()
                .forEach((id, name) -> choices.add(
                        Map.of("value", StatusChoice.text(item, id), "label", name, "chosen", id.equals(chosen))));
        return choices;
    }
}
