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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The least work that gives a reader a plan with the same content: one search that reads the documents of all actions, as a search by JQL does,
 * one SQL query that joins actions with the touchpoints they improve, the formula, and one StringBuilder. It knows no users, languages, vetoes,
 * decisions or measurements.
 */
final class PlanBaseline implements AutoCloseable {
    private final DirectoryReader reader;
    private final Connection connection;
    private final BaselineServer server = new BaselineServer();
    private final URI address;

    /** An action on its way into JSON. */
    private record Scored(long id, double score, String json) {}

    /**
     * Makes as many actions as touchpoints are improved by.
     *
     * @param actions how many
     * @param touchpoints how many; action number i improves number i modulo that
     */
    PlanBaseline(Path folder, int actions, int touchpoints) throws IOException, SQLException {
        FSDirectory directory = FSDirectory.open(folder.resolve("plan-index"));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < actions; i++) {
                Document document = new Document();
                document.add(new StringField("project", "BASE", Field.Store.NO));
                document.add(new StoredField("id", (long) i));
                document.add(new StoredField("summary", "Action " + i));
                document.add(new StoredField("updated", System.currentTimeMillis()));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("plan").toAbsolutePath());
        fill(actions, touchpoints);
        address = server.serve("/plan", query -> render());
    }

    URI address() {
        return address;
    }

    private void fill(int actions, int touchpoints) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table TOUCHPOINT (ID bigint primary key, SUMMARY varchar(255), IST double precision,"
                            + " SOLL double precision, IMPORTANCE double precision)");
            statement.execute("create table ACTION (ID bigint primary key, SUMMARY varchar(255), STATUS varchar(255),"
                    + " ASSIGNEE varchar(255), DUE varchar(255), EFFORT double precision, BUDGET double precision)");
            statement.execute(
                    "create table IMPROVES (ACTION bigint, TOUCHPOINT bigint, primary key (ACTION, TOUCHPOINT))");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into TOUCHPOINT values (?, ?, ?, 8, 7)")) {
            for (int i = 0; i < touchpoints; i++) {
                insert.setLong(1, i);
                insert.setString(2, "Kontaktpunkt " + i);
                insert.setDouble(3, i * 7 % 101 / 10.0);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into ACTION values (?, ?, 'To Do', 'admin', '2026-12-24', ?, 100)");
                PreparedStatement link = connection.prepareStatement("insert into IMPROVES values (?, ?)")) {
            for (int i = 0; i < actions; i++) {
                insert.setLong(1, i);
                insert.setString(2, "Action " + i);
                insert.setDouble(3, i % 7 + 1);
                insert.addBatch();
                link.setLong(1, i);
                link.setLong(2, i % touchpoints);
                link.addBatch();
            }
            insert.executeBatch();
            link.executeBatch();
        }
    }

    private String render() {
        try {
            Set<Long> visible = visible();
            List<Scored> scored = new ArrayList<>();
            synchronized (connection) {
                try (PreparedStatement query = connection.prepareStatement(
                                "select * from ACTION a left join IMPROVES i on i.ACTION = a.ID"
                                        + " left join TOUCHPOINT t on t.ID = i.TOUCHPOINT order by a.ID");
                        ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        if (visible.contains(rows.getLong(1))) {
                            scored.add(scored(rows));
                        }
                    }
                }
            }
            scored.sort(Comparator.comparingDouble((Scored action) -> -action.score())
                    .thenComparingLong(Scored::id));
            StringBuilder json = new StringBuilder("{\"project\":\"BASE\",\"lanes\":[{\"id\":\"others\",\"actions\":[");
            scored.forEach(action -> json.append(action.json()).append(','));
            json.setLength(json.length() - 1);
            return json.append("]}]}").toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scored scored(ResultSet row) throws SQLException {
        long id = row.getLong("ID");
        double ist = row.getDouble("IST");
        double need = row.getDouble("IMPORTANCE") * Math.max(row.getDouble("SOLL") - ist, 0) / 10;
        double asymmetry = ist < 4 ? 1.5 : 1;
        double days = row.getDouble("EFFORT") + row.getDouble("BUDGET") / 1_000;
        double score = Math.round(100 * need * asymmetry * 0.25 / Math.sqrt(days)) / 10.0;
        String touchpoint = row.getString(11);
        String sentence = String.format(
                Locale.ROOT,
                "Priority %.1f: “%s” needs it most with %.1f of 10 (importance %.1f × gap %.1f ÷ 10), times %.1f because it"
                        + " disappoints, reach 0.5 and confidence 0.5, divided by the square root of %.1f days.",
                score,
                touchpoint,
                need,
                row.getDouble("IMPORTANCE"),
                row.getDouble("SOLL") - ist,
                asymmetry,
                days);
        String json = "{\"issueKey\":\"BASE-" + id + "\",\"summary\":\""
                + row.getString(2).replace("\"", "\\\"")
                + "\",\"priority\":{\"value\":" + score + ",\"missing\":null,\"touchpoint\":\"BASE-T" + row.getLong(9)
                + "\",\"components\":{\"need\":" + need + ",\"importance\":" + row.getDouble("IMPORTANCE") + ",\"gap\":"
                + (row.getDouble("SOLL") - ist) + ",\"asymmetry\":" + asymmetry
                + ",\"reach\":0.5,\"confidence\":0.5,\"effort\":" + days + "},\"sentence\":\"" + sentence
                + "\"},\"quickWin\":{\"state\":null,\"met\":[\"need\",\"effort\"],\"missed\":[\"lead-time\",\"one-department\","
                + "\"desired-result\"],\"decided\":null,\"reason\":\"\",\"sentence\":\"No quick win. Missing: done soon, one department,"
                + " a stated result.\",\"proof\":null,\"proofSentence\":\"\"},\"status\":{\"id\":\"1\",\"name\":\""
                + row.getString("STATUS") + "\",\"category\":\"new\"},\"assignee\":{\"key\":\""
                + row.getString("ASSIGNEE")
                + "\",\"name\":\"" + row.getString("ASSIGNEE") + "\"},\"start\":null,\"due\":\"" + row.getString("DUE")
                + "\",\"effort\":" + row.getDouble("EFFORT") + ",\"budget\":" + row.getDouble("BUDGET")
                + ",\"spent\":null,\"touchpoints\":[{\"issueKey\":\"BASE-T" + row.getLong(9) + "\",\"summary\":\""
                + touchpoint
                + "\"}],\"components\":[],\"departments\":[],\"vetoed\":null,\"overdue\":false,\"blocked\":false,\"blocker\":\"\","
                + "\"fits\":null}";
        return new Scored(id, score, json);
    }

    private Set<Long> visible() throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Set<Long> ids = new HashSet<>();
        for (ScoreDoc found : searcher.search(new TermQuery(new Term("project", "BASE")), reader.maxDoc()).scoreDocs) {
            ids.add(searcher.storedFields()
                    .document(found.doc)
                    .getField("id")
                    .numericValue()
                    .longValue());
        }
        return ids;
    }

    @Override
    public void close() throws IOException, SQLException {
        server.close();
        connection.close();
        reader.close();
    }
}
