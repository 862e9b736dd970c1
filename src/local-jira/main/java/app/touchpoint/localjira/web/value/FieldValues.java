package app.touchpoint.localjira.web.value;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalPriority;
import app.touchpoint.localjira.config.LocalResolution;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value of a field of an issue as HTML, for the issue's page and for columns of a search. */
public final class FieldValues {

    private final Site site;
    private final CustomFieldValues customFieldValues;

    public FieldValues(Site site) {
        this.site = site;
        this.customFieldValues = new CustomFieldValues(site);
    }

    /** Where a value stands; in XML only custom fields do. */
    public enum Where {
        ISSUE,
        COLUMN,
        XML
    }

    /** The value; empty where the issue has none. */
    public Html of(PageRequest request, IssueView issue, String fieldId, Where where) {
        if (fieldId.startsWith("customfield_")) {
            return customFieldValues.of(request, issue, fieldId, where);
        }
        return switch (fieldId) {
            case "issuekey" -> link(request, issue, issue.key());
            case "summary" -> where == Where.COLUMN ? link(request, issue, issue.summary()) : text(issue.summary());
            case "status" -> status(request, issue);
            default -> text(plain(request, issue, fieldId));
        };
    }

    /** A system field as text, without markup. */
    private String plain(PageRequest request, IssueView issue, String fieldId) {
        ConfigurationPart configuration = site.configuration();
        return switch (fieldId) {
            case "issuetype" ->
                configuration
                        .issueTypes()
                        .byId(issue.typeId())
                        .map(LocalIssueType::name)
                        .orElse("");
            case "project" ->
                configuration
                        .projects()
                        .byId(issue.projectId())
                        .map(LocalProject::name)
                        .orElse("");
            case "created" -> request.texts().moment(issue.created());
            case "updated" -> request.texts().moment(issue.updated());
            case "priority" -> priority(issue);
            case "resolution" -> resolution(request, issue);
            case "assignee" -> user(issue, fieldId).orElse(request.texts().get("unassigned"));
            case "reporter" -> user(issue, fieldId).orElse("");
            case "components" -> components(issue);
            case "security" ->
                issue.value(fieldId) instanceof Long level
                        ? configuration
                                .permissions()
                                .level(level)
                                .map(Permissions.SecurityLevel::name)
                                .orElse("")
                        : "";
            default -> readable(request, issue.value(fieldId));
        };
    }

    private String resolution(PageRequest request, IssueView issue) {
        return site.configuration().statuses().resolutions().stream()
                .filter(resolution -> resolution.id().equals(issue.value("resolution")))
                .map(LocalResolution::name)
                .findFirst()
                .orElseGet(() -> request.texts().get("unresolved"));
    }

    private String priority(IssueView issue) {
        return site.configuration().statuses().priorities().stream()
                .filter(priority -> priority.id().equals(issue.value("priority")))
                .map(LocalPriority::name)
                .findFirst()
                .orElse("");
    }

    private Optional<String> user(IssueView issue, String fieldId) {
        return issue.value(fieldId) instanceof String key
                ? site.configuration()
                        .users()
                        .byKey(key)
                        .map(LocalUser::displayName)
                        .or(() -> Optional.of(key))
                : Optional.empty();
    }

    private String components(IssueView issue) {
        if (!(issue.value("components") instanceof List<?> ids)) {
            return "";
        }
        return String.join(
                ", ",
                ids.stream()
                        .map(id -> site.configuration()
                                .projects()
                                .component((Long) id)
                                .map(LocalComponent::name)
                                .orElse(""))
                        .toList());
    }

    private Html status(PageRequest request, IssueView issue) {
        return site.configuration()
                .statuses()
                .byId(issue.statusId())
                .map(status -> site.render(
                        request,
                        "lozenge.vm",
                        Map.of(
                                "name",
                                status.name(),
                                "category",
                                status.category().key())))
                .orElse(new Html(""));
    }

    /** A plain value as the visitor writes it. */
    static String readable(PageRequest request, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(request.visitor().locale())
                    .format(day);
        } else if (value instanceof Instant moment) {
            return request.texts().moment(moment);
        } else if (value instanceof Number number) {
            return Numbers.format(number, request.visitor().locale());
        } else if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : String.valueOf(value);
    }

    private static Html link(PageRequest request, IssueView issue, String label) {
        return new Html("<a href=\"" + request.http().getContextPath() + "/browse/" + Html.escape(issue.key()) + "\">"
                + Html.escape(label) + "</a>");
    }

    private static Html text(String text) {
        return new Html(Html.escape(text));
    }
}
