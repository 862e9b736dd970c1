package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.core.shared.Outcome;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Set-ups that were done: what is missing of them by now, and the same set-up again. */
@Component
class SetupAgain {

    private final ProjectSetup setup;
    private final SetupService service;
    private final FieldContexts fields;

    SetupAgain(ProjectSetup setup, SetupService service, FieldContexts fields) {
        this.setup = setup;
        this.service = service;
        this.fields = fields;
    }

    boolean isJiraAdministrator(ApplicationUser user) {
        return service.isJiraAdministrator(user);
    }

    boolean isSetUp(long projectId) {
        return setup.of(projectId).isPresent();
    }

    List<SetUpProject> setUpProjects() {
        return setup.projectIds().stream().flatMap(id -> setup.of(id).stream()).toList();
    }

    /** What the set-up of a project would have to make or extend now. */
    List<HealthFinding> missingParts(Project project, ApplicationUser user) {
        List<HealthFinding> findings = new ArrayList<>();
        for (Change change : service.plan(request(project, user))) {
            if (change.changesSomething()) {
                findings.add(new HealthFinding(
                        HealthFinding.Kind.PART_MISSING,
                        project.getKey(),
                        List.of(change.kind(), change.name()),
                        HealthFinding.Remedy.REPEAT_SETUP,
                        null));
            }
        }
        Optional<CustomField> gap = setup.shared(Item.FIELD_GAP).flatMap(fields::field);
        gap.filter(field -> field.getCustomFieldSearcher() == null)
                .ifPresent(field -> findings.add(new HealthFinding(
                        HealthFinding.Kind.NO_SEARCHER, project.getKey(), List.of(field.getName()), null, null)));
        return findings;
    }

    Outcome<List<Change>> repeat(Project project, ApplicationUser user) {
        return service.apply(request(project, user));
    }

    /** With the template and language of last time. */
    private SetupRequest request(Project project, ApplicationUser user) {
        String[] done = setup.of(project.getId())
                .map(ids -> ids.id(Item.DONE).split(":"))
                .orElse(new String[] {"", "en"});
        return new SetupRequest(
                project,
                user,
                JourneyTemplate.byCode(done[0]).orElse(JourneyTemplate.BLANK),
                Locale.forLanguageTag(done[done.length - 1]),
                Map.of());
    }
}
