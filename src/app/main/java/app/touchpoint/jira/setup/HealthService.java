package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks whether everything that set-up made is still as it should be, and mends what can be mended safely. For Jira administrators. Costs a
 * plan and four searches for each project that is set up.
 */
@Component
public class HealthService {

    private final JiraMembers members;
    private final ProjectManager projects;
    private final ProjectSetup setup;
    private final SetupRights rights;
    private final List<HealthCheck> checks;

    HealthService(
            JiraMembers members,
            ProjectManager projects,
            ProjectSetup setup,
            SetupRights rights,
            List<HealthCheck> checks) {
        this.members = members;
        this.projects = projects;
        this.setup = setup;
        this.rights = rights;
        this.checks = List.copyOf(checks);
    }

    /** Everything that is wrong, by kind within each project; refused with {@code health-admin-needed}. */
    Outcome<List<HealthFinding>> findings(ApplicationUser user) {
        return mayMend(user).map(this::found);
    }

    /** Whether somebody may see and mend this; refused like {@link #findings}. */
    Outcome<ApplicationUser> mayMend(ApplicationUser user) {
        return rights.mayApply(user)
                ? Outcome.done(user)
                : Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "health-admin-needed"));
    }

    private List<HealthFinding> found(ApplicationUser user) {
        List<HealthFinding> findings = new ArrayList<>();
        members.missing()
                .forEach(member ->
                        findings.add(HealthFinding.of(HealthFinding.Kind.MEMBER_MISSING, "", List.of(member), null)));
        for (long projectId : setup.projectIds()) {
            Project project = projects.getProjectObj(projectId);
            if (project != null && !project.isArchived()) {
                HealthCheck.Visit visit = visit(project, user);
                checks.stream()
                        .flatMap(check -> check.findings(visit).stream())
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .forEach(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    /**
     * Applies a remedy to a project; refused like {@link #findings}, with {@code project-not-found} for one that is not set up, with
     * {@code value-malformed} for a remedy that there is not, and as the remedy itself is.
     */
    Outcome<List<HealthFinding>> mend(ApplicationUser user, @Nullable String projectKey, @Nullable String remedy) {
        if (!rights.mayApply(user)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "health-admin-needed"));
        }
        HealthFinding.Remedy wanted = Arrays.stream(HealthFinding.Remedy.values())
                .filter(known -> known.code().equals(remedy))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            return Outcome.refused(Refusal.of(
                    Refusal.Reason.MALFORMED, "value-malformed", "remedy", String.valueOf(remedy), accepted()));
        }
        Project project = projectKey == null ? null : projects.getProjectObjByKey(projectKey);
        if (project == null || setup.of(project.getId()).isEmpty()) {
            return Outcome.refused(
                    Refusal.of(Refusal.Reason.NOT_FOUND, "project-not-found", String.valueOf(projectKey)));
        }
        return checks.stream()
                .filter(check -> check.remedies().contains(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No check mends by " + wanted.code() + "."))
                .mend(visit(project, user), wanted)
                .fold(done -> findings(user), Outcome::refused);
    }

    private HealthCheck.Visit visit(Project project, ApplicationUser user) {
        return new HealthCheck.Visit(project, setup.of(project.getId()).orElseThrow(), user);
    }

    private static String accepted() {
        return Arrays.stream(HealthFinding.Remedy.values())
                .map(HealthFinding.Remedy::code)
                .collect(Collectors.joining(", "));
    }
}
