package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.issue.CommentView;
import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.HistoryEntry;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.LinkView;
import app.touchpoint.localjira.issue.TransitionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issues as JSON, with as much as the client asks for. */
final class IssueShapes {

    private static final List<String> SYSTEM = List.of(
            "summary",
            "description",
            "issuetype",
            "project",
            "status",
            "priority",
            "resolution",
            "resolutiondate",
            "assignee",
            "reporter",
            "creator",
            "created",
            "updated",
            "duedate",
            "components",
            "labels",
            "security",
            "issuelinks",
            "comment");

    /** What an issue can be asked to tell beside its fields; Jira knows more (A-api2-08). */
    private static final String EXPANSIONS = "names,schema,transitions,editmeta,changelog";

    private final ConfigurationPart configuration;
    private final Issues issues;
    private final ValueShapes values;
    private final FieldShapes fields;

    IssueShapes(ConfigurationPart configuration, Issues issues) {
        this.configuration = configuration;
        this.issues = issues;
        this.values = new ValueShapes(configuration);
        this.fields = new FieldShapes(configuration.customFields());
    }

    /** The issue with the chosen fields and expansions. */
    Map<String, Object> issue(Call call, IssueView issue, FieldChoice choice, Expansions expand) {
        return issues(call, List.of(issue), choice, expand).get(0);
    }

    /** The issues with the chosen fields and expansions; their links are read together. */
    List<Map<String, Object>> issues(Call call, List<IssueView> list, FieldChoice choice, Expansions expand) {
        Map<Long, List<LinkView>> links = choice.includes("issuelinks")
                ? issues.links(call.userKey(), list.stream().map(IssueView::id).toList())
                : Map.of();
        return list.stream()
                .map(issue -> issue(call, issue, fields(call, issue, choice, links), expand))
                .toList();
    }

    private Map<String, Object> issue(Call call, IssueView issue, Map<String, Object> shown, Expansions expand) {
        Map<String, Object> shape = object(
                "expand",
                EXPANSIONS,
                "id",
                String.valueOf(issue.id()),
                "self",
                call.self("issue/" + issue.id()),
                "key",
                issue.key());
        shape.put("fields", shown);
        if (expand.has("names")) {
            shape.put("names", fields.names(shown.keySet()));
        }
        if (expand.has("schema")) {
            shape.put("schema", fields.schemas(shown.keySet()));
        }
        if (expand.has("transitions")) {
            shape.put("transitions", transitions(call, issue, expand.has("transitions.fields")));
        }
        if (expand.has("editmeta")) {
            shape.put("editmeta", editMeta(call, issue));
        }
        if (expand.has("changelog")) {
            shape.put("changelog", changelog(call, issue));
        }
        return shape;
    }

