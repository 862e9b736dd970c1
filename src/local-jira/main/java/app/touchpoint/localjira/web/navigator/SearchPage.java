package app.touchpoint.localjira.web.navigator;

import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.View;
import app.touchpoint.localjira.web.value.FieldNames;
import app.touchpoint.localjira.web.value.FieldValues;
import app.touchpoint.localjira.web.value.FieldValues.Where;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page {@code /issues/?jql=}: 50 issues at a time, sorted by a click on a column, with the columns that were chosen. */
public final class SearchPage {

    private static final int PAGE = 50;
    private static final Set<String> SHORT =
            Set.of("issuekey", "issuetype", "status", "priority", "created", "updated", "duedate");

    private final Site site;
    private final Columns columns;
    private final FieldValues values;

    public SearchPage(Site site) {
        this.site = site;
        this.columns = new Columns(site.configuration().customFields());
        this.values = new FieldValues(site);
    }

    /**
     * The head of a column.
     *
     * @param url searches again in the order of this column
     * @param direction {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} has it
     */
    public record Head(String id, String name, String url, String direction) {}

    /** An issue with a cell for each column. */
    public record Row(String key, List<Cell> cells) {}

    /** A value; all but long texts stay on one line. */
    public record Cell(Html content, boolean nowrap) {}

    /** The table, or the query with what is wrong with it (status 200 as in Jira). */
    public Answer search(PageRequest request) {
        String jql = request.parameter("jql");
        int start = request.number("startIndex")
                .map(value -> Math.toIntExact(Math.max(0, Math.min(value, 1_000_000))))
                .orElse(0);
        SearchOutcome outcome = site.issues().search(request.userKey(), jql, start, PAGE);
        List<String> chosen = columns.of(request, jql);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("jql", jql);
        model.put("chosen", chosen);
        model.put("choices", columns.choices(request.texts()));
        model.put("heads", heads(request, jql, chosen));
        boolean refused = outcome instanceof SearchOutcome.Refused;
        model.put("errors", outcome instanceof SearchOutcome.Refused no ? no.messages() : List.of());
        model.put("rows", outcome instanceof SearchOutcome.Found found ? rows(request, found, chosen) : List.of());
        model.put("total", outcome instanceof SearchOutcome.Found found ? found.total() : 0);
        model.put("first", start + 1);
        model.put(
                "last",
                outcome instanceof SearchOutcome.Found found
                        ? start + found.issues().size()
                        : 0);
        model.put("exports", exports(request, jql));
        model.put("refused", refused);
        model.put("previous", start == 0 ? "" : url(request, jql, Math.max(0, start - PAGE)));
        model.put(
                "next",
                outcome instanceof SearchOutcome.Found found && start + PAGE < found.total()
                        ? url(request, jql, start + PAGE)
                        : "");
        View view = site.view(request, request.texts().get("search.title"), "search.vm", model);
        return Answer.show(view.section("issues").with("jira.navigator"));
    }

    /** The search field of the header: a key leads to the issue, anything else is searched as text. */
    public Answer quick(PageRequest request) {
        String text = request.parameter("searchString");
        if (site.issues().view(request.userKey(), text).isPresent()) {
            return new Answer.Redirect("/browse/" + encode(text));
        }
        String words = text.replace("\\", " ").replace("\"", " ").strip();
        return new Answer.Redirect("/issues/?jql=" + (words.isEmpty() ? "" : encode("text ~ \"" + words + "\"")));
    }

    /** What else can be done with the issues found: a label's key and an address. */
    private Map<String, String> exports(PageRequest request, String jql) {
        String base = request.http().getContextPath();
        String search = url(request, jql, 0).substring((base + "/issues/?").length());
        String views = base + "/sr/jira.issueviews:searchrequest-";
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("search.csv", views + "csv-current-fields/temp/SearchRequest.csv?jqlQuery" + search.substring(3));
        exports.put("search.xml", views + "xml/temp/SearchRequest.xml?jqlQuery" + search.substring(3));
        exports.put("search.bulk", base + "/secure/views/bulkedit/BulkEdit1!default.jspa?" + search);
        return exports;
    }

    private List<Row> rows(PageRequest request, SearchOutcome.Found found, List<String> chosen) {
        return found.issues().stream()
                .map(issue -> new Row(issue.key(), cells(request, issue, chosen)))
                .toList();
    }

    private List<Cell> cells(PageRequest request, IssueView issue, List<String> chosen) {
        return chosen.stream()
                .map(id -> new Cell(values.of(request, issue, id, Where.COLUMN), SHORT.contains(id)))
                .toList();
    }

    private List<Head> heads(PageRequest request, String jql, List<String> chosen) {
        FieldNames names = new FieldNames(site.configuration().customFields());
        JqlText text = JqlText.of(jql);
        return chosen.stream()
                .map(id -> {
                    String inJql = names.inJql(id);
                    int direction = text.directionOf(inJql);
                    return new Head(
                            id,
                            names.of(id, request.texts()),
                            url(request, text.orderedBy(inJql, direction == 1), 0),
                            direction == 0 ? "none" : direction > 0 ? "ascending" : "descending");
                })
                .toList();
    }

    private static String url(PageRequest request, String jql, int start) {
        StringBuilder url = new StringBuilder(request.http().getContextPath())
                .append("/issues/?jql=")
                .append(encode(jql));
        String[] chosen = request.http().getParameterValues(Columns.PARAMETER);
        for (String column : chosen == null ? new String[0] : chosen) {
            url.append('&').append(Columns.PARAMETER).append('=').append(encode(column));
        }
        return start == 0
                ? url.toString()
                : url.append("&startIndex=").append(start).toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
