package app.touchpoint.localjira.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Links between issues. */
final class LinkRows {

    private static final int SLICE = 1_000;
    private static final String SELECT =
            "select id, link_type_id, source_id, destination_id, sequence_number from issue_link where ";

    private LinkRows() {}

    /** A link as it is stored. */
    record Row(
            long id,
            long linkTypeId,
            long sourceId,
            long destinationId,
            @Nullable Long sequence) {

        Row withId(long newId) {
            return new Row(newId, linkTypeId, sourceId, destinationId, sequence);
        }
    }

    static Optional<Row> byId(Jdbi jdbi, long id) {
        return rows(jdbi, "id = ?", id).stream().findFirst();
    }

    /** By link type and sequence. */
    static List<Row> from(Jdbi jdbi, long sourceId) {
        return rows(jdbi, "source_id = ?", sourceId);
    }

    /** By link type and sequence. */
    static List<Row> to(Jdbi jdbi, long destinationId) {
        return rows(jdbi, "destination_id = ?", destinationId);
    }

    /** Those from or to one of the issues, by link type and sequence; a statement for up to {@value #SLICE} issues. */
    static List<Row> of(Jdbi jdbi, Collection<Long> issueIds) {
        Map<Long, Row> found = new LinkedHashMap<>();
        List<Long> all = List.copyOf(issueIds);
        for (int from = 0; from < all.size(); from += SLICE) {
            List<Long> slice = all.subList(from, Math.min(from + SLICE, all.size()));
            jdbi.useHandle(handle -> handle.createQuery(
                            SELECT
                                    + "source_id in (<ids>) or destination_id in (<ids>) order by link_type_id, sequence_number, id")
                    .bindList("ids", slice)
                    .map((row, context) -> read(row))
                    .forEach(row -> found.put(row.id(), row)));
        }
        return List.copyOf(found.values());
    }

    private static List<Row> rows(Jdbi jdbi, String condition, long id) {
        return jdbi.withHandle(
                handle -> handle.select(SELECT + condition + " order by link_type_id, sequence_number, id", id)
                        .map((row, context) -> read(row))
                        .list());
    }

    private static Row read(ResultSet row) throws SQLException {
        long sequence = row.getLong(5);
        return new Row(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.wasNull() ? null : (Long) sequence);
    }

    /** The link's id; empty where there is such a link: a second one of the same type between the same ends is not made (A-issue-07). */
    static Optional<Long> insert(Handle handle, Row link) {
        return handle.createUpdate("insert into issue_link (link_type_id, source_id, destination_id, sequence_number)"
                        + " select :type, :source, :destination, cast(:sequence as bigint) where not exists (select 1 from"
                        + " issue_link where link_type_id = :type and source_id = :source and destination_id ="
                        + " :destination)")
                .bind("type", link.linkTypeId())
                .bind("source", link.sourceId())
                .bind("destination", link.destinationId())
                .bind("sequence", link.sequence())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .findFirst();
    }

    static void delete(Handle handle, long id) {
        handle.execute("delete from issue_link where id = ?", id);
    }
}
