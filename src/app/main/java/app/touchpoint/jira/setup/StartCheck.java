package app.touchpoint.jira.setup;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says in the log, once at start, which members this Jira lacks; the health page says it again. The app starts all the same. */
@Component
@ExportAsService(LifecycleAware.class)
public class StartCheck implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private final JiraMembers members;

    StartCheck(JiraMembers members) {
        this.members = members;
    }

    @Override
    public void onStart() {
        List<String> missing = members.missing();
        if (!missing.isEmpty()) {
            LOG.error("This Jira lacks {} members that Touchpoints for Jira calls: {}", missing.size(), missing);
        }
    }

    @Override
    public void onStop() {
        // Nothing was begun.
    }
}
