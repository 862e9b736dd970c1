package app.touchpoint.jira.action;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.ActionStore.Place;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which issues improve a touchpoint although they are not of the type <em>Touchpoint Action</em>. Asked on the page of every issue, so it answers
 * from memory; after one of them came or went anywhere in the cluster it reads once, in one statement. An issue that is deleted may stay in it until
 * then, which harms nobody.
 */
@Component
public class ImprovingIssues {

    private static final String ALL = "all";

    private final Cache<String, Set<Long>> issues;

    public ImprovingIssues(ActionStore actions, ProjectSetup setup, CacheManager caches) {
        this.issues = caches.getCache(
                ImprovingIssues.class.getName(),
                key -> actions.places().stream()
                        .filter(place -> !isOfType(place, setup))
                        .map(Place::issueId)
                        .collect(Collectors.toUnmodifiableSet()),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    boolean contains(long issueId) {
        return issues.get(ALL).contains(issueId);
    }

    /** To be called after an issue of another type became an action, or is one no longer. */
    public void forget() {
        issues.removeAll();
    }

    private static boolean isOfType(Place place, ProjectSetup setup) {
        return setup.of(place.projectId())
                .filter(project -> project.actionTypeId().equals(place.typeId()))
                .isPresent();
    }
}
