package app.touchpoint.jira.setup;

import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The project's workflow scheme: touchpoints get our workflow, every other type keeps its own. A shared scheme is copied. */
@Component
class WorkflowSchemePart implements SetupPart {

    private static final String KIND = "touchpoint.setup.kind.workflow-scheme";

    private final WorkflowSchemeManager schemes;

    WorkflowSchemePart(WorkflowSchemeManager schemes) {
        this.schemes = schemes;
    }

    @Override
    public void run(SetupRun run) {
        Project project = run.request().project();
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        String type = run.shared(Item.TYPE_TOUCHPOINT).orElse("");
        String workflow = run.shared(Item.WORKFLOW).orElse("");
        boolean mapped = !type.isEmpty()
                && !workflow.isEmpty()
                && workflow.equals(scheme.getMappings().get(type));
        // Issues of an adopted type live in their present workflow; moving them is the administrator's decision.
        boolean keep = mapped || run.isAdopted(Item.TYPE_TOUCHPOINT);
        List<String> others = others(scheme, project);
        boolean copies = !keep && (scheme.isDefault() || !others.isEmpty());
        run.report(new Change(
                Item.SCHEME_WORKFLOWS.code(),
                KIND,
                copies ? copyName(run) : scheme.getName(),
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

    private AssignableWorkflowScheme copy(SetupRun run, AssignableWorkflowScheme from, String type, String workflow) {
        AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder()
                .setName(copyName(run))
                .setDescription(run.names().description(Item.SCHEME_WORKFLOWS));
        for (Map.Entry<String, String> mapping : from.getMappings().entrySet()) {
            if (mapping.getKey() == null) {
                builder.setDefaultWorkflow(mapping.getValue());
            } else {
                builder.setMapping(mapping.getKey(), mapping.getValue());
            }
        }
        AssignableWorkflowScheme made =
                schemes.createScheme(builder.setMapping(type, workflow).build());
        Long id = made.getId();
        Scheme scheme = id == null ? null : schemes.getSchemeObject(id);
        if (scheme == null) {
            throw new IllegalStateException("Jira did not keep the workflow scheme " + copyName(run) + ".");
        }
        Project project = run.request().project();
        schemes.removeSchemesFromProject(project);
        schemes.addSchemeToProject(project, scheme);
        return made;
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

    private static String copyName(SetupRun run) {
        return run.request().project().getKey() + ": " + run.names().name(Item.SCHEME_WORKFLOWS);
    }
}
