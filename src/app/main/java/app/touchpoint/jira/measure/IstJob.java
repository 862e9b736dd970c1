package app.touchpoint.jira.measure;

import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes on where the writing of measured values was cut off, as by a power cut, in the name of who imported them. */
@Component
@ExportAsService(LifecycleAware.class)
public class IstJob implements LifecycleAware {

    static final String NAME = "app.touchpoint.jira.measured";

    private static final Logger LOG = LoggerFactory.getLogger(IstJob.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final ClusterJob job;
    private final SurveyStore surveys;
    private final IstWriter writer;
    private final UserManager users;

    public IstJob(ClusterJob job, SurveyStore surveys, IstWriter writer, UserManager users) {
        this.job = job;
        this.surveys = surveys;
        this.writer = writer;
        this.users = users;
    }

    @Override
    public void onStart() {
        job.start(NAME, INTERVAL, INTERVAL, this::goOn);
    }

    @Override
    public void onStop() {
        job.stop(NAME);
        writer.stop();
    }

    /** Settles what was left; two nodes may look at the same wave, whoever comes second finds it done. */
    void goOn() {
        for (SurveyRow survey : surveys.unsettled()) {
            ApplicationUser user = users.getUserByKey(survey.enteredBy());
            if (user == null) {
                LOG.warn("Who imported survey {} is gone; no Ist follows it.", survey.id());
                writer.forsake(survey);
            } else {
                writer.settle(survey, user);
            }
        }
    }
}
