package app.touchpoint.benchmark;

import app.touchpoint.benchmark.MatrixBaselineMarks.Work;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The matrix of the baseline as JSON, with the members that the app's has. */
final class MatrixBaselineJson {
    private static final String[] CLASSES = {"disappointing", "okay", "delighting", "unrated"};

    private final MatrixBaseline.Read read;

    MatrixBaselineJson(MatrixBaseline.Read read) {
        this.read = read;
    }

    /** Keys and figure of a cell. */
    private static final class Cell {
        private final StringBuilder keys = new StringBuilder();
        private final MatrixBaselineFigure figure = new MatrixBaselineFigure();
    }

    /** A channel. */
    private static final class Row {
        private final Map<String, Cell> cells = new TreeMap<>();
        private final MatrixBaselineFigure figure = new MatrixBaselineFigure();
    }

    String text() {
        StringBuilder touchpoints = new StringBuilder();
        Map<String, Row> rows = new TreeMap<>();
        Map<String, MatrixBaselineFigure> phases = new TreeMap<>();
        MatrixBaselineFigure total = new MatrixBaselineFigure();
        for (MatrixBaselineRow row : read.rows()) {
            touchpoints.append(touchpoints.isEmpty() ? "" : ",");
            touchpoint(row, touchpoints);
            Row channel = rows.computeIfAbsent(row.channel(), none -> new Row());
            Cell cell = channel.cells.computeIfAbsent(row.phase(), none -> new Cell());
            cell.keys
                    .append(cell.keys.isEmpty() ? "\"BASE-" : ",\"BASE-")
                    .append(row.id())
                    .append('"');
            cell.figure.add(row, read.marks());
            phases.computeIfAbsent(row.phase(), none -> new MatrixBaselineFigure())
                    .add(row, read.marks());
            channel.figure.add(row, read.marks());
            total.add(row, read.marks());
        }
        StringBuilder answer = new StringBuilder("{\"project\":\"BASE\",\"rowKind\":\"channel\",\"show\":\"ist\",")
                .append("\"columns\":[");
        phases.forEach((phase, figure) -> {
            answer.append("{\"name\":\"").append(phase).append("\",\"figure\":");
            figure(figure, answer);
            answer.append("},");
        });
        answer.append("],\"rows\":[");
        rows.forEach((channel, row) -> {
            answer.append("{\"name\":\"").append(channel).append("\",\"cells\":[");
            row.cells.values().forEach(cell -> {
                answer.append("{\"touchpoints\":[").append(cell.keys).append("],\"blankSpot\":false,\"figure\":");
                figure(cell.figure, answer);
                answer.append("},");
            });
            answer.append("],\"figure\":");
            figure(row.figure, answer);
            answer.append("},");
        });
        answer.append("],\"score\":");
        figure(total, answer);
        return answer.append(",\"touchpoints\":[")
                .append(touchpoints)
                .append("]}")
                .toString();
    }

    private void figure(MatrixBaselineFigure figure, StringBuilder json) {
        json.append("{\"value\":")
                .append(figure.known == 0 ? "null" : Double.toString(figure.mean()))
                .append(",\"low\":")
                .append(figure.known == 0 ? "null" : Double.toString(figure.lowest))
                .append(",\"high\":")
                .append(figure.known == 0 ? "null" : Double.toString(figure.highest))
                .append(",\"known\":")
                .append(figure.known)
                .append(",\"all\":")
                .append(figure.all);
        if (figure.asked > 0) {
            json.append(",\"people\":{\"touchpoints\":")
                    .append(figure.asked)
                    .append(",\"fewest\":")
                    .append(figure.fewest)
                    .append(",\"most\":")
                    .append(figure.most)
                    .append(",\"until\":\"")
                    .append(figure.oldest)
                    .append("\",\"stale\":")
                    .append(figure.isStale(read.today()))
                    .append(",\"thin\":")
                    .append(figure.isThin())
                    .append(",\"intervalLow\":null,\"intervalHigh\":null}");
        }
        json.append(",\"classes\":{");
        for (int i = 0; i < 3; i++) {
            json.append(i == 0 ? "\"" : ",\"").append(CLASSES[i]).append("\":").append(figure.classes[i]);
        }
        json.append("},\"movements\":{},\"change\":null}");
    }

    private void touchpoint(MatrixBaselineRow row, StringBuilder json) {
        Double ist = row.ist();
        Work work = read.marks().work(row.id());
        json.append("{\"id\":")
                .append(row.id())
                .append(",\"key\":\"BASE-")
                .append(row.id())
                .append("\",\"summary\":\"")
                .append(row.summary().replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\",\"phase\":{\"id\":10001,\"name\":\"")
                .append(row.phase())
                .append("\"},\"channel\":{\"id\":10002,\"name\":\"")
                .append(row.channel())
                .append("\"},\"components\":[],\"ist\":")
                .append(ist)
                .append(",\"soll\":")
                .append(row.soll())
                .append(",\"gap\":")
                .append(ist == null ? "null" : Double.toString(row.gap()))
                .append(",\"importance\":null,\"invalid\":false,\"experienceClass\":\"")
                .append(CLASSES[row.experience()])
                .append("\",\"rule\":\"")
                .append(
                        ist == null
                                ? "no Ist yet: measure first"
                                : "by the thresholds of the project: okay from 4, delighting from 8")
                .append("\",\"source\":")
                .append(ist == null ? "null" : row.people() == null ? "\"manual\"" : "\"customers\"")
                .append(",\"sourceCount\":")
                .append(row.people())
                .append(",\"sourceLow\":")
                .append(row.low())
                .append(",\"sourceHigh\":")
                .append(row.high())
                .append(",\"sourceUntil\":")
                .append(quoted(row.until()))
                .append(",\"sourceReason\":null,\"sourceStale\":")
                .append(row.isStale(read.today()))
                .append(",\"breaks\":")
                .append(read.marks().breaks(row.id()))
                .append(",\"openActions\":")
                .append(work.open())
                .append(",\"overdueActions\":")
                .append(work.overdue())
                .append(",\"quickWins\":")
                .append(work.quickWins())
                .append(",\"alarm\":")
                .append(read.marks().isAlarmed(row.id()))
                .append(",\"before\":null}");
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
