package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.Cell;
import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.matrix.Row;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.matrix.Score;
import app.touchpoint.core.matrix.Values;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.field.ClassHelp;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.Json;
import app.touchpoint.jira.matrix.MatrixAsked.CellId;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.LastMade;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

    /** Where touchpoints of several rows are looked at together. */
    static final RowKey TOTAL = new RowKey.Without(RowKind.CHANNEL);

    private final MatrixWords words;
    private final CellView figures;
    private final JourneyGate gate;
    private final ExportWords paper;
    private final ClassHelp help;
    private final Map<Locale, LastMade<Sayable, Said>> lastSaid = new ConcurrentHashMap<>();
    private final Map<Locale, LastMade<Described, byte[]>> lastDescribed = new ConcurrentHashMap<>();

    public MatrixView(MatrixWords words, CellView figures, JourneyGate gate, ExportWords paper, ClassHelp help) {
        this.words = words;
        this.figures = figures;
        this.gate = gate;
        this.paper = paper;
        this.help = help;
    }

    /**
     * What the template {@code matrix/matrix.vm} shows.
     *
     * @param address of the page, without what names the view
     */
    Map<String, Object> of(Looked looked, Entered entered, String address, String contextPath) {
        Matrix matrix = looked.seen().matrix();
        Said said = said(looked, entered);
        Entries entries = entries(looked, contextPath, said.words());
        Budget budget = new Budget(MOST_ENTRIES, perCell(matrix));
        Optional<String> createUrl = looked.asked().days().asOf().isEmpty() && gate.mayCreate(entered.visit())
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
                        .filter(url -> matrix.rowKind() != RowKind.GROUP
                                && column.phase().map(Phase::enabled).orElse(false))
                        .map(url -> url + presets(entered, row.key(), column))
                        .orElse("");
                Map<String, Object> cell =
                        cell(row.cells().get(at), row.key(), RowIds.of(column), create, budget, entries);
                cell.putAll(opening(
                        row,
                        column,
                        row.cells().get(at),
                        looked,
                        address,
                        said.cells().get(rows.size()).get(at)));
                cells.add(cell);
            }
            Map<String, Object> view = score(row.score(), row.key(), said.rows().get(rows.size()), entries);
            view.put("id", RowIds.of(row.key()));
            view.put("name", words.rowName(row.key()));
            view.put("cells", cells);
            rows.add(view);
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("text", words.all());
        view.put("headline", words.headline(matrix.headline(), phaseOfLargestGap(matrix)));
        view.put(
                "printed",
                paper.printed(entered.visit().project(), looked.asked().days()));
        view.put("classHelp", help.of(entered.project().projectId()));
        view.put("kind", matrix.rowKind().code());
        view.put("kindName", words.get("rows." + matrix.rowKind().code()));
        view.put("projectKey", entered.visit().project().getKey());
        view.put("columns", columns(matrix, said.columns(), entries));
        view.put("rows", rows);
        view.put("show", looked.asked().show().code());
        view.put("showName", words.get("show." + looked.asked().show().code()));
        view.put("total", score(matrix.score(), TOTAL, said.total(), entries));
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
    private record Described(Looked looked, String projectKey, LocalDate today) {}

    /** A {@link MatrixInfo} as JSON. Writing that of thousands of touchpoints takes longer than all else of such an answer. */
    byte[] json(Looked looked, Entered entered) {
        Described described = new Described(looked, entered.visit().project().getKey(), words.today());
        return looked.seen().all()
                ? lastDescribed
                        .computeIfAbsent(words.language(), none -> new LastMade<>())
                        .of(
                                place(looked, entered),
                                looked.seen().matrix().entries().size(),
                                described,
                                this::json)
                : json(described);
    }

    /** Today, an earlier day and a difference of days are remembered beside each other, for people turn from one to the other. */
    private static long place(Looked looked, Entered entered) {
        int kind = looked.isCompared() ? 2 : looked.asked().days().isPast() ? 1 : 0;
        return 3 * entered.project().projectId() + kind;
    }

    private byte[] json(Described described) {
        return Json.bytes(MatrixInfo.of(described.looked(), described.projectKey(), words));
    }

    /** What all entries of a page share. */
    record Entries(Looked looked, Values values, String contextPath, EntryWords words, BeforeWords before) {}

    Entries entries(Looked looked, String contextPath) {
        return entries(looked, contextPath, new EntryWords(words, looked.day(words.today())));
    }

    private Entries entries(Looked looked, String contextPath, EntryWords entryWords) {
        return new Entries(looked, looked.values(), contextPath, entryWords, new BeforeWords(looked, words));
    }

    /** What is said of touchpoints depends on this besides the language. */
    private record Sayable(Matrix matrix, Aspect show, LocalDate today) {}

    /**
     * What is said of touchpoints and of cells, marks left out.
     *
     * @param cells by rows and columns, as {@link CellView#said}; empty where there is no touchpoint
     * @param rows the same of each row; empty where it is told by its mean
     * @param columns the same of each column
     * @param total the same of the whole
     */
    private record Said(
            EntryWords words,
            List<List<Map<String, Object>>> cells,
            List<Map<String, Object>> rows,
            List<Map<String, Object>> columns,
            Map<String, Object> total) {}

    /** To who sees all touchpoints the same is said until one of them changes; to others, and of what each may see only in part, anew. */
    private Said said(Looked looked, Entered entered) {
        return looked.isOfTouchpointsAlone()
                ? lastSaid.computeIfAbsent(words.language(), none -> new LastMade<>())
                        .of(
                                entered.project().projectId(),
                                looked.seen().matrix().entries().size(),
                                new Sayable(
                                        looked.seen().matrix(), looked.asked().show(), words.today()),
                                source -> say(looked))
                : say(looked);
    }

    private Said say(Looked looked) {
        Matrix matrix = looked.seen().matrix();
        Values values = looked.values();
        return new Said(
                new EntryWords(words, looked.day(words.today())),
                matrix.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.entries().isEmpty()
                                        ? Map.<String, Object>of()
                                        : figures.said(cell.entries(), row.key(), looked, values))
                                .toList())
                        .toList(),
                matrix.rows().stream()
                        .map(row -> figure(row.key(), () -> inRow(row), looked, values))
                        .toList(),
                IntStream.range(0, matrix.columns().size())
                        .mapToObj(at -> figure(TOTAL, () -> inColumn(matrix, at), looked, values))
                        .toList(),
                figure(TOTAL, matrix::entries, looked, values));
    }

    private Map<String, Object> figure(RowKey row, Supplier<List<Entry>> held, Looked looked, Values values) {
        return isPlain(row, looked) ? Map.of() : figures.said(held.get(), row, looked, values);
    }

    /** One touchpoint as the template and the script show it in a row. */
    Map<String, Object> entry(Entry entry, RowKey row, Entries entries) {
        int breaks = entries.looked().breaks(entry);
        OpenWork work = entries.looked().work(entry);
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
        view.put("alarm", entries.looked().alarmed(entry) ? words.get("mark.alarm", 1) : "");
        view.put("quickWin", work.quickWins() == 0 ? "" : words.get("mark.quickwin", work.quickWins()));
        view.put(
                "actions",
                work.open() == 0 ? "" : words.get("entry.actions", work.open(), work.overdue(), work.ownerless()));
        view.put("shown", shown(entry, row, entries));
        view.put("before", entries.before().of(entry));
        view.put("invalid", entry.touchpoint().ratings().hasOffScaleValue());
        return view;
    }

    /** What is shown of it where that is neither Ist nor Soll nor gap nor work, which always stand there, or where a rater group sees it otherwise. */
    private String shown(Entry entry, RowKey row, Entries entries) {
        Aspect show = entries.looked().asked().show();
        boolean grouped = isGrouped(row);
        if (show == Aspect.ACTIONS || !grouped && (show == Aspect.IST || show == Aspect.SOLL || show == Aspect.GAP)) {
            return "";
        }
        OptionalDouble value = entries.values().of(row, entry);
        if (value.isEmpty()) {
            return "";
        }
        String said = words.get("show." + show.code()) + " " + words.value(show, value.getAsDouble());
        return entries.values()
                .backing(row, entry)
                .map(backing -> said + ", " + words.get("figure.people", words.number(backing.people())))
                .orElse(said);
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

    private List<Map<String, Object>> columns(Matrix matrix, List<Map<String, Object>> said, Entries entries) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : matrix.columns()) {
            Map<String, Object> view = score(column.score(), TOTAL, said.get(columns.size()), entries);
            view.put("id", RowIds.of(column));
            view.put("name", column.phase().map(Phase::name).orElseGet(() -> words.get("without.phase")));
            view.put("disabled", column.phase().map(phase -> !phase.enabled()).orElse(false));
            columns.add(view);
        }
        return columns;
    }

    private Map<String, Object> cell(
            Cell cell, RowKey row, String columnId, String createUrl, Budget budget, Entries entries) {
        int shown = budget.take(cell.entries().size());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("columnId", columnId);
        view.put(
                "entries",
                cell.entries().subList(0, shown).stream()
                        .map(entry -> entry(entry, row, entries))
                        .toList());
        int more = cell.entries().size() - shown;
        view.put("shown", shown);
        view.put("more", more);
        view.put("moreText", entries.words().more(more));
        view.put("blankSpot", cell.blankSpot());
        view.put("createUrl", createUrl);
        return view;
    }

    /** How a cell is opened, and what it says in one glance; both left out where nothing stands in it. */
    private Map<String, Object> opening(
            Row row, Column column, Cell cell, Looked looked, String address, Map<String, Object> said) {
        if (cell.entries().isEmpty()) {
            return Map.of("filled", false);
        }
        CellId id = new CellId(RowIds.of(row.key()), RowIds.of(column));
        boolean open = looked.asked().cell().filter(id::equals).isPresent();
        return Map.of(
                "filled",
                true,
                "openUrl",
                address
                        + (open
                                ? looked.asked().closed().query()
                                : looked.asked().opening(id).query() + "#tp-below"),
                "open",
                open,
                "figure",
                figures.marked(said, cell.entries(), looked));
    }

    static List<Entry> inRow(Row row) {
        return row.cells().stream().flatMap(cell -> cell.entries().stream()).toList();
    }

    /** Each once, in however many rows it stands. */
    static List<Entry> inColumn(Matrix matrix, int at) {
        Set<Entry> known = Collections.newSetFromMap(new IdentityHashMap<>());
        return matrix.rows().stream()
                .flatMap(row -> row.cells().get(at).entries().stream())
                .filter(known::add)
                .toList();
    }

    private static boolean isGrouped(RowKey row) {
        return row instanceof RowKey.ByName byName && byName.kind() == RowKind.GROUP;
    }

    /** Whether a row, a column or the whole is told by its mean Ist. */
    private static boolean isPlain(RowKey row, Looked looked) {
        return !isGrouped(row) && looked.asked().show() == Aspect.IST;
    }

    /** The mean Ist and the weakest link; where something else is shown, or a rater group looks, the figure of that. */
    private Map<String, Object> score(Score score, RowKey row, Map<String, Object> said, Entries entries) {
        boolean grouped = isGrouped(row);
        boolean plain = isPlain(row, entries.looked());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(
                "mean",
                plain && score.mean().isPresent() ? words.number(score.mean().getAsDouble()) : "");
        view.put("rated", plain ? words.rated(score) : "");
        view.put("figure", said);
        view.put("plain", plain);
        view.put("weakest", !grouped && score.weakest().isPresent());
        view.put(
                "weakestEntry",
                score.weakest().map(entry -> entry(entry, row, entries)).orElseGet(Map::of));
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
