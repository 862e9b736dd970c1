package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.boot.Services;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Publishes issue events on the thread that made the change, after it is committed and handed to the index (A-issue-05). A link has events
 * of its own and none of its issues (A-issue-18). Counts the events by which a Jira would send mail.
 */
final class IssueEvents implements IssueMails {

    private final Services services;
    private final IssueObjects objects;
    private final Clock clock;
    private final Map<Long, Integer> mailed = new ConcurrentHashMap<>();

    IssueEvents(Services services, IssueObjects objects, Clock clock) {
        this.services = services;
        this.objects = objects;
        this.clock = clock;
    }

    void linkCreated(IssueLink link) {
        services.get(EventPublisher.class).publish(new IssueLinkCreatedEvent(link, now()));
    }

    void linkDeleted(IssueLink link) {
        services.get(EventPublisher.class).publish(new IssueLinkDeletedEvent(link, now()));
    }

    @SuppressWarnings("JavaUtilDate") // Jira's event takes one.
    private Date now() {
        return Date.from(clock.instant());
    }

    void publish(IssueView issue, @Nullable String userKey, WriteOptions options) {
        if (options.hasEvent()) {
            if (options.sendMail()) {
                mailed.merge(issue.id(), 1, Integer::sum);
            }
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(WriteOptions.SEND_MAIL, options.sendMail());
            services.get(EventPublisher.class)
                    .publish(new IssueEvent(
                            LocalIssue.partial(issue, objects),
                            parameters,
                            objects.user(userKey),
                            options.eventTypeId()));
        }
    }

    @Override
    public int about(long issueId) {
        return mailed.getOrDefault(issueId, 0);
    }
}
