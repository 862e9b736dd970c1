package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.project.LocalProject;
import com.atlassian.jira.event.type.EventType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes issues: one transaction for the tables, then the index, then the event. Asks no permission. A transaction of Active Objects
 * around it changes nothing: what is written here stays (A-issue-03).
 */
final class IssueWriter {

    /** Ids of the events of archiving; Jira's constants have these names, their values are believed (A-issue-31). */
    private static final long ARCHIVED = 18;

    private static final long RESTORED = 19;

    private final ConfigurationPart config;
    private final IssueStore store;
    private final IssueIndexer indexer;
    private final IssueEvents events;
    private final Clock clock;
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

    IssueWriter(ConfigurationPart config, IssueStore store, IssueIndexer indexer, IssueEvents events, Clock clock) {
        this.config = config;
        this.store = store;
        this.indexer = indexer;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a new issue in the first status of its workflow; no change history, as in Jira. */
    IssueView create(@Nullable String userKey, NewIssue issue, WriteOptions options) {
        LocalProject project = config.projects().byId(issue.projectId()).orElseThrow();
        long number = config.projects().nextIssueNumber(project.id());
        Instant now = Instant.ofEpochMilli(clock.millis());
        Map<String, Object> values = values(Map.of(), issue.values());
        values.remove(FieldIds.SUMMARY);
        values.putIfAbsent(
                FieldIds.PRIORITY, config.statuses().defaultPriority().id());
        if (userKey != null) {
            values.put(FieldIds.CREATOR, userKey);
        }
        IssueView draft = new IssueView(
                0,
                project.key() + "-" + number,
                project.id(),
                issue.issueTypeId(),
                config.workflows().of(project.id(), issue.issueTypeId()).initialStatusId(),
                (String) Objects.requireNonNull(issue.values().get(FieldIds.SUMMARY)),
                now,
                now,
                null,
                values);
        IssueView stored = store.inTransaction(handle -> IssueStore.insert(handle, draft, number));
        indexer.put(stored);
        events.publish(stored, userKey, options);
        return stored;
    }

    /** Writes values; {@code null} clears. Nothing is written and no event sent where nothing differs. */
    Optional<IssueView> update(
            @Nullable String userKey, long issueId, Map<String, @Nullable Object> changes, WriteOptions options) {
        return change(userKey, issueId, before -> Optional.of(changed(before, before.statusId(), changes)), options);
    }

    /** Moves from one status to another, with values; empty where the issue is no longer there or in that status. */
    Optional<IssueView> move(
            @Nullable String userKey, IssueStep step, Map<String, @Nullable Object> changes, WriteOptions options) {
        return change(
                userKey,
                step.issueId(),
                before -> before.statusId().equals(step.fromStatusId())
                        ? Optional.of(changed(before, step.toStatusId(), changes))
                        : Optional.empty(),
                options);
    }

    /**
     * Writes one custom field of an issue and nothing else: no history, no event, the time of change and the index stay as they are. Throws
     * where the issue has something else than it is thought to have: Jira would keep a second value beside that (A-issue-25).
     */
    void writeValue(long issueId, long fieldNumber, @Nullable Object old, @Nullable Object now) {
        synchronized (turnOf(issueId)) {
            store.inTransaction(handle -> IssueStore.lock(handle, issueId).map(issue -> {
                Object present = issue.value(LocalCustomField.PREFIX + fieldNumber);
                if (!Objects.equals(present, old)) {
                    throw new IllegalStateException("CustomField.updateValue for " + issue.key() + ": it has " + present
                            + " and not " + old + "; Jira would keep two values.");
                }
                IssueStore.writeValue(handle, issueId, fieldNumber, now);
                return issue;
            }));
        }
    }

    /** Gives an issue another project or type, and with another project another key. */
    Optional<IssueView> relocate(@Nullable String userKey, long issueId, UnaryOperator<IssueView> moved) {
        return change(
                userKey,
                issueId,
                before -> Optional.of(moved.apply(before)),
                WriteOptions.event(EventType.ISSUE_MOVED_ID));
    }

    /** Where an issue goes. */
    record IssueStep(long issueId, String fromStatusId, String toStatusId) {}

    private Optional<IssueView> change(
            @Nullable String userKey,
            long issueId,
            Function<IssueView, Optional<IssueView>> change,
            WriteOptions options) {
        Optional<Changed> changed;
        synchronized (turnOf(issueId)) {
            changed = store.inTransaction(handle -> IssueStore.lock(handle, issueId)
                    .flatMap(before -> change.apply(before).map(after -> {
                        List<HistoryEntry.Item> items = new ChangeItems(config).between(before, after);
                        // A-issue-13
                        if (items.isEmpty()) {
                            return new Changed(before, false);
                        }
                        IssueView stamped = stamped(after, before);
                        IssueStore.update(handle, before, stamped);
                        HistoryRows.insert(handle, issueId, userKey, stamped.updated(), items);
                        return new Changed(stamped, true);
                    })));
            changed.filter(Changed::differs).map(Changed::issue).ifPresent(indexer::put);
        }
        changed.filter(Changed::differs)
                .map(Changed::issue)
                .ifPresent(issue -> events.publish(issue, userKey, options));
        return changed.map(Changed::issue);
    }

    /** What a writer of an issue holds from the write to the index, so that an older state never overwrites a newer one there. */
    private Object turnOf(long issueId) {
        return turns[Math.floorMod(Long.hashCode(issueId), turns.length)];
    }

    private record Changed(IssueView issue, boolean differs) {}

    /** Marks an issue as changed now, e.g. after a comment or link, and indexes it. */
    Optional<IssueView> touch(long issueId) {
        synchronized (turnOf(issueId)) {
            Optional<IssueView> touched = store.inTransaction(handle -> IssueStore.lock(handle, issueId)
                    .map(before -> {
                        IssueView stamped = stamped(before, before);
                        IssueStore.update(handle, before, stamped);
                        return stamped;
                    }));
            touched.ifPresent(indexer::put);
            return touched;
        }
    }

    /** As {@link ManyCopies}; one transaction. */
    void copies(long issueId, int count) {
        IssueView original = store.load(issueId).orElseThrow();
        LocalProject project = config.projects().byId(original.projectId()).orElseThrow();
        store.inTransaction(handle -> {
            for (int i = 0; i < count; i++) {
                long number = config.projects().nextIssueNumber(project.id());
                IssueStore.insert(handle, IssueRows.withKey(original, project.key() + "-" + number), number);
            }
            return count;
        });
    }

    /** Puts an issue into the archive or takes it out, without history or a change of {@code updated} (A-issue-31). */
    void setArchived(@Nullable String userKey, IssueView issue, boolean archives) {
        synchronized (turnOf(issue.id())) {
            store.setArchived(issue.id(), archives);
            if (archives) {
                indexer.remove(issue.id());
            } else {
                indexer.put(issue);
            }
        }
        events.publish(issue, userKey, WriteOptions.event(archives ? ARCHIVED : RESTORED));
    }

    /** Deletes an issue; the event is published before, when the issue can still be read, as in Jira (A-issue-08). */
    void delete(@Nullable String userKey, IssueView issue, WriteOptions options) {
        events.publish(issue, userKey, options);
        synchronized (turnOf(issue.id())) {
            store.inTransaction(handle -> {
                IssueStore.delete(handle, issue.id());
                return issue;
            });
            indexer.remove(issue.id());
        }
    }

    /** The time of change moves on even within a millisecond, so that each state has its own (A-issue-14). */
    private IssueView stamped(IssueView after, IssueView before) {
        Instant now = clock.instant();
        Instant updated = now.isAfter(before.updated()) ? now : before.updated().plusMillis(1);
        return new IssueView(
                after.id(),
                after.key(),
                after.projectId(),
                after.typeId(),
                after.statusId(),
                after.summary(),
                after.created(),
                Instant.ofEpochMilli(updated.toEpochMilli()),
                after.resolved(),
                after.values());
    }

    /** The changes on top of what the issue is by now, whatever it was when somebody began to edit (A-issue-15). */
    private IssueView changed(IssueView before, String statusId, Map<String, @Nullable Object> changes) {
        Map<String, Object> values = values(before.values(), changes);
        Object resolution = values.get(FieldIds.RESOLUTION);
        Instant resolved = resolution == null
                ? null
                : resolution.equals(before.value(FieldIds.RESOLUTION)) ? before.resolved() : clock.instant();
        Object summary = values.remove(FieldIds.SUMMARY);
        return new IssueView(
                before.id(),
                before.key(),
                before.projectId(),
                before.typeId(),
                statusId,
                summary == null ? before.summary() : (String) summary,
                before.created(),
                before.updated(),
                resolved,
                values);
    }

    private static Map<String, Object> values(Map<String, Object> before, Map<String, @Nullable Object> changes) {
        Map<String, Object> values = new LinkedHashMap<>(before);
        changes.forEach((field, value) -> {
            if (value == null || (value instanceof List<?> list && list.isEmpty()) || "".equals(value)) {
                values.remove(field);
            } else {
                values.put(field, canonical(field, value));
            }
        });
        return values;
    }

    /** Lists are kept in order without repetition, as they are read again. */
    private static Object canonical(String field, Object value) {
        if (field.equals(FieldIds.COMPONENTS) || field.equals(FieldIds.LABELS)) {
            return ((List<?>) value).stream().distinct().sorted().toList();
        }
        return value;
    }
}
