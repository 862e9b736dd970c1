package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.boot.Services;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes issue events on the thread that made the change, after it is committed and handed to the index (A-issue-05). */
final class IssueEvents {

    private final Services services;
    private final IssueObjects objects;

    IssueEvents(Services services, IssueObjects objects) {
        this.services = services;
        this.objects = objects;
    }

    void publish(IssueView issue, @Nullable String userKey, WriteOptions options) {
        if (options.hasEvent()) {
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
}
