package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks whether everything that set-up made is still as it should be, and mends what can be mended safely. For Jira administrators. Costs a
 * plan and three counting searches for each project that is set up.
 */
@Component
public class HealthService {

    private final JiraMembers members;
    private final ProjectManager projects;
    private final SetupAgain again;
    private final ChannelSettings channels;
    private final OffScaleCheck offScale;

    HealthService(
            JiraMembers members,
            ProjectManager projects,
            SetupAgain again,
            ChannelSettings channels,
            OffScaleCheck offScale) {
        this.members = members;
        this.projects = projects;
        this.again = again;
        this.channels = channels;
        this.offScale = offScale;
    }

    /** Everything that is wrong; refused with {@code health-admin-needed}. */
    Outcome<List<HealthFinding>> findings(ApplicationUser user) {
        if (!again.isJiraAdministrator(user)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "health-admin-needed"));
        }
        List<HealthFinding> findings = new ArrayList<>();
        members.missing()
                .forEach(member -> findings.add(
                        new HealthFinding(HealthFinding.Kind.MEMBER_MISSING, "", List.of(member), null, null)));
        for (SetUpProject ids : again.setUpProjects()) {
            Project project = projects.getProjectObj(ids.projectId());
            if (project != null && !project.isArchived()) {
                findings.addAll(again.missingParts(project, user));
                findings.addAll(undescribed(project));
                findings.addAll(offScale.findings(user, project, ids));
            }
        }
        return Outcome.done(List.copyOf(findings));
    }

    /** Applies a remedy to a project; refused like {@link #findings}, or with {@code project-not-found}. */
    Outcome<List<HealthFinding>> mend(ApplicationUser user, String projectKey, HealthFinding.Remedy remedy) {
        if (!again.isJiraAdministrator(user)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "health-admin-needed"));
        }
        Optional<Project> project = Optional.ofNullable(projects.getProjectObjByKey(projectKey))
                .filter(found -> again.isSetUp(found.getId()));
        if (project.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "project-not-found", projectKey));
        }
        if (remedy == HealthFinding.Remedy.DESCRIBE_CHANNELS) {
            channels.describeByGuess(project.get());
            return findings(user);
        }
        return again.repeat(project.get(), user).fold(done -> findings(user), Outcome::refused);
    }

    private List<HealthFinding> undescribed(Project project) {
        long guessed = channels.of(project).stream()
                .filter(ChannelSettings.Line::guessed)
                .count();
        return guessed == 0
                ? List.of()
                : List.of(new HealthFinding(
                        HealthFinding.Kind.CHANNELS_UNDESCRIBED,
                        project.getKey(),
                        List.of(Long.toString(guessed)),
                        HealthFinding.Remedy.DESCRIBE_CHANNELS,
                        null));
    }
}
