package app.touchpoint.jira.setup;

import app.touchpoint.jira.access.KnownProjects;
import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.SetupItemStore;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.issue.Issue;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Which projects are set up, and the ids they use. Asked on every page of a project, so it answers from memory; after a change
 * anywhere in the cluster it reads all items once, in one statement.
 */
@Component
public class ProjectSetup implements KnownProjects {

    /** Stands where a project id would for what all projects share. */
    static final long SHARED = 0;

    private static final String ALL = "all";

    private final Cache<String, Ids> items;

    public ProjectSetup(SetupItemStore store, CacheManager caches) {
        this.items = caches.getCache(
                ProjectSetup.class.getName(),
                key -> Ids.of(store.all()),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /**
     * What is stored, put in order once, since indexing asks for each issue.
     *
     * @param shared Jira's ids of what all projects share, by item
     * @param projects those that are set up, by id, ascending
     */
    private record Ids(Map<String, String> shared, SortedMap<Long, SetUpProject> projects) {

        static Ids of(List<SetupItem> items) {
            Map<Long, Map<String, String>> byProject = new HashMap<>();
            items.forEach(item -> byProject
                    .computeIfAbsent(item.projectId(), id -> new HashMap<>())
                    .put(item.name(), item.objectId()));
            Map<String, String> shared = byProject.getOrDefault(SHARED, Map.of());
            SortedMap<Long, SetUpProject> projects = new TreeMap<>();
            byProject.forEach((projectId, own) -> {
                if (own.containsKey(Item.DONE.code())) {
                    Map<String, String> ids = new HashMap<>(shared);
                    ids.putAll(own);
                    projects.put(projectId, new SetUpProject(projectId, ids));
                }
            });
            return new Ids(shared, projects);
        }
    }

    /** The project if it is set up, else empty. */
    public Optional<SetUpProject> of(long projectId) {
        return Optional.ofNullable(items.get(ALL).projects().get(projectId));
    }

    /** Ids of all projects that are set up, ascending. */
    public Set<Long> projectIds() {
        return Collections.unmodifiableSet(items.get(ALL).projects().keySet());
    }

    /** Jira's id of something that all projects share, empty before the first set-up. */
    public Optional<String> shared(Item item) {
        return Optional.ofNullable(items.get(ALL).shared().get(item.code()));
    }

    @Override
    public boolean isTouchpoint(Issue issue) {
        return of(issue.getProjectId())
                .filter(project -> project.touchpointTypeId().equals(issue.getIssueTypeId()))
                .isPresent();
    }

    @Override
    public Optional<Long> managersRole() {
        return shared(Item.ROLE_MANAGERS).map(Long::valueOf);
    }

    /** To be called after items were written. */
    void forget() {
        items.removeAll();
    }
}
