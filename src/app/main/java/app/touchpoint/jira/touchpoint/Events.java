package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.DirtyIssueStore;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows what happens to issues on the thread of whoever made it happen, so that people see their own edits at once. What
 * goes wrong is marked and done again by the {@link Reconciler}, which also makes good for events that never came.
 */
@Component
public class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final EventPublisher publisher;
    private final ReadModel readModel;
    private final ProjectSetup setup;
    private final DirtyIssueStore dirty;
    private final IndexKnowledge index;
    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    public Events(
            EventPublisher publisher,
            ReadModel readModel,
            ProjectSetup setup,
            DirtyIssueStore dirty,
            IndexKnowledge index) {
        this.publisher = publisher;
        this.readModel = readModel;
        this.setup = setup;
        this.dirty = dirty;
        this.index = index;
    }

    void start() {
        publisher.register(this);
        listeners.add(this);
        // Nobody has seen an app for Jira 10 or 11 use these: without them the reconciliation finds what they would
        // have told.
        register("deleted projects", ProjectDeletions::new);
        register("links", LinkEvents::new);
        try {
            // Read once now, so that nobody who indexes right after a start is the first to ask the database.
            setup.projectIds();
        } catch (RuntimeException e) {
            LOG.warn("Cannot read yet which projects are set up; the first who needs it will.", e);
        }
    }

    private void register(String news, Function<ReadModel, Object> listenerOf) {
        try {
            Object listener = listenerOf.apply(readModel);
            publisher.register(listener);
            listeners.add(listener);
        } catch (LinkageError e) {
            LOG.warn("This Jira has no events of {}; they are found by the reconciliation.", news, e);
        }
    }

    void stop() {
        listeners.forEach(publisher::unregister);
        listeners.clear();
    }

    /** An issue was made, changed, moved or deleted. Jira names one event only, but it may concern two projects. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        Set<Long> ours = setup.projectIds();
        boolean moved = EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId());
        if (ours.isEmpty() || !(moved || ours.contains(issue.getProjectId())) || OwnWork.isRunning()) {
            return;
        }
        index.changed(issue.getId());
        try {
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                readModel.delete(issue.getId());
            } else {
                readModel.refresh(issue.getId());
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot bring issue {} up to date; it is marked and will be read again.", issue.getId(), e);
            dirty.mark(issue.getId());
        }
    }
}
