package app.touchpoint.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The least work that gives a reader a matrix with all that the app's has: one pass over a Lucene index for what may be seen, a SQL query each for
 * touchpoints, hand-overs, alarms and actions, one StringBuilder, as a page and as the app's JSON with every member. It knows no users and no
 * languages, remembers nothing, and is served by the JDK's own HTTP server.
 */
final class MatrixBaseline implements AutoCloseable {
    private final VisibleIds visible;
    private final Connection connection;
    private final BaselineServer server = new BaselineServer();
    private final URI page;
    private final URI json;

    /**
     * An open action.
     *
     * @param owner null where it has none
     */
    record Action(
            long id,
            long touchpoint,
            LocalDate due,
            @Nullable String owner,
            boolean quickWin) {}

    /**
     * What a project holds.
     *
     * @param broken from which touchpoint to which a hand-over breaks
     */
    record Content(List<MatrixBaselineRow> rows, List<long[]> broken, Set<Long> alarms, List<Action> actions) {}

    MatrixBaseline(Path folder, String project, Content content) throws IOException, SQLException {
        visible = new VisibleIds(
                folder,
                project,
                Stream.concat(
                                content.rows().stream().map(MatrixBaselineRow::id),
                                content.actions().stream().map(Action::id))
                        .toList());
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve(project).toAbsolutePath());
        fill(content);
        page = server.serve("/page", query -> new MatrixBaselinePage(read(), !query.equals("first")).text());
        json = server.serve("/json", query -> new MatrixBaselineJson(read()).text());
    }

    /**
     * With every touchpoint: as many of a cell as the app's page writes with all that stands there, the others, which the app's page leaves to a later
     * request, with name, Ist, Soll and gap, as the foundation's baseline had them all.
     */
    URI page() {
        return page;
    }

    /** Without those others. */
    URI firstOfEachCell() {
        return URI.create(page + "?first");
    }

    URI json() {
        return json;
    }

    /** What is read anew for each answer. */
    record Read(List<MatrixBaselineRow> rows, MatrixBaselineMarks marks, LocalDate today) {}

    private Read read() {
        try {
            Set<Long> seen = visible.ids();
            LocalDate today = LocalDate.now(Clock.systemUTC());
            synchronized (connection) {
                return new Read(rows(seen), new MatrixBaselineMarks(broken(seen), alarms(), works(seen, today)), today);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<MatrixBaselineRow> rows(Set<Long> seen) throws SQLException {
        List<MatrixBaselineRow> found = new ArrayList<>();
        each("select * from TOUCHPOINT order by PHASE, ID", row -> {
            if (seen.contains(row.getLong(1))) {
                found.add(new MatrixBaselineRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        number(row, 5),
                        row.getDouble(6),
                        row.getObject(7, Integer.class),
                        number(row, 8),
                        number(row, 9),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class)));
            }
        });
        return found;
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private Map<Long, Integer> broken(Set<Long> seen) throws SQLException {
        Map<Long, Integer> counts = new HashMap<>();
        each("select * from HANDOVER where BROKEN", row -> {
            if (seen.contains(row.getLong(1)) && seen.contains(row.getLong(2))) {
                counts.merge(row.getLong(1), 1, Integer::sum);
                counts.merge(row.getLong(2), 1, Integer::sum);
            }
        });
        return counts;
    }

    private Set<Long> alarms() throws SQLException {
        Set<Long> found = new HashSet<>();
        each("select * from ALARM", row -> found.add(row.getLong(1)));
        return found;
    }

    private Map<Long, MatrixBaselineMarks.Work> works(Set<Long> seen, LocalDate today) throws SQLException {
        Map<Long, MatrixBaselineMarks.Work> works = new HashMap<>();
        each("select * from ACTION", row -> {
            if (seen.contains(row.getLong(1))) {
                MatrixBaselineMarks.Work work = new MatrixBaselineMarks.Work(
                        1,
                        row.getObject(3, LocalDate.class).isBefore(today) ? 1 : 0,
                        row.getString(4) == null ? 1 : 0,
                        row.getBoolean(5) ? 1 : 0);
                works.merge(row.getLong(2), work, MatrixBaselineMarks.Work::and);
            }
        });
        return works;
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String query, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private void fill(Content content) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table TOUCHPOINT (ID bigint primary key, SUMMARY varchar(255), PHASE varchar(255),"
                            + " CHANNEL varchar(255), IST double precision, SOLL double precision, PEOPLE int, LOW double"
                            + " precision, HIGH double precision, UNTIL_DAY date, FRESH_TO date)");
            statement.execute("create table HANDOVER (FROM_ID bigint, TO_ID bigint, BROKEN boolean)");
            statement.execute("create table ALARM (TOUCHPOINT bigint)");
            statement.execute("create table ACTION (ID bigint, TOUCHPOINT bigint, DUE date, OWNER varchar(255),"
                    + " QUICK_WIN boolean)");
        }
        insert("TOUCHPOINT values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", content.rows(), (insert, row) -> {
            insert.setLong(1, row.id());
            insert.setString(2, row.summary());
            insert.setString(3, row.phase());
            insert.setString(4, row.channel());
            insert.setObject(5, row.ist(), Types.DOUBLE);
            insert.setDouble(6, row.soll());
            insert.setObject(7, row.people(), Types.INTEGER);
            insert.setObject(8, row.low(), Types.DOUBLE);
            insert.setObject(9, row.high(), Types.DOUBLE);
            insert.setObject(10, row.until(), Types.DATE);
            insert.setObject(11, row.freshTo(), Types.DATE);
        });
        insert("HANDOVER values (?, ?, true)", content.broken(), (insert, ends) -> {
            insert.setLong(1, ends[0]);
            insert.setLong(2, ends[1]);
        });
        insert("ALARM values (?)", content.alarms(), (insert, touchpoint) -> insert.setLong(1, touchpoint));
        insert("ACTION values (?, ?, ?, ?, ?)", content.actions(), (insert, action) -> {
            insert.setLong(1, action.id());
            insert.setLong(2, action.touchpoint());
            insert.setObject(3, action.due(), Types.DATE);
            insert.setString(4, action.owner());
            insert.setBoolean(5, action.quickWin());
        });
    }

    private interface Setter<T> {
        void set(PreparedStatement insert, T value) throws SQLException;
    }

    private <T> void insert(String into, Iterable<T> values, Setter<T> setter) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + into)) {
            for (T value : values) {
                setter.set(insert, value);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        server.close();
        connection.close();
        visible.close();
    }
}
