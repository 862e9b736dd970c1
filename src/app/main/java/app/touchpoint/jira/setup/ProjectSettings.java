package app.touchpoint.jira.setup;

import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.jira.store.SettingStore;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The settings of a project, with defaults where nothing was set. */
@Component
public class ProjectSettings {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectSettings.class);

    /** The two class limits, ascending, with a space between. */
    private static final String THRESHOLDS = "class.limits";

    private static final String MINIMUM_N = "minimum-n";

    private final SettingStore store;
    private final Cache<Long, Settings> known;

    public ProjectSettings(SettingStore store, CacheManager caches) {
        this.store = store;
        this.known = caches.getCache(
                ProjectSettings.class.getName(),
                this::read,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /** The project's settings, from memory; one statement the first time and after a change anywhere in the cluster. */
    public Settings of(long projectId) {
        return known.get(projectId);
    }

    private Settings read(Long projectId) {
        Map<String, String> stored = store.ofProject(projectId);
        return new Settings(
                thresholds(projectId, stored.get(THRESHOLDS)),
                Integer.parseInt(stored.getOrDefault(MINIMUM_N, Integer.toString(Settings.DEFAULT.minimumN()))));
    }

    /** Both limits stand in one value: of two people who save at once, one wins with both. */
    private static Thresholds thresholds(long projectId, @Nullable String stored) {
        if (stored == null) {
            return Thresholds.DEFAULT;
        }
        try {
            String[] limits = stored.split(" ", -1);
            return new Thresholds(Double.parseDouble(limits[0]), Double.parseDouble(limits[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // Nobody could mend what no page can show.
            LOG.warn("The class limits \"{}\" of project {} make no sense; the default holds.", stored, projectId, e);
            return Thresholds.DEFAULT;
        }
    }

    /** Sets all of them. */
    void put(long projectId, Settings settings) {
        store.put(
                projectId,
                THRESHOLDS,
                settings.thresholds().okayFrom() + " " + settings.thresholds().delightingFrom());
        store.put(projectId, MINIMUM_N, Integer.toString(settings.minimumN()));
        known.removeAll();
    }
}
