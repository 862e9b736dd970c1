package app.touchpoint.jira.setup;

import app.touchpoint.jira.access.KnownProjects;
import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.SetupItemStore;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Cache<String, List<SetupItem>> items;

    public ProjectSetup(SetupItemStore store, CacheManager caches) {
        this.items = caches.getCache(
                ProjectSetup.class.getName(),
                key -> List.copyOf(store.all()),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /** The project if it is set up, else empty. */
    public Optional<SetUpProject> of(long projectId) {
        Map<String, String> ids = new HashMap<>();
        boolean done = false;
        for (SetupItem item : items.get(ALL)) {
            if (item.projectId() == SHARED || item.projectId() == projectId) {
                ids.put(item.name(), item.objectId());
            }
            done |= item.projectId() == projectId && item.name().equals(Item.DONE.code());
        }
        return done ? Optional.of(new SetUpProject(projectId, ids)) : Optional.empty();
    }

    /** Ids of all projects that are set up, ascending. */
    public Set<Long> projectIds() {
        Set<Long> ids = new TreeSet<>();
        for (SetupItem item : items.get(ALL)) {
            if (item.name().equals(Item.DONE.code())) {
                ids.add(item.projectId());
            }
        }
        return ids;
    }

    /** Jira's id of something that all projects share, empty before the first set-up. */
    public Optional<String> shared(Item item) {
        return items.get(ALL).stream()
                .filter(stored -> stored.projectId() == SHARED && stored.name().equals(item.code()))
                .map(SetupItem::objectId)
                .findFirst();
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
