package app.touchpoint.jira.rating;

import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.SettingsListener;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.RatingStore;
import org.springframework.stereotype.Component;

/**
 * Adds up all ratings of a project again once its minimum n may have changed, so that no search finds what may not be shown any more.
 * Two statements, and two per rated touchpoint.
 */
@Component
public class PerceptionRecount implements SettingsListener {

    private final RatingStore ratings;
    private final PerceptionStore perceptions;
    private final ProjectSettings settings;

    public PerceptionRecount(RatingStore ratings, PerceptionStore perceptions, ProjectSettings settings) {
        this.ratings = ratings;
        this.perceptions = perceptions;
        this.settings = settings;
    }

    @Override
    public void settingsChanged(long projectId) {
        int minimumN = settings.of(projectId).minimumN();
        ratings.ofProject(projectId)
                .forEach((issueId, rows) -> perceptions.put(Perceptions.of(issueId, projectId, rows, minimumN)));
    }
}
