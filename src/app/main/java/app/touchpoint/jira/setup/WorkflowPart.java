package app.touchpoint.jira.setup;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The four statuses of a touchpoint and the workflow that leads round through them. */
@Component
class WorkflowPart implements SetupPart {

    /** Each status with the key of its category. Nothing is ever done: after control comes the next analysis. */
    static final Map<Item, String> STATUSES = new EnumMap<>(Map.of(
            Item.STATUS_IST, "new",
            Item.STATUS_SOLL, "indeterminate",
            Item.STATUS_PLAN, "indeterminate",
            Item.STATUS_CONTROL, "indeterminate"));

    private final WorkflowManager workflows;

    WorkflowPart(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    @Override
    public void run(SetupRun run) {
        STATUSES.forEach((status, category) ->
                run.ensureShared(status, new Statuses(run.names().description(status), category)));
        run.ensureShared(Item.WORKFLOW, new Workflows(run));
    }

    /** Names of all statuses of this Jira by id, sorted by name. */
    Map<String, String> statuses() {
        Map<String, String> names = new LinkedHashMap<>();
        Statuses.manager().getStatuses().stream()
                .sorted(Comparator.comparing(Status::getName, String.CASE_INSENSITIVE_ORDER))
                .forEach(status -> names.put(status.getId(), status.getName()));
        return names;
    }

    private static final class Statuses implements ObjectKind {

        private static final String ICON = "/images/icons/statuses/generic.png";

        private final String description;
        private final String category;

        Statuses(String description, String category) {
            this.description = description;
            this.category = category;
        }

        @Override
        public String key() {
            return "touchpoint.setup.kind.status";
        }

        @Override
        public Optional<String> nameOf(String id) {
            return Optional.ofNullable(manager().getStatus(id)).map(Status::getName);
        }

        @Override
        public List<Namesake> named(String name) {
            return manager().getStatuses().stream()
                    .filter(status -> status.getName().equalsIgnoreCase(name))
                    .map(status -> new Namesake(status.getId(), true))
                    .toList();
        }

        @Override
        public String create(String name) {
            StatusCategory found = manager().getStatuses().stream()
                    .map(Status::getStatusCategory)
                    .filter(known -> known.getKey().equals(category))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("No status of Jira has the category " + category + "."));
            return manager().createStatus(name, description, ICON, found).getId();
        }

        private static StatusManager manager() {
            return ComponentAccessor.getComponent(StatusManager.class);
        }
    }

    /** Workflows have no id but their name. One of our name that others made is never adopted: its transitions may be anything. */
    private final class Workflows implements ObjectKind {

        private final SetupRun run;

        Workflows(SetupRun run) {
            this.run = run;
        }

        @Override
        public String key() {
            return "touchpoint.setup.kind.workflow";
        }

        @Override
        public Optional<String> nameOf(String id) {
            return Optional.ofNullable(workflows.getWorkflow(id)).map(JiraWorkflow::getName);
        }

        @Override
        public List<Namesake> named(String name) {
            return nameOf(name).isPresent() ? List.of(new Namesake(name, false)) : List.of();
        }

        @Override
        public String create(String name) {
            Map<String, String> values = new HashMap<>();
            values.put("description", run.names().description(Item.WORKFLOW));
            values.put("create", run.names().text("transition.create"));
            STATUSES.keySet().forEach(status -> {
                values.put(status.code() + ".id", run.shared(status).orElseThrow());
                values.put(status.code() + ".name", run.names().name(status));
                values.put(status.code() + ".leave", run.names().text(status.code() + ".leave"));
            });
            try {
                var descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(WorkflowText.fill(values));
                workflows.createWorkflow(
                        run.request().user(), new ConfigurableJiraWorkflow(name, descriptor, workflows));
                return name;
            } catch (FactoryException e) {
                throw new IllegalStateException("Jira cannot read the workflow of touchpoints: " + e.getMessage(), e);
            }
        }
    }
}
