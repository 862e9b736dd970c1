package app.touchpoint.localjira.web.value;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of a form from what a screen's fields accept, filled from the request, else from the issue. */
public final class Inputs {

    private static final Set<String> USERS = Set.of("assignee", "reporter");

    private final Site site;
    private final FieldNames names;

    public Inputs(Site site) {
        this.site = site;
        this.names = new FieldNames(site.configuration().customFields());
    }

    /**
     * The inputs in the order of the screen; fields that cannot be written are left out.
     *
     * @param issue what to fill in where the request has no parameter; null for a new issue
     * @param errors by field id
     */
    public List<Input> of(
            PageRequest request, List<FieldMeta> fields, @Nullable IssueView issue, Map<String, String> errors) {
        return fields.stream()
                .filter(field -> field.kind() != FieldMeta.Kind.READ_ONLY)
                .map(field -> input(request, field, issue, errors.getOrDefault(field.id(), "")))
                .toList();
    }

    /** Errors whose field is on no input, which a page shows above the form. */
    public List<String> unplaced(List<Input> inputs, Map<String, String> errors) {
        Map<String, String> left = new LinkedHashMap<>(errors);
        inputs.forEach(input -> left.remove(input.id()));
        return List.copyOf(left.values());
    }

    private Input input(PageRequest request, FieldMeta field, @Nullable IssueView issue, String error) {
        List<String> values = values(request, field, issue);
        List<Input.Choice> choices = field.options().stream()
                .map(choice -> new Input.Choice(choice.id(), choice.name(), values.contains(choice.id())))
                .toList();
        return new Input(
                field.id(),
                name(request, field),
                field.kind().name().toLowerCase(Locale.ROOT),
                field.required(),
                String.join(field.kind() == FieldMeta.Kind.LABELS ? " " : ", ", values),
                choices,
                error);
    }

    /** What the request says counts even when it is empty: the input of a refused form is kept. */
    private List<String> values(PageRequest request, FieldMeta field, @Nullable IssueView issue) {
        String[] sent = request.http().getParameterValues(field.id());
        if (sent != null) {
            return List.of(sent);
        }
        Object value = issue == null ? initial(request, field) : current(issue, field);
        return Stream.ofNullable(value)
                .flatMap(each -> each instanceof List<?> list ? list.stream() : Stream.of(each))
                .map(each -> written(request, field, each))
                .toList();
    }

    private static @Nullable Object current(IssueView issue, FieldMeta field) {
        return field.id().equals("summary") ? issue.summary() : issue.value(field.id());
    }

    /** What Jira fills in on a new issue. */
    private @Nullable Object initial(PageRequest request, FieldMeta field) {
        return switch (field.id()) {
            case "reporter" -> request.userKey();
            case "priority" -> site.configuration().statuses().defaultPriority().id();
            default -> null;
        };
    }

    /** Errors for required inputs that the request leaves empty, so that a refused form names all that is wrong at once. */
    public Map<String, String> missing(PageRequest request, List<FieldMeta> fields) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            String[] sent = request.http().getParameterValues(field.id());
            boolean empty = sent == null || Stream.of(sent).allMatch(String::isBlank);
            if (field.required() && field.kind() != FieldMeta.Kind.READ_ONLY && empty) {
                errors.put(field.id(), request.texts().get("form.missing", name(request, field)));
            }
        }
        return errors;
    }

    private String name(PageRequest request, FieldMeta field) {
        return field.id().startsWith("customfield_") ? field.name() : names.of(field.id(), request.texts());
    }

    private String written(PageRequest request, FieldMeta field, Object value) {
        if (field.kind() == FieldMeta.Kind.USER || USERS.contains(field.id())) {
            return site.configuration()
                    .users()
                    .byKey(String.valueOf(value))
                    .map(LocalUser::username)
                    .orElse("");
        }
        return value instanceof Number number && field.kind() == FieldMeta.Kind.NUMBER
                ? Numbers.format(number, request.visitor().locale())
                : String.valueOf(value);
    }
}
