package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.DirtyIssueStore;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final TouchpointStore store;
    private final DirtyIssueStore dirty;
    private volatile @Nullable Object deletions;

    public Events(
            EventPublisher publisher,
            ReadModel readModel,
            ProjectSetup setup,
            TouchpointStore store,
            DirtyIssueStore dirty) {
        this.publisher = publisher;
        this.readModel = readModel;
        this.setup = setup;
        this.store = store;
        this.dirty = dirty;
    }

    void start() {
        publisher.register(this);
        try {
            Object listener = new ProjectDeletions(store);
            publisher.register(listener);
            deletions = listener;
        } catch (LinkageError e) {
            LOG.warn("This Jira has no event for deleted projects; they are found by the reconciliation.", e);
        }
    }

    void stop() {
        publisher.unregister(this);
        Object listener = deletions;
        if (listener != null) {
            publisher.unregister(listener);
        }
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
        try {
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                store.remove(List.of(issue.getId()));
            } else {
                readModel.refresh(issue.getId());
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot bring issue {} up to date; it is marked and will be read again.", issue.getId(), e);
            dirty.mark(issue.getId());
        }
    }
}
