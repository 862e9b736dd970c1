package app.touchpoint.jira.setup;

import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.jira.store.SettingStore;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The settings of a project, with defaults where nothing was set. */
@Component
public class ProjectSettings {

    private static final String OKAY_FROM = "class.okay-from";
    private static final String DELIGHTING_FROM = "class.delighting-from";
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
        Thresholds thresholds = new Thresholds(
                number(stored, OKAY_FROM, Thresholds.DEFAULT.okayFrom()),
                number(stored, DELIGHTING_FROM, Thresholds.DEFAULT.delightingFrom()));
        return new Settings(thresholds, (int) number(stored, MINIMUM_N, Settings.DEFAULT.minimumN()));
    }

    /** Sets all of them. */
    void put(long projectId, Settings settings) {
        store.put(projectId, OKAY_FROM, Double.toString(settings.thresholds().okayFrom()));
        store.put(
                projectId,
                DELIGHTING_FROM,
                Double.toString(settings.thresholds().delightingFrom()));
        store.put(projectId, MINIMUM_N, Integer.toString(settings.minimumN()));
        known.removeAll();
    }

    private static double number(Map<String, String> stored, String name, double otherwise) {
        String text = stored.get(name);
        return text == null ? otherwise : Double.parseDouble(text);
    }
}
