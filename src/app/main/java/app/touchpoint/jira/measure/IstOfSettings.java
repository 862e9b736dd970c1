package app.touchpoint.jira.measure;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SettingsListener;
import app.touchpoint.jira.store.SurveyStore;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Takes back each measured Ist that another minimum n hides, and writes those that it shows. */
@Component
public class IstOfSettings implements SettingsListener {

    private final ProjectSetup setup;
    private final SurveyStore surveys;
    private final IstWriter writer;
    private final JiraAuthenticationContext authentication;

    public IstOfSettings(
            ProjectSetup setup, SurveyStore surveys, IstWriter writer, JiraAuthenticationContext authentication) {
        this.setup = setup;
        this.surveys = surveys;
        this.writer = writer;
        this.authentication = authentication;
    }

    /** What is cut off, and all where nobody is logged in whose change it could be, is done by the job of each minute. */
    @Override
    public void settingsChanged(long projectId) {
        ApplicationUser user = authentication.getLoggedInUser();
        setup.of(projectId)
                .ifPresent(project -> writer.outdated(project).forEach(wave -> {
                    surveys.unsettle(wave);
                    if (user != null) {
                        surveys.get(wave).ifPresent(survey -> writer.begin(survey, user));
                    }
                }));
    }
}
