package app.touchpoint.jira.action;

import app.touchpoint.jira.store.VetoStore;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which issues have a veto that holds. Asked on the page of every issue, so it answers from memory; after a change anywhere in the cluster
 * it reads once, in one statement. An issue that is deleted with its veto may stay in it until then, which harms nobody.
 */
@Component
public class VetoedIssues {

    private static final String ALL = "all";

    private final Cache<String, Set<Long>> issues;

    public VetoedIssues(VetoStore store, CacheManager caches) {
        this.issues = caches.getCache(
                VetoedIssues.class.getName(),
                key -> Set.copyOf(store.vetoedIssues()),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    boolean contains(long issueId) {
        return issues.get(ALL).contains(issueId);
    }

    /** To be called after a veto was given or lifted. */
    void forget() {
        issues.removeAll();
    }
}
