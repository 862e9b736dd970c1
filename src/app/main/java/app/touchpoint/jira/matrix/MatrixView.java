package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Cell;
import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.Row;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.matrix.Score;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.Json;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.LastMade;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The matrix as JSON, and as the template wants it: maps, lists, texts and yes or no. However many touchpoints there are, at most
 * {@value #MOST_ENTRIES} are written into the page, and fewer where there are more; the rest of a cell comes by REST when somebody asks.
 */
@Component
public class MatrixView {

    /** The location of the Journey page. */
    static final String JOURNEY = "app.touchpoint.jira.journey";

    static final int ENTRIES_PER_CELL = 8;
    static final int MOST_ENTRIES = 400;

    /** Who has more than {@link #MOST_ENTRIES} reads figures first: so many of them are shared out among the cells, the last ones too. */
    private static final int SHOWN_OF_MANY = 120;

    private static final int LEAST_PER_CELL = 3;

    private final MatrixWords words;
    private final JourneyGate gate;
    private final Map<Locale, LastMade<Described, byte[]>> lastDescribed = new ConcurrentHashMap<>();

    public MatrixView(MatrixWords words, JourneyGate gate) {
        this.words = words;
        this.gate = gate;
    }

    /** What the template {@code matrix/matrix.vm} shows. */
    Map<String, Object> of(MatrixReader.Seen seen, Entered entered, String contextPath) {
        Matrix matrix = seen.matrix();
        Entries entries = entries(seen, contextPath);
        Budget budget = new Budget(MOST_ENTRIES, perCell(matrix));
        Optional<String> createUrl = gate.mayCreate(entered.visit())
                ? Optional.of(contextPath + "/secure/CreateIssueDetails!init.jspa?pid="
                        + entered.project().projectId() + "&issuetype="
                        + entered.project().touchpointTypeId())
                : Optional.empty();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            List<Map<String, Object>> cells = new ArrayList<>();
            for (int at = 0; at < row.cells().size(); at++) {
                Column column = matrix.columns().get(at);
                String create = createUrl
                        .filter(url -> column.phase().map(Phase::enabled).orElse(false))
                        .map(url -> url + presets(entered, row.key(), column))
                        .orElse("");
                cells.add(cell(row.cells().get(at), RowIds.of(column), create, budget, entries));
            }
            Map<String, Object> view = score(row.score(), entries);
            view.put("id", RowIds.of(row.key()));
            view.put("name", words.rowName(row.key()));
            view.put("cells", cells);
            rows.add(view);
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("text", words.all());
        view.put("headline", words.headline(matrix.headline(), phaseOfLargestGap(matrix)));
        view.put("kind", matrix.rowKind().code());
        view.put("projectKey", entered.visit().project().getKey());
        view.put("columns", columns(matrix, entries));
        view.put("rows", rows);
        view.put("total", score(matrix.score(), entries));
        view.put("empty", matrix.isEmpty());
        view.put("hasTable", !matrix.columns().isEmpty() && !matrix.rows().isEmpty());
        view.put("refusal", "");
        view.put("unknownPhase", "");
        view.put("onePhase", false);
        view.put(
                "restUrl",
                contextPath + "/rest/touchpoint/1.0/projects/"
                        + entered.visit().project().getKey());
        view.put(
                "journeyUrl",
                contextPath + "/projects/" + entered.visit().project().getKey() + "?selectedItem=" + JOURNEY);
        view.put("mayCreate", createUrl.isPresent());
        view.put("createUrl", createUrl.orElse(""));
        return view;
    }

    /** What a matrix as JSON depends on besides the language. */
    private record Described(MatrixReader.Seen seen, String projectKey, LocalDate today) {}

    /** A {@link MatrixInfo} as JSON. Writing that of thousands of touchpoints takes longer than all else of such an answer. */
    byte[] json(MatrixReader.Seen seen, Entered entered) {
        Described described = new Described(seen, entered.visit().project().getKey(), words.today());
        return seen.all()
                ? lastDescribed
                        .computeIfAbsent(words.language(), none -> new LastMade<>())
                        .of(
                                entered.project().projectId(),
                                seen.matrix().entries().size(),
                                described,
                                this::json)
                : json(described);
    }

    private byte[] json(Described described) {
        return Json.bytes(MatrixInfo.of(described.seen(), described.projectKey(), words));
    }

    /** What all entries of a page share. */
    record Entries(Map<Long, Integer> breaks, String contextPath, EntryWords words) {}

    Entries entries(MatrixReader.Seen seen, String contextPath) {
        return new Entries(seen.breaks(), contextPath, new EntryWords(words));
    }

    /** One touchpoint as the template and the script show it. */
    Map<String, Object> entry(Entry entry, Entries entries) {
        int breaks = entries.breaks().getOrDefault(entry.touchpoint().issueId().value(), 0);
        String classCode = MatrixWords.classCode(entry);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", entry.touchpoint().issueKey().value());
        view.put(
                "url",
                entries.contextPath() + "/browse/"
                        + entry.touchpoint().issueKey().value());
        view.put("summary", entry.touchpoint().summary());
        view.put("ist", entries.words().reading(entry.touchpoint().ist()));
        view.put("soll", entries.words().reading(entry.touchpoint().soll()));
        view.put(
                "gap",
                entry.gap().map(gap -> entries.words().number(gap.value())).orElse(""));
        view.put("gapOpen", entry.gap().map(gap -> gap.isOpen()).orElse(false));
        view.put("classCode", classCode);
        view.put("className", entries.words().className(classCode));
        view.put("mark", MatrixWords.mark(classCode));
        view.put("rule", entries.words().rule(entry));
        view.put("source", entries.words().source(entry));
        view.put("thin", entry.touchpoint().ratings().source().isThin());
        view.put("breaks", breaks == 0 ? "" : words.get("breaks", breaks));
        view.put("invalid", entry.touchpoint().ratings().hasOffScaleValue());
        return view;
    }

    static String phaseOfLargestGap(Matrix matrix) {
        return matrix.headline()
                .largestGap()
                .map(entry -> entry.touchpoint().placement().phase())
                .flatMap(phase -> matrix.columns().stream()
                        .flatMap(column -> column.phase().stream())
                        .filter(known -> known.id().equals(phase))
                        .map(Phase::name)
                        .findFirst())
                .orElse("–");
    }

    private List<Map<String, Object>> columns(Matrix matrix, Entries entries) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : matrix.columns()) {
            Map<String, Object> view = score(column.score(), entries);
            view.put("id", RowIds.of(column));
            view.put("name", column.phase().map(Phase::name).orElseGet(() -> words.get("without.phase")));
            view.put("disabled", column.phase().map(phase -> !phase.enabled()).orElse(false));
            columns.add(view);
        }
        return columns;
    }

    private Map<String, Object> cell(Cell cell, String columnId, String createUrl, Budget budget, Entries entries) {
        int shown = budget.take(cell.entries().size());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("columnId", columnId);
        view.put(
                "entries",
                cell.entries().subList(0, shown).stream()
                        .map(entry -> entry(entry, entries))
                        .toList());
        int more = cell.entries().size() - shown;
        view.put("shown", shown);
        view.put("more", more);
        view.put("moreText", words.get("more", words.number(more)));
        view.put("blankSpot", cell.blankSpot());
        view.put("createUrl", createUrl);
        return view;
    }

    private Map<String, Object> score(Score score, Entries entries) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("mean", score.mean().isPresent() ? words.number(score.mean().getAsDouble()) : "");
        view.put("rated", words.rated(score));
        view.put("weakest", score.weakest().isPresent());
        view.put(
                "weakestEntry",
                score.weakest().map(entry -> entry(entry, entries)).orElseGet(Map::of));
        return view;
    }

    /** What a cell already says about a touchpoint that is made in it. */
    private static String presets(Entered entered, RowKey row, Column column) {
        SetUpProject project = entered.project();
        StringBuilder presets = new StringBuilder();
        column.phase()
                .ifPresent(phase -> presets.append("&customfield_")
                        .append(project.phaseFieldId())
                        .append('=')
                        .append(phase.id()));
        if (row instanceof RowKey.ByChannel channel) {
            presets.append("&customfield_")
                    .append(project.channelFieldId())
                    .append('=')
                    .append(channel.channel().id());
        } else if (row instanceof RowKey.ByComponent component) {
            entered.visit().project().getComponents().stream()
                    .filter(known -> known.getName().equals(component.name()))
                    .map(ProjectComponent::getId)
                    .findFirst()
                    .ifPresent(id -> presets.append("&components=").append(id));
        }
        return presets.toString();
    }

    private static int perCell(Matrix matrix) {
        if (matrix.entries().size() <= MOST_ENTRIES) {
            return ENTRIES_PER_CELL;
        }
        long filled = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.entries().isEmpty())
                .count();
        return (int) Math.min(ENTRIES_PER_CELL, Math.max(LEAST_PER_CELL, SHOWN_OF_MANY / filled));
    }

    /** How many entries may still be written into the page. */
    private static final class Budget {

        private final int perCell;
        private int left;

        Budget(int left, int perCell) {
            this.left = left;
            this.perCell = perCell;
        }

        /** Of so many in a cell. */
        int take(int there) {
            int taken = Math.min(left, Math.min(there, perCell));
            left -= taken;
            return taken;
        }
    }
}
