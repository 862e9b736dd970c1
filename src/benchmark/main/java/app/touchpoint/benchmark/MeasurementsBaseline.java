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
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The least work that gives a reader catalogue and series of what was measured: one pass over a Lucene index for what may be seen, one hand-written
 * SQL query, the figures made of the counts, and one StringBuilder, as the app's JSON with every member; {@link MeasurementsBaselinePage} makes the page. It knows no users,
 * languages, targets or rules of what may be told.
 */
final class MeasurementsBaseline implements AutoCloseable {
    static final int PAGE = 50;
    private static final String[] SEGMENTS = {null, "Business", "Eco", "Eco Plus"};
    private static final String[] COUNTS = {"10,8,6,9,7", "4,3,2,3,2", "3,3,2,3,3", "3,2,2,3,2"};

    private final VisibleIds visible;
    private final Connection connection;
    private final BaselineServer server = new BaselineServer();
    private final URI page;
    private final URI catalogue;
    private final URI series;
    private final URI nothing;

    MeasurementsBaseline(Path folder, int criteria, int waves) throws IOException, SQLException {
        visible = new VisibleIds(
                folder, "BASE", LongStream.range(0, criteria).boxed().toList());
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("measurements").toAbsolutePath());
        fill(criteria, waves);
        MeasurementsBaselinePage shown = new MeasurementsBaselinePage(connection, visible);
        page = server.serve("/page", query -> shown.html());
        catalogue = server.serve("/catalogue", query -> catalogueJson());
        series = server.serve("/series", query -> seriesOf(Long.parseLong(query)));
        nothing = server.serve("/nothing", query -> "");
    }

    URI page() {
        return page;
    }

    URI catalogue() {
        return catalogue;
    }

    URI series(long criterion) {
        return URI.create(series + "?" + criterion);
    }

    /** What the server takes for an answer of nothing. */
    URI nothing() {
        return nothing;
    }

    private void fill(int criteria, int waves) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table CRITERION (ID bigint primary key, NAME varchar(255), ISSUE bigint,"
                    + " SUMMARY varchar(255), LATEST bigint, LATEST_END varchar(255), DAYS int)");
            statement.execute("create table SURVEY (ID bigint primary key, NAME varchar(255), FIRST_DAY varchar(255),"
                    + " LAST_DAY varchar(255), ENTERED varchar(255), ROWS_COUNTED bigint, REFUSED bigint)");
            statement.execute("create table MEASUREMENT (ID bigint primary key, WAVE bigint, CRITERION bigint,"
                    + " FIRST_DAY varchar(255), LAST_DAY varchar(255), SEGMENT varchar(255), COUNTS varchar(255),"
                    + " MISSING bigint)");
            statement.execute("create table REVIEW (ID bigint primary key, ISSUE bigint, HELD_ON varchar(255))");
            statement.execute("create table HANDOVER (ID bigint primary key, FROM_ISSUE bigint, TO_ISSUE bigint,"
                    + " BROKEN boolean)");
            statement.execute("create index MEASURED on MEASUREMENT (CRITERION, WAVE)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into CRITERION values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < criteria; i++) {
                insert.setLong(1, i);
                insert.setString(2, "as staff see it");
                insert.setLong(3, i);
                insert.setString(4, "Kontaktpunkt " + (i + 1));
                insert.setLong(5, waves - 1L);
                insert.setString(6, "2026-10-10");
                insert.setInt(7, 5);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into SURVEY values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int wave = 0; wave < waves; wave++) {
                insert.setLong(1, wave);
                insert.setString(2, "Wave " + wave);
                insert.setString(3, "2026-10-01");
                insert.setString(4, "2026-10-10");
                insert.setString(5, "2026-11-23");
                insert.setLong(6, 40);
                insert.setLong(7, 0);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into MEASUREMENT values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            long id = 0;
            for (int wave = 0; wave < waves; wave++) {
                for (int criterion = 0; criterion < criteria; criterion++) {
                    for (int segment = 0; segment < SEGMENTS.length; segment++) {
                        insert.setLong(1, id++);
                        insert.setLong(2, wave);
                        insert.setLong(3, criterion);
                        insert.setString(4, "2026-10-01");
                        insert.setString(5, "2026-10-10");
                        insert.setString(6, SEGMENTS[segment]);
                        insert.setString(7, COUNTS[segment]);
                        insert.setLong(8, 0);
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private String catalogueJson() {
        StringBuilder answer = new StringBuilder("{\"values\":[");
        try {
            Set<Long> seen = visible.ids();
            synchronized (connection) {
                try (PreparedStatement query = connection.prepareStatement(
                        "select c.ID, c.NAME, c.ISSUE, c.SUMMARY, m.FIRST_DAY, m.LAST_DAY, m.SEGMENT, m.COUNTS,"
                                + " m.MISSING from (select * from CRITERION order by ID limit " + PAGE + ") c"
                                + " join MEASUREMENT m on m.CRITERION = c.ID and m.WAVE = c.LATEST"
                                + " order by c.ID, m.ID")) {
                    ResultSet rows = query.executeQuery();
                    while (rows.next()) {
                        if (seen.contains(rows.getLong(3))) {
                            criterion(answer, rows);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.append("]}]}").toString();
    }

    private static void criterion(StringBuilder json, ResultSet rows) throws SQLException {
        boolean whole = rows.getString(7) == null;
        if (whole) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : "]},")
                    .append("{\"id\":")
                    .append(rows.getLong(1))
                    .append(",\"name\":\"")
                    .append(rows.getString(2).replace("\"", "\\\""))
                    .append("\",\"touchpoint\":\"BASE-")
                    .append(rows.getLong(3))
                    .append("\",\"active\":true,\"latest\":{\"periodStart\":\"")
                    .append(rows.getString(5))
                    .append("\",\"periodEnd\":\"")
                    .append(rows.getString(6))
                    .append("\",\"stale\":false,");
        } else {
            json.append("{\"name\":\"")
                    .append(rows.getString(7).replace("\"", "\\\""))
                    .append("\",");
        }
        Told.of(rows.getString(8)).append(json, rows.getLong(9));
        json.append(whole ? ",\"segments\":[" : "},");
    }

    private String seriesOf(long criterion) {
        StringBuilder answer = new StringBuilder("{\"values\":[");
        try {
            if (!visible.ids().contains(criterion)) {
                return "";
            }
            synchronized (connection) {
                try (PreparedStatement query = connection.prepareStatement(
                        "select ID, FIRST_DAY, LAST_DAY, COUNTS, MISSING from MEASUREMENT where CRITERION = ?"
                                + " and SEGMENT is null order by LAST_DAY, ID")) {
                    query.setLong(1, criterion);
                    ResultSet rows = query.executeQuery();
                    while (rows.next()) {
                        answer.append("{\"id\":")
                                .append(rows.getLong(1))
                                .append(",\"criterion\":")
                                .append(criterion)
                                .append(",\"series\":1,\"periodStart\":\"")
                                .append(rows.getString(2))
                                .append("\",\"periodEnd\":\"")
                                .append(rows.getString(3))
                                .append("\",");
                        Told.of(rows.getString(4)).append(answer, rows.getLong(5));
                        answer.append(",\"ageDays\":7,\"source\":\"Survey\",\"enteredBy\":\"\",\"enteredAt\":null,"
                                + "\"replaces\":null,\"replacedBy\":null},");
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.append("]}").toString();
    }

    /** What counts from 1 to 5 tell. */
    record Told(String[] counts, long n, double mean, double sd, double half) {
        static Told of(String stored) {
            String[] counts = stored.split(",", -1);
            long n = 0;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < counts.length; i++) {
                long count = Long.parseLong(counts[i]);
                n += count;
                sum += count * (i + 1.0);
                squares += count * (i + 1.0) * (i + 1.0);
            }
            double mean = sum / n;
            double sd = Math.sqrt((squares - n * mean * mean) / (n - 1));
            return new Told(counts, n, mean, sd, 1.96 * sd / Math.sqrt(n));
        }

        double ten() {
            return (mean - 1) * 2.5;
        }

        double tenLow() {
            return (mean - half - 1) * 2.5;
        }

        double tenHigh() {
            return (mean + half - 1) * 2.5;
        }

        void append(StringBuilder json, long missing) {
            json.append("\"n\":")
                    .append(n)
                    .append(",\"of\":\"people\",\"missing\":")
                    .append(missing)
                    .append(",\"counts\":{");
            for (int i = 0; i < counts.length; i++) {
                json.append(i == 0 ? "\"" : ",\"").append(i + 1).append("\":").append(counts[i]);
            }
            json.append("},\"mean\":")
                    .append(mean)
                    .append(",\"sd\":")
                    .append(sd)
                    .append(",\"figure\":")
                    .append(mean)
                    .append(",\"low\":")
                    .append(mean - half)
                    .append(",\"high\":")
                    .append(mean + half)
                    .append(",\"value\":")
                    .append(ten())
                    .append(",\"valueLow\":")
                    .append(tenLow())
                    .append(",\"valueHigh\":")
                    .append(tenHigh())
                    .append(",\"class\":\"")
                    .append(ten() < 4 ? "disappointing" : ten() < 8 ? "okay" : "delighting")
                    .append("\",\"classRule\":\"thresholds\",\"thin\":")
                    .append(n < 30)
                    .append(",\"needed\":null");
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        server.close();
        connection.close();
        visible.close();
    }
}
