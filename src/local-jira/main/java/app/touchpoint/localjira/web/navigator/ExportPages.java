package app.touchpoint.localjira.web.navigator;

import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.value.FieldNames;
import app.touchpoint.localjira.web.value.FieldValues;
import app.touchpoint.localjira.web.value.FieldValues.Where;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A search as CSV with the columns that are shown, and issues as XML (A-web-15, A-web-16). */
public final class ExportPages {

    /** What Jira exports at most, unless configured otherwise. */
    private static final int MOST = 1_000;

    private final Site site;
    private final Columns columns;
    private final FieldValues values;

    public ExportPages(Site site) {
        this.site = site;
        this.columns = new Columns(site.configuration().customFields());
        this.values = new FieldValues(site);
    }

    /** The search of {@code jqlQuery} with the columns of the address, as of the page of searches. */
    public Answer csv(PageRequest request) {
        String jql = request.parameter("jqlQuery");
        if (!(search(request, jql) instanceof SearchOutcome.Found found)) {
            return new Answer.Refuse(400);
        }
        List<String> ids = columns.of(request, jql);
        FieldNames names = new FieldNames(site.configuration().customFields());
        StringBuilder csv = new StringBuilder();
        csv.append(ids.stream()
                        .map(id -> PlainText.cell(heading(names, id, request)))
                        .collect(Collectors.joining(",")))
                .append('\n');
        for (IssueView issue : found.issues()) {
            csv.append(ids.stream()
                            .map(id -> PlainText.cell(plain(request, issue, id)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return new Answer.Download("text/csv;charset=UTF-8", "Jira.csv", csv.toString());
    }

    private String heading(FieldNames names, String id, PageRequest request) {
        return site.configuration()
                .customFields()
                .byId(id)
                .map(field -> "Custom field (" + field.name() + ")")
                .orElseGet(() -> names.of(id, request.texts()));
    }

    private String plain(PageRequest request, IssueView issue, String id) {
        Object value = issue.value(id);
        if (value == null && id.startsWith("customfield_")) {
            return "";
        }
        return value instanceof Double number
                        && site.configuration()
                                .customFields()
                                .byId(id)
                                .filter(this::isNumber)
                                .isPresent()
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : PlainText.of(values.of(request, issue, id, Where.COLUMN).text());
    }

    private boolean isNumber(LocalCustomField field) {
        return site.configuration().customFields().kind(field) == FieldKind.NUMBER;
    }

    /** The search of {@code jqlQuery} as XML. */
    public Answer searchXml(PageRequest request) {
        return search(request, request.parameter("jqlQuery")) instanceof SearchOutcome.Found found
                ? xml(request, found.issues())
                : new Answer.Refuse(400);
    }

    /** One issue as XML. */
    public Answer issueXml(PageRequest request) {
        return site.issues()
                .view(request.userKey(), request.variable("key"))
                .map(issue -> xml(request, List.of(issue)))
                .orElseGet(Answer::notFound);
    }

    private Answer xml(PageRequest request, List<IssueView> issues) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"0.92\"><channel>\n");
        issues.forEach(issue -> item(xml, request, issue));
        return new Answer.Download(
                "text/xml;charset=UTF-8",
                "SearchRequest.xml",
                xml.append("</channel></rss>\n").toString());
    }

    private void item(StringBuilder xml, PageRequest request, IssueView issue) {
        xml.append("<item>\n");
        xml.append("<key id=\"")
                .append(issue.id())
                .append("\">")
                .append(Html.escape(issue.key()))
                .append("</key>\n");
        for (String id : List.of("summary", "issuetype", "status", "assignee", "created", "updated")) {
            String text =
                    PlainText.of(values.of(request, issue, id, Where.COLUMN).text());
            xml.append('<')
                    .append(id)
                    .append('>')
                    .append(Html.escape(text))
                    .append("</")
                    .append(id)
                    .append(">\n");
        }
        xml.append("<customfields>\n");
        for (LocalCustomField field :
                site.configuration().customFields().applicable(issue.projectId(), issue.typeId())) {
            String value = values.of(request, issue, field.id(), Where.XML).text();
            if (!value.isBlank()) {
                xml.append("<customfield id=\"")
                        .append(field.id())
                        .append("\" key=\"")
                        .append(Html.escape(field.typeKey()))
                        .append("\">\n<customfieldname>")
                        .append(Html.escape(field.name()))
                        .append("</customfieldname>\n<customfieldvalues>")
                        .append(value)
                        .append("</customfieldvalues>\n</customfield>\n");
            }
        }
        xml.append("</customfields>\n</item>\n");
    }

    private SearchOutcome search(PageRequest request, String jql) {
        return site.issues().search(request.userKey(), jql, 0, MOST);
    }
}
