package app.touchpoint.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * More waves of a project, copied from those it has into days after them, straight into the tables of a Jira that is not running. Through the app, which
 * looks at each beside all before it for what few people said, some hundreds of them would take longer than all that is measured here.
 */
final class CopiedWaves {
    private static final String PREFIX = "AO_5ED9D1_";

    private CopiedWaves() {}

    /**
     * Copies waves in turn, each round of all that were there later than the one before, and points criteria to the last one.
     *
     * @param there how many waves there are
     * @param more how many to add
     * @param days from the first day of those there to the first day after them
     * @return how many measurements there are then
     */
    static long in(Path home, int there, int more, int days) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("jira"), "sa", "")) {
            List<Wave> waves = waves(connection);
            if (waves.size() != there) {
                throw new IllegalStateException("Waves that are there: " + waves.size());
            }
            Wave last = waves.get(there - 1);
            for (int i = 0; i < more; i++) {
                last = copy(connection, waves.get(i % there), (long) days * (1 + i / there), there + i);
            }
            point(connection, last);
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from " + PREFIX + "MEASUREMENT")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private record Wave(long id, LocalDate start, LocalDate end) {}

    private static List<Wave> waves(Connection connection) throws SQLException {
        List<Wave> waves = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select ID, PERIOD_START, PERIOD_END from " + PREFIX + "SURVEY order by PERIOD_END")) {
            while (rows.next()) {
                waves.add(new Wave(
                        rows.getLong(1), LocalDate.parse(rows.getString(2)), LocalDate.parse(rows.getString(3))));
            }
        }
        return waves;
    }

    private static Wave copy(Connection connection, Wave wave, long later, int number) throws SQLException {
        LocalDate start = wave.start().plusDays(later);
        LocalDate end = wave.end().plusDays(later);
        Map<String, Object> days = Map.of("PERIOD_START", start.toString(), "PERIOD_END", end.toString());
        Map<String, Object> survey = new HashMap<>(days);
        survey.put("SURVEY_NAME", "Wave " + number);
        survey.put("CONTENT_HASH", "copy " + number);
        long id = insert(connection, "SURVEY", survey, "ID", wave.id());
        Map<String, Object> measurement = new HashMap<>(days);
        measurement.put("SURVEY_ID", id);
        insert(connection, "MEASUREMENT", measurement, "SURVEY_ID", wave.id());
        return new Wave(id, start, end);
    }

    /** Copies rows with other values in some columns; the id of the last one. */
    private static long insert(Connection connection, String table, Map<String, Object> other, String by, long is)
            throws SQLException {
        List<String> columns = columns(connection, PREFIX + table);
        String sql = "insert into " + PREFIX + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> other.containsKey(column) ? "cast(? as varchar)" : column)
                        .collect(Collectors.joining(", "))
                + " from " + PREFIX + table + " where " + by + " = ? order by ID";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            int at = 1;
            for (String column : columns) {
                if (other.containsKey(column)) {
                    insert.setString(at++, other.get(column).toString());
                }
            }
            insert.setLong(at, is);
            insert.executeUpdate();
            long id = 0;
            try (ResultSet keys = insert.getGeneratedKeys()) {
                while (keys.next()) {
                    id = keys.getLong(1);
                }
            }
            return id;
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select COLUMN_NAME from INFORMATION_SCHEMA.COLUMNS where TABLE_NAME = ? and COLUMN_NAME <> 'ID'")) {
            query.setString(1, table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    private static void point(Connection connection, Wave last) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update " + PREFIX + "CRITERION set LATEST_WAVE_ID = ?, LATEST_PERIOD_END = ?")) {
            update.setLong(1, last.id());
            update.setString(2, last.end().toString());
            update.executeUpdate();
        }
    }
}
