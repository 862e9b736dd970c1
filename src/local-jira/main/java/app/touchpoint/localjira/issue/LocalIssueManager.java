package app.touchpoint.localjira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issues without any permission check, as Jira's manager of that name. */
final class LocalIssueManager implements IssueManager {

    private final IssueStore store;
    private final IssueWriter writer;
    private final IssueObjects objects;

    LocalIssueManager(IssueStore store, IssueWriter writer, IssueObjects objects) {
        this.store = store;
        this.writer = writer;
        this.objects = objects;
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return id == null ? null : issue(store.row(id));
    }

    @Override
    public @Nullable MutableIssue getIssueObject(String key) {
        return issue(store.idsOf(List.of(key)).values().stream().findFirst().flatMap(store::row));
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(String key) {
        MutableIssue issue = getIssueObject(key);
        return issue != null && issue.getKey().equals(key.toUpperCase(Locale.ROOT)) ? issue : null;
    }

    private @Nullable MutableIssue issue(Optional<IssueView> row) {
        return row.map(found -> LocalIssue.partial(found, objects)).orElse(null);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return store.idsOfProject(projectId);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        Map<String, @Nullable Object> changes = ((LocalIssue) issue).changes();
        // A-issue-12: only the event may be left out, never the index.
        long eventTypeId = request.getEventDispatchOption().isEventBeingSent() ? EventType.ISSUE_UPDATED_ID : 0;
        return writer.update(user.getKey(), issue.getId(), changes, new WriteOptions(eventTypeId, request.isSendMail()))
                .map(changed -> LocalIssue.partial(changed, objects))
                .orElseThrow(() -> new IllegalArgumentException("There is no issue " + issue.getKey() + " any more."));
    }
}
