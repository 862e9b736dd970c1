package app.touchpoint.jira.plan;

import app.touchpoint.core.journey.Phase;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of what rows have ids of: people, components, phases and issues. */
@Component
public class PlanNames {

    private final People people;
    private final ProjectComponentManager components;
    private final ProjectManager projects;
    private final JourneyReader journeys;

    public PlanNames(
            People people, ProjectComponentManager components, ProjectManager projects, JourneyReader journeys) {
        this.people = people;
        this.components = components;
        this.projects = projects;
        this.journeys = journeys;
    }

    /** Everything for one answer; three statements, one per person and one per other project. */
    Lookup of(Entered entered) {
        Map<Long, String> phases = new LinkedHashMap<>();
        for (Phase phase : journeys.of(entered.project()).phases()) {
            phases.put(phase.id().value(), phase.name());
        }
        return new Lookup(phases, componentsOf(entered.project().projectId()));
    }

    /** The same without phases, for a project that need not be set up. */
    Lookup ofProject(ProjectVisit visit) {
        return new Lookup(Map.of(), componentsOf(visit.project().getId()));
    }

    private Map<Long, String> componentsOf(long projectId) {
        return components.findAllForProject(projectId).stream()
                .collect(Collectors.toMap(ProjectComponent::getId, ProjectComponent::getName));
    }

    /** Remembers what was asked for within one answer. */
    final class Lookup {

        private final Map<Long, String> phaseNames;
        private final Map<Long, String> componentNames;
        private final Map<String, String> persons = new HashMap<>();
        private final Map<Long, String> keys = new HashMap<>();

        private Lookup(Map<Long, String> phaseNames, Map<Long, String> componentNames) {
            this.phaseNames = phaseNames;
            this.componentNames = componentNames;
        }

        /** Names of phases by id, in their order. */
        Map<Long, String> phases() {
            return phaseNames;
        }

        /** Components of the project; those of other projects have no name here. */
        List<String> components(List<Long> ids) {
            return ids.stream()
                    .map(componentNames::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** Whether the reader learns of nobody who it is. */
        boolean hidesPeople() {
            return people.areHidden();
        }

        /** A person as the reader may know them; the key of somebody who is gone. */
        String person(String userKey) {
            return persons.computeIfAbsent(userKey, people::shown);
        }

        /** The key of an issue. */
        String issueKey(long projectId, long number) {
            return keys.computeIfAbsent(projectId, id -> projectKey(projects.getProjectObj(id))) + "-" + number;
        }

        private String projectKey(@Nullable Project project) {
            return project == null ? "?" : project.getKey();
        }
    }
}
