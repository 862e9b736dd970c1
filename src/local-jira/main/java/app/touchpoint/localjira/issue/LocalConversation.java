package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LinkTypes;
import app.touchpoint.localjira.issue.IssueOutcome.Done;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import app.touchpoint.localjira.issue.IssueOutcome.Refused;
import com.atlassian.jira.event.type.EventType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Comments, history and links of issues. */
final class LocalConversation {

    private final Jdbi jdbi;
    private final IssueWorkshop workshop;
    private final LinkTypes linkTypes;
    private final IssueEvents events;
    private final Clock clock;

    LocalConversation(Jdbi jdbi, IssueWorkshop workshop, LinkTypes linkTypes, IssueEvents events, Clock clock) {
        this.jdbi = jdbi;
        this.workshop = workshop;
        this.linkTypes = linkTypes;
        this.events = events;
        this.clock = clock;
    }

    List<CommentView> comments(@Nullable String userKey, long issueId) {
        return browsable(userKey, issueId)
                .map(issue -> CommentRows.of(jdbi, issueId))
                .orElse(List.of());
    }

    List<HistoryEntry> history(@Nullable String userKey, long issueId) {
        return browsable(userKey, issueId)
                .map(issue -> HistoryRows.of(jdbi, issueId))
                .orElse(List.of());
    }

    IssueOutcome comment(@Nullable String userKey, long issueId, String body) {
        Optional<IssueView> issue = browsable(userKey, issueId);
        if (issue.isEmpty()) {
            return refused(userKey, Reason.NOT_FOUND, "issue.notFound");
        }
        if (!workshop.access().may("ADD_COMMENTS", issue.get(), userKey)) {
            return refused(
                    userKey,
                    IssueRules.forbidden(userKey),
                    "issue.comment.forbidden",
                    issue.get().key());
        }
        if (body.isBlank()) {
            Refusals refusals = workshop.rules().refusals(userKey);
            refusals.field("comment", "issue.comment.required");
            return refusals.refused();
        }
        Instant now = Instant.ofEpochMilli(clock.millis());
        jdbi.useTransaction(handle -> CommentRows.insert(handle, issueId, userKey, now, body));
        return touched(userKey, issueId, WriteOptions.event(EventType.ISSUE_COMMENTED_ID));
    }

    /** Each link with the issue at its other end. */
    List<LinkView> links(@Nullable String userKey, long issueId) {
        return links(userKey, List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** The links of the issues that the person may browse, each with the issue at its other end. */
    Map<Long, List<LinkView>> links(@Nullable String userKey, Collection<Long> issueIds) {
        List<LinkRows.Row> rows = LinkRows.of(jdbi, issueIds);
        Set<Long> ends = new TreeSet<>(issueIds);
        rows.forEach(row -> ends.addAll(List.of(row.sourceId(), row.destinationId())));
        Map<Long, IssueView> browsable = workshop.access().browsableRows(userKey, ends);
        Map<Long, List<LinkView>> links = new HashMap<>();
        for (LinkRows.Row row : rows) {
            IssueView source = browsable.get(row.sourceId());
            IssueView destination = browsable.get(row.destinationId());
            if (source != null && destination != null) {
                links.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(end(row, true, destination));
                links.computeIfAbsent(destination.id(), id -> new ArrayList<>()).add(end(row, false, source));
            }
        }
        links.keySet().retainAll(issueIds);
        return links;
    }

    private static LinkView end(LinkRows.Row row, boolean outward, IssueView other) {
        return new LinkView(row.id(), row.linkTypeId(), outward, other);
    }

    Optional<LinkEnds> link(@Nullable String userKey, long linkId) {
        return LinkRows.byId(jdbi, linkId)
                .flatMap(row -> browsable(userKey, row.sourceId())
                        .flatMap(source -> browsable(userKey, row.destinationId())
                                .map(destination -> new LinkEnds(row.id(), row.linkTypeId(), source, destination))));
    }

    IssueOutcome link(@Nullable String userKey, long linkTypeId, long sourceId, long destinationId) {
        Optional<IssueView> source = browsable(userKey, sourceId);
        if (source.isEmpty() || browsable(userKey, destinationId).isEmpty()) {
            return refused(userKey, Reason.NOT_FOUND, "issue.notFound");
        }
        if (!workshop.access().may("LINK_ISSUES", source.get(), userKey)) {
            return refused(
                    userKey,
                    IssueRules.forbidden(userKey),
                    "issue.link.forbidden",
                    source.get().key());
        }
        if (linkTypes.byId(linkTypeId).isEmpty()) {
            return refused(userKey, Reason.VALIDATION_FAILED, "issue.link.type.notFound");
        }
        if (sourceId == destinationId) {
            return refused(userKey, Reason.VALIDATION_FAILED, "issue.link.self");
        }
        write(new LinkRows.Row(0, linkTypeId, sourceId, destinationId, null));
        return whole(userKey, source.get());
    }

    /** Makes a link unless it is there, and marks both ends as changed (A-issue-19). */
    void write(LinkRows.Row link) {
        jdbi.inTransaction(handle -> LinkRows.insert(handle, link)).ifPresent(id -> {
            workshop.writer().touch(link.sourceId());
            workshop.writer().touch(link.destinationId());
            events.linkCreated(new LocalLink(link.withId(id)));
        });
    }

    IssueOutcome unlink(@Nullable String userKey, long linkId) {
        Optional<LinkRows.Row> row = LinkRows.byId(jdbi, linkId);
        Optional<IssueView> source = row.flatMap(link -> browsable(userKey, link.sourceId()));
        Optional<IssueView> destination = row.flatMap(link -> browsable(userKey, link.destinationId()));
        if (source.isEmpty() || destination.isEmpty()) {
            return refused(userKey, Reason.NOT_FOUND, "issue.link.notFound");
        }
        if (!workshop.access().may("LINK_ISSUES", source.get(), userKey)
                && !workshop.access().may("LINK_ISSUES", destination.get(), userKey)) {
            return refused(
                    userKey,
                    IssueRules.forbidden(userKey),
                    "issue.link.forbidden",
                    source.get().key());
        }
        remove(row.get());
        return whole(userKey, source.get());
    }

    void remove(LinkRows.Row link) {
        jdbi.useTransaction(handle -> LinkRows.delete(handle, link.id()));
        workshop.writer().touch(link.sourceId());
        workshop.writer().touch(link.destinationId());
        events.linkDeleted(new LocalLink(link));
    }

    private IssueOutcome touched(@Nullable String userKey, long issueId, WriteOptions options) {
        Optional<IssueView> issue = workshop.writer().touch(issueId);
        issue.ifPresent(changed -> events.publish(changed, userKey, options));
        return issue.<IssueOutcome>map(Done::new).orElseGet(() -> refused(userKey, Reason.NOT_FOUND, "issue.notFound"));
    }

    private Optional<IssueView> browsable(@Nullable String userKey, long issueId) {
        return workshop.access().browsableRow(userKey, issueId);
    }

    private IssueOutcome whole(@Nullable String userKey, IssueView row) {
        return workshop.access()
                .browsable(userKey, row.id())
                .<IssueOutcome>map(Done::new)
                .orElseGet(() -> refused(userKey, Reason.NOT_FOUND, "issue.notFound"));
    }

    private Refused refused(@Nullable String userKey, Reason reason, String textKey, Object... arguments) {
        return workshop.rules()
                .refusals(userKey)
                .because(reason, textKey, arguments)
                .refused();
    }
}
