package app.touchpoint.jira.field;

import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.ProfileValueStore;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a touchpoint's class is judged by, from memory, since a list of issues asks for each of its rows. Never asked while Jira indexes. */
@Component
public class Expectations {

    private final Cache<Long, Map<Long, Double>> minimums;
    private final ProjectSettings settings;
    private final GapInputs inputs;

    public Expectations(ProfileValueStore profiles, ProjectSettings settings, GapInputs inputs, CacheManager caches) {
        this.settings = settings;
        this.inputs = inputs;
        this.minimums = caches.getCache(
                Expectations.class.getName(),
                projectId -> minimumsOf(profiles, projectId),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /** Ist, desired Soll and minimum as they are now. */
    public Ratings of(Issue issue) {
        Map<Long, Double> known = minimums.get(issue.getProjectId());
        Reading minimum = Reading.of(known.get(issue.getId()));
        return new Ratings(inputs.ist(issue), inputs.soll(issue), minimum, Reading.none(), IstSource.MANUAL);
    }

    /** The limits of classes in the issue's project. */
    public Thresholds thresholds(Issue issue) {
        return settings.of(issue.getProjectId()).thresholds();
    }

    /** To be called after a minimum of that project was changed. */
    public void forget(long projectId) {
        minimums.remove(projectId);
    }

    /** To be called after a profile followed its issue into another project. */
    public void forget() {
        minimums.removeAll();
    }

    private static Map<Long, Double> minimumsOf(ProfileValueStore profiles, long projectId) {
        Map<Long, Double> found = new HashMap<>();
        profiles.ofProject(projectId, List.of(ProfileField.SOLL_MINIMUM))
                .forEach((issueId, profile) ->
                        profile.number(ProfileField.SOLL_MINIMUM).ifPresent(minimum -> found.put(issueId, minimum)));
        return Map.copyOf(found);
    }
}
