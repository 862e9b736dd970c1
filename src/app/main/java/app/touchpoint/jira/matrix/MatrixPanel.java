package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.rest.Refusals;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills the page <em>Touchpoint matrix</em> in the sidebar of a project; {@code rows} in the address picks the rows. */
public class MatrixPanel extends ProjectPage {

    /** The location of the panel, which is also what the sidebar's link selects. */
    static final String LOCATION = "app.touchpoint.jira.matrix";

    private final MatrixReader reader;
    private final MatrixView view;
    private final MatrixWords words;

    public MatrixPanel(JourneyGate gate, MatrixReader reader, MatrixView view, MatrixWords words, Refusals refusals) {
        super(gate, refusals);
        this.reader = reader;
        this.view = view;
        this.words = words;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        RowKind rows = asked.parameter("rows").flatMap(RowKind::byCode).orElse(RowKind.CHANNEL);
        Map<String, Object> page = new LinkedHashMap<>(view.of(reader.of(entered, rows), entered, asked.contextPath()));
        page.put("kinds", kinds(rows, asked.page(entered, LOCATION)));
        page.put("importUrl", asked.page(entered, "app.touchpoint.jira.import"));
        return page;
    }

    private List<Map<String, Object>> kinds(RowKind chosen, String address) {
        return Arrays.stream(RowKind.values())
                .<Map<String, Object>>map(kind -> Map.of(
                        "label",
                        words.get("rows." + kind.code()),
                        "url",
                        address + "&rows=" + kind.code(),
                        "chosen",
                        kind == chosen))
                .toList();
    }
}
