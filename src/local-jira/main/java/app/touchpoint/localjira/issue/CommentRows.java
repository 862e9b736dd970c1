package app.touchpoint.localjira.issue;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Comments. */
final class CommentRows {

    private CommentRows() {}

    static void insert(Handle handle, long issueId, @Nullable String userKey, Instant now, String body) {
        handle.createUpdate("insert into issue_comment (issue_id, author_key, body, created_at, updated_at) values"
                        + " (:issue, :author, :body, :now, :now)")
                .bind("issue", issueId)
                .bind("author", userKey)
                .bind("body", body)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Oldest first. */
    static List<CommentView> of(Jdbi jdbi, long issueId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select id, author_key, body, created_at, updated_at from issue_comment where issue_id = ?"
                                + " order by id",
                        issueId)
                .map((row, context) -> new CommentView(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        Instant.ofEpochMilli(row.getLong(5))))
                .list());
    }
}
