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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The least work that gives a reader a matrix: one pass over a Lucene index for what may be seen, one SQL query, one
 * StringBuilder, as a page and as the app's JSON with every member. It knows no users and no languages, and is served by the JDK's own
 * HTTP server.
 */
final class Baseline implements AutoCloseable {
    private final VisibleIds visible;
    private final Connection connection;
    private final BaselineServer server = new BaselineServer();
    private final URI page;
    private final URI json;

    /** A touchpoint as the baseline keeps it. */
    record Row(
            long id,
            String summary,
            String phase,
            String channel,
            @Nullable Double ist,
            double soll) {}

    Baseline(Path folder, String project, List<Row> rows) throws IOException, SQLException {
        visible = new VisibleIds(folder, project, rows.stream().map(Row::id).toList());
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve(project).toAbsolutePath());
        fill(rows);
        page = server.serve("/page", query -> renderedPage());
        json = server.serve("/json", query -> renderedJson());
    }

    URI page() {
        return page;
    }

    URI json() {
        return json;
    }

    private void fill(List<Row> rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table TOUCHPOINT (ID bigint primary key, SUMMARY varchar(255), PHASE varchar(255),"
                            + " CHANNEL varchar(255), IST double precision, SOLL double precision)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into TOUCHPOINT values (?, ?, ?, ?, ?, ?)")) {
            for (Row row : rows) {
                insert.setLong(1, row.id());
                insert.setString(2, row.summary());
                insert.setString(3, row.phase());
                insert.setString(4, row.channel());
                insert.setObject(5, row.ist(), Types.DOUBLE);
                insert.setDouble(6, row.soll());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private String renderedPage() {
        Map<String, Map<String, StringBuilder>> cells = new TreeMap<>();
        Map<String, Integer> phases = new TreeMap<>();
        eachVisible(row -> {
            phases.merge(row.getString(3), 1, Integer::sum);
            write(row, cell(cells, row));
        });
        return table(phases.keySet(), cells);
    }

    private String renderedJson() {
        StringBuilder touchpoints = new StringBuilder();
        Map<String, Map<String, StringBuilder>> cells = new TreeMap<>();
        eachVisible(row -> {
            touchpoints.append(touchpoints.isEmpty() ? "" : ",");
            writeJson(row, touchpoints);
            StringBuilder cell = cell(cells, row);
            cell.append(cell.isEmpty() ? "\"BASE-" : ",\"BASE-")
                    .append(row.getLong(1))
                    .append('"');
        });
        StringBuilder answer = new StringBuilder("{\"project\":\"BASE\",\"rows\":[");
        cells.forEach((channel, row) -> {
            answer.append("{\"name\":\"").append(channel).append("\",\"cells\":[");
            row.values()
                    .forEach(cell ->
                            answer.append("{\"touchpoints\":[").append(cell).append("]},"));
            answer.append("]},");
        });
        return answer.append("],\"touchpoints\":[")
                .append(touchpoints)
                .append("]}")
                .toString();
    }

    private static StringBuilder cell(Map<String, Map<String, StringBuilder>> cells, ResultSet row)
            throws SQLException {
        return cells.computeIfAbsent(row.getString(4), none -> new TreeMap<>())
                .computeIfAbsent(row.getString(3), none -> new StringBuilder());
    }

    private interface Writer {
        void write(ResultSet row) throws SQLException;
    }

    private void eachVisible(Writer writer) {
        try {
            Set<Long> seen = visible.ids();
            synchronized (connection) {
                try (PreparedStatement query =
                                connection.prepareStatement("select * from TOUCHPOINT order by PHASE, ID");
                        ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        if (seen.contains(rows.getLong(1))) {
                            writer.write(rows);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the members that the app's JSON has. */
    private static void writeJson(ResultSet row, StringBuilder json) throws SQLException {
        double ist = row.getDouble(5);
        boolean rated = !row.wasNull();
        double soll = row.getDouble(6);
        json.append("{\"id\":")
                .append(row.getLong(1))
                .append(",\"key\":\"BASE-")
                .append(row.getLong(1))
                .append("\",\"summary\":\"")
                .append(row.getString(2).replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\",\"phase\":{\"id\":10001,\"name\":\"")
                .append(row.getString(3))
                .append("\"},\"channel\":{\"id\":10002,\"name\":\"")
                .append(row.getString(4))
                .append("\"},\"components\":[],\"ist\":");
        append(json, rated, ist).append(",\"soll\":").append(tenths(soll)).append(",\"gap\":");
        append(json, rated, soll - ist)
                .append(",\"importance\":null,\"invalid\":false,\"experienceClass\":\"")
                .append(classOf(rated, ist))
                .append("\",\"rule\":\"")
                .append(rated ? "Thresholds: okay from 4, delighting from 8" : "Nobody has rated it yet")
                .append("\",\"source\":")
                .append(rated ? "\"manual\"" : "null")
                .append(",\"sourceCount\":null,\"sourceLow\":null,\"sourceHigh\":null,\"sourceUntil\":null,")
                .append("\"sourceStale\":false,\"breaks\":0}");
    }

    private static StringBuilder append(StringBuilder json, boolean known, double number) {
        return known ? json.append(tenths(number)) : json.append("null");
    }

    private static String classOf(boolean rated, double ist) {
        return !rated ? "unrated" : ist < 4 ? "disappointing" : ist < 8 ? "okay" : "delighting";
    }

    private static void write(ResultSet row, StringBuilder cell) throws SQLException {
        double ist = row.getDouble(5);
        boolean rated = !row.wasNull();
        double soll = row.getDouble(6);
        cell.append("<li class=\"")
                .append(classOf(rated, ist))
                .append("\"><a href=\"/browse/BASE-")
                .append(row.getLong(1))
                .append("\">")
                .append(row.getString(2).replace("&", "&amp;").replace("<", "&lt;"))
                .append("</a> ");
        if (rated) {
            cell.append(tenths(ist))
                    .append(" / ")
                    .append(tenths(soll))
                    .append(" / ")
                    .append(tenths(soll - ist));
        }
        cell.append("</li>");
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String table(Set<String> phases, Map<String, Map<String, StringBuilder>> cells) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><table><tr><th></th>");
        phases.forEach(phase -> page.append("<th>").append(phase).append("</th>"));
        cells.forEach((channel, row) -> {
            page.append("</tr><tr><th>").append(channel).append("</th>");
            phases.forEach(phase -> page.append("<td><ul>")
                    .append(row.getOrDefault(phase, new StringBuilder()))
                    .append("</ul></td>"));
        });
        return page.append("</tr></table>").toString();
    }

    @Override
    public void close() throws IOException, SQLException {
        server.close();
        connection.close();
        visible.close();
    }
}