    private Map<String, Object> fields(
            Call call, IssueView issue, FieldChoice choice, Map<Long, List<LinkView>> links) {
        List<String> ids = new ArrayList<>(SYSTEM);
        ids.addAll(UnkeptFields.IDS);
        configuration.customFields().applicable(issue.projectId(), issue.typeId()).stream()
                .map(LocalCustomField::id)
                .forEach(ids::add);
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String id : ids) {
            if (choice.includes(id)) {
                shown.put(id, value(call, issue, id, links));
            }
        }
        return shown;
    }

    private @Nullable Object value(Call call, IssueView issue, String fieldId, Map<Long, List<LinkView>> links) {
        return switch (fieldId) {
            case "issuelinks" ->
                links.getOrDefault(issue.id(), List.of()).stream()
                        .map(link -> link(call, link))
                        .toList();
            case "comment" -> comments(call, issue);
            default ->
                UnkeptFields.IDS.contains(fieldId)
                        ? UnkeptFields.value(call, issue, fieldId)
                        : values.of(call, issue, fieldId);
        };
    }

    /** A link as the issue at one end sees it. */
    private Map<String, Object> link(Call call, LinkView link) {
        Map<String, Object> shape = object(
                "id",
                String.valueOf(link.id()),
                "self",
                call.self("issueLink/" + link.id()),
                "type",
                configuration
                        .linkTypes()
                        .byId(link.linkTypeId())
                        .map(type -> Shapes.linkType(call, type))
                        .orElse(null));
        shape.put(link.outward() ? "outwardIssue" : "inwardIssue", values.linked(call, link.other()));
        return shape;
    }

    /** All comments as one page. */
    Map<String, Object> comments(Call call, IssueView issue) {
        List<Map<String, Object>> comments = issues.comments(call.userKey(), issue.id()).stream()
                .map(comment -> comment(call, issue, comment))
                .toList();
        return object("comments", comments, "maxResults", comments.size(), "total", comments.size(), "startAt", 0);
    }

    Map<String, Object> comment(Call call, IssueView issue, CommentView comment) {
        Object author = author(call, comment.authorKey());
        return object(
                "self", call.self("issue/" + issue.id() + "/comment/" + comment.id()),
                "id", String.valueOf(comment.id()),
                "author", author,
                "body", comment.body(),
                "updateAuthor", author,
                "created", Shapes.moment(comment.created()),
                "updated", Shapes.moment(comment.updated()));
    }

    List<Map<String, Object>> transitions(Call call, IssueView issue, boolean withFields) {
        return issues.transitions(call.userKey(), issue.id()).stream()
                .map(transition -> transition(call, transition, withFields))
                .toList();
    }

    private Map<String, Object> transition(Call call, TransitionView transition, boolean withFields) {
        Map<String, Object> shape = object(
                "id",
                String.valueOf(transition.id()),
                "name",
                transition.name(),
                "to",
                configuration
                        .statuses()
                        .byId(transition.toStatusId())
                        .map(status -> Shapes.status(call, status))
                        .orElse(null));
        if (withFields) {
            shape.put("fields", meta(transition.fields()));
        }
        return shape;
    }

    /** What the fields of the edit screen accept. */
    Map<String, Object> editMeta(Call call, IssueView issue) {
        return object("fields", meta(issues.editFields(call.userKey(), issue.id())));
    }

    /** What fields of a screen accept, by id. */
    Map<String, Object> meta(List<FieldMeta> screen) {
        Map<String, Object> meta = new LinkedHashMap<>();
        for (FieldMeta field : screen) {
            meta.put(field.id(), meta(field));
        }
        return meta;
    }

    Map<String, Object> meta(FieldMeta field) {
        Map<String, Object> shape = object(
                "required", field.required(),
                "schema", fields.schema(field.id()),
                "name", fields.name(field.id()),
                "fieldId", field.id(),
                "hasDefaultValue", false,
                "operations", field.kind() == FieldMeta.Kind.READ_ONLY ? List.of() : List.of("set"));
        if (!field.options().isEmpty()) {
            String label = field.id().startsWith("customfield_") ? "value" : "name";
            shape.put(
                    "allowedValues",
                    field.options().stream()
                            .map(choice -> object("id", choice.id(), label, choice.name()))
                            .toList());
        }
        return shape;
    }

    private Map<String, Object> changelog(Call call, IssueView issue) {
        List<Map<String, Object>> histories = issues.history(call.userKey(), issue.id()).stream()
                .map(entry -> history(call, entry))
                .toList();
        return object("startAt", 0, "maxResults", histories.size(), "total", histories.size(), "histories", histories);
    }

    private Map<String, Object> history(Call call, HistoryEntry entry) {
        return object(
                "id", String.valueOf(entry.id()),
                "author", author(call, entry.authorKey()),
                "created", Shapes.moment(entry.created()),
                "items",
                        entry.items().stream()
                                .map(item -> object(
                                        "field", item.field(),
                                        "fieldtype", item.fieldType(),
                                        "from", item.oldValue(),
                                        "fromString", item.oldString(),
                                        "to", item.newValue(),
                                        "toString", item.newString()))
                                .toList());
    }

    private @Nullable Object author(Call call, @Nullable String key) {
        Optional<LocalUser> user = Optional.ofNullable(key).flatMap(configuration.users()::byKey);
        return user.map(found -> Shapes.user(call, found)).orElse(null);
    }
}
