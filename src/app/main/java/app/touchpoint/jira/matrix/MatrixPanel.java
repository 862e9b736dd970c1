package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the page <em>Touchpoint matrix</em> in the sidebar of a project; {@code rows} in the address picks the rows. */
public class MatrixPanel implements ContextProvider {

    /** The location of the panel, which is also what the sidebar's link selects. */
    static final String LOCATION = "app.touchpoint.jira.matrix";

    private final JourneyGate gate;
    private final MatrixReader reader;
    private final MatrixView view;
    private final MatrixWords words;
    private final Refusals refusals;

    public MatrixPanel(JourneyGate gate, MatrixReader reader, MatrixView view, MatrixWords words, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.view = view;
        this.words = words;
        this.refusals = refusals;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> page = new HashMap<>(context);
        Project project = (Project) context.get("project");
        HttpServletRequest request = requestOf(context);
        String contextPath = request == null ? "" : request.getContextPath();
        String key = project == null ? "" : project.getKey();
        page.put(
                "page",
                gate.enter(key)
                        .fold(
                                entered -> shown(entered, request, contextPath),
                                refusal -> Map.of("refusal", refusals.sentence(refusal), "text", words.all())));
        return page;
    }

    private Map<String, Object> shown(Entered entered, @Nullable HttpServletRequest request, String contextPath) {
        RowKind rows = Optional.ofNullable(request)
                .map(asked -> asked.getParameter("rows"))
                .flatMap(RowKind::byCode)
                .orElse(RowKind.CHANNEL);
        Map<String, Object> page = new LinkedHashMap<>(view.of(reader.of(entered, rows), entered, contextPath));
        page.put("kinds", kinds(rows, address(entered, contextPath, LOCATION)));
        page.put("importUrl", address(entered, contextPath, "app.touchpoint.jira.import"));
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

    private static String address(Entered entered, String contextPath, String location) {
        return contextPath + "/projects/" + entered.visit().project().getKey() + "?selectedItem=" + location;
    }

    static @Nullable HttpServletRequest requestOf(Map<String, Object> context) {
        return context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null;
    }
}
