package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.directory.IssueFacts;
import app.touchpoint.localjira.directory.Permissions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issues as a person may see them. */
final class IssueAccess {

    /** What remains possible with an archived issue (A-issue-31). */
    private static final Set<String> IN_THE_ARCHIVE = Set.of("BROWSE_PROJECTS", "ADMINISTER_PROJECTS", "DELETE_ISSUES");

    private final IssueStore store;
    private final Permissions permissions;

    IssueAccess(IssueStore store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    /** What the permissions on an issue depend on. */
    static IssueFacts facts(IssueView issue) {
        return new IssueFacts(
                issue.projectId(),
                (Long) issue.value(FieldIds.SECURITY),
                (String) issue.value(FieldIds.REPORTER),
                (String) issue.value(FieldIds.ASSIGNEE));
    }

    boolean may(String permission, IssueView issue, @Nullable String userKey) {
        return (!store.isArchived(issue.id()) || IN_THE_ARCHIVE.contains(permission))
                && permissions.hasIssue(permission, facts(issue), userKey);
    }

    /** The issue; empty where it is not there or the person may not browse it. */
    Optional<IssueView> browsable(@Nullable String userKey, long id) {
        return store.load(id).filter(issue -> may("BROWSE_PROJECTS", issue, userKey));
    }

    /** As {@link #browsable} with the row's values only, for one statement instead of four. */
    Optional<IssueView> browsableRow(@Nullable String userKey, long id) {
        return store.row(id).filter(issue -> may("BROWSE_PROJECTS", issue, userKey));
    }

    /** Those of the issues that the person may browse, by id, with their rows' values only. */
    Map<Long, IssueView> browsableRows(@Nullable String userKey, Collection<Long> ids) {
        return store.rows(ids).stream()
                .filter(issue -> may("BROWSE_PROJECTS", issue, userKey))
                .collect(Collectors.toMap(IssueView::id, Function.identity()));
    }

    /** The issue by key, an older key, or id as digits. */
    Optional<IssueView> browsable(@Nullable String userKey, String keyOrId) {
        return id(keyOrId).flatMap(id -> browsable(userKey, id));
    }

    /** The id of an issue by key, an older key, or the digits themselves; whoever asks. */
    Optional<Long> id(String keyOrId) {
        if (keyOrId.matches("\\d{1,18}")) {
            return Optional.of(Long.parseLong(keyOrId));
        }
        return store.idsOf(List.of(keyOrId)).values().stream().findFirst();
    }
}
