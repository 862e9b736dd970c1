package app.touchpoint.jira.plan;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.touchpoint.OwnWork;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows what happens to actions on the thread of whoever made it happen. Actions of other projects count, so an event of any issue costs
 * one statement once a project is set up; those of the app's own imports and of issues that were just made cost none.
 */
@Component
public class ActionEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ActionEvents.class);

    private final EventPublisher publisher;
    private final ProjectSetup setup;
    private final ActionModel model;
    private final ActionReader reader;

    public ActionEvents(EventPublisher publisher, ProjectSetup setup, ActionModel model, ActionReader reader) {
        this.publisher = publisher;
        this.setup = setup;
        this.model = model;
        this.reader = reader;
    }

    void start() {
        publisher.register(this);
    }

    void stop() {
        publisher.unregister(this);
    }

    /** An issue was made, changed, moved or deleted. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (setup.projectIds().isEmpty() || OwnWork.isRunning()) {
            return;
        }
        Issue issue = event.getIssue();
        try {
            boolean created = EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId());
            if (reader.isOfType(issue) || (!created && model.knows(issue.getId()))) {
                model.refresh(issue.getId());
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot bring action {} up to date; the reconciliation tries again.", issue.getId(), e);
        }
    }
}
