package app.touchpoint.jira.setup;

import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The project's workflow scheme: touchpoints get our workflow, every other type keeps its own. A shared scheme is copied. While touchpoints
 * that are there already are in statuses which our workflow lacks, the scheme waits; where an administrator has given touchpoints another
 * workflow since, it stays.
 */
@Component
class WorkflowSchemePart implements SetupPart {

    private static final String KIND = "touchpoint.setup.kind.workflow-scheme";

    private final WorkflowSchemeManager schemes;
    private final StrandedIssues issues;
    private final PageTexts texts;

    WorkflowSchemePart(WorkflowSchemeManager schemes, StrandedIssues issues, PageTexts texts) {
        this.schemes = schemes;
        this.issues = issues;
        this.texts = texts;
    }

    @Override
    public void run(SetupRun run) {
        Project project = run.request().project();
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        String type = run.shared(Item.TYPE_TOUCHPOINT).orElse("");
        String workflow = run.shared(Item.WORKFLOW).orElse("");
        String present = type.isEmpty() ? null : scheme.getMappings().get(type);
        boolean decided = present != null
                && run.wasFinished()
                && run.own(Item.SCHEME_WORKFLOWS.code()).isPresent();
        // Issues of an adopted type live in their present workflow; moving them is the administrator's decision.
        boolean keep = workflow.equals(present) || decided || run.isAdopted(Item.TYPE_TOUCHPOINT);
        String reason = keep || type.isEmpty() ? "" : reasonToWait(run, type);
        if (!reason.isEmpty()) {
            run.report(new Change(
                    Item.SCHEME_WORKFLOWS.code(), KIND, scheme.getName(), Change.Deed.WAIT, List.of(), reason));
            return;
        }
        List<String> others = others(scheme, project);
        boolean copies = !keep && (scheme.isDefault() || !others.isEmpty());
        run.report(new Change(
                Item.SCHEME_WORKFLOWS.code(),
                KIND,
                copies ? copyName(run, schemes) : scheme.getName(),
                keep ? Change.Deed.KEEP : copies ? Change.Deed.COPY : Change.Deed.EXTEND,
                copies ? others : List.of()));
        if (run.isApplying() && !keep) {
            AssignableWorkflowScheme used = copies
                    ? copy(run, scheme, type, workflow)
                    : schemes.updateWorkflowScheme(
                            scheme.builder().setMapping(type, workflow).build());
            run.rememberOwn(
                    Item.SCHEME_WORKFLOWS.code(),
                    String.valueOf(used.getId()),
                    copies ? Origin.CREATED : Origin.ADOPTED);
        }
    }

    /** Why touchpoints cannot have our workflow yet, in the user's language; empty where nothing speaks against it. */
    private String reasonToWait(SetupRun run, String type) {
        List<String> statuses = WorkflowPart.STATUSES.keySet().stream()
                .flatMap(status -> run.shared(status).stream())
                .toList();
        List<String> lacked = issues.statuses(run.request().project(), type, statuses);
        return lacked.isEmpty()
                ? ""
                : texts.get(
                        "touchpoint.setup.note.other-statuses",
                        String.join(", ", lacked),
                        run.shared(Item.WORKFLOW).orElse(run.names().name(Item.WORKFLOW)));
    }

    private AssignableWorkflowScheme copy(SetupRun run, AssignableWorkflowScheme from, String type, String workflow) {
        AssignableWorkflowScheme made = brokenOff(run).orElseGet(() -> create(run, from, type, workflow));
        Long id = made.getId();
        Scheme scheme = id == null ? null : schemes.getSchemeObject(id);
        if (id == null || scheme == null) {
            throw new IllegalStateException("Jira did not keep the workflow scheme " + made.getName() + ".");
        }
        // Remembered before the project loses its scheme: nobody could tell after a kill what that was.
        run.rememberOwn(Item.SCHEME_WORKFLOWS.code(), id.toString(), Origin.CREATED);
        Project project = run.request().project();
        schemes.removeSchemesFromProject(project);
        schemes.addSchemeToProject(project, scheme);
        return made;
    }

    /** The copy of a first set-up that broke off before the project had it. */
    private Optional<AssignableWorkflowScheme> brokenOff(SetupRun run) {
        return run.wasFinished()
                ? Optional.empty()
                : run.own(Item.SCHEME_WORKFLOWS.code())
                        .flatMap(id -> Optional.ofNullable(schemes.getWorkflowSchemeObj(baseName(run)))
                                .filter(made -> id.equals(String.valueOf(made.getId()))));
    }

    private AssignableWorkflowScheme create(SetupRun run, AssignableWorkflowScheme from, String type, String workflow) {
        AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder()
                .setName(copyName(run, schemes))
                .setDescription(run.names().description(Item.SCHEME_WORKFLOWS));
        for (Map.Entry<String, String> mapping : from.getMappings().entrySet()) {
            if (mapping.getKey() == null) {
                builder.setDefaultWorkflow(mapping.getValue());
            } else {
                builder.setMapping(mapping.getKey(), mapping.getValue());
            }
        }
        return schemes.createScheme(builder.setMapping(type, workflow).build());
    }

    private List<String> others(AssignableWorkflowScheme scheme, Project project) {
        return scheme.isDefault()
                ? List.of()
                : schemes.getProjectsUsing(scheme).stream()
                        .map(Project::getKey)
                        .filter(key -> !key.equals(project.getKey()))
                        .sorted()
                        .toList();
    }

    /** Jira takes no name twice, and an earlier copy may be there still. */
    private static String copyName(SetupRun run, WorkflowSchemeManager schemes) {
        String free = baseName(run);
        for (int i = 2; schemes.getWorkflowSchemeObj(free) != null; i++) {
            free = baseName(run) + " (" + i + ")";
        }
        return free;
    }

    private static String baseName(SetupRun run) {
        return run.request().project().getKey() + ": " + run.names().name(Item.SCHEME_WORKFLOWS);
    }
}
