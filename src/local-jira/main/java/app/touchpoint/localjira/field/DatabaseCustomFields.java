package app.touchpoint.localjira.field;

import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.project.Projects;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of custom fields over their tables: which context counts, what may be made, what a field says about itself. Long, since it answers
 * all of {@link CustomFields}.
 */
final class DatabaseCustomFields implements CustomFields, LocalCustomField.Lookups {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final FieldTable table;
    private final OptionTable options;
    private final FieldTypes types;
    private final Scope scope;
    private final FieldValues values;
    private volatile ValueWriter valueWriter = (issueId, field, old, now) -> {
        throw new IllegalStateException("Nobody writes values of issues yet.");
    };

    DatabaseCustomFields(Database database, FieldTypes types, Scope scope, Users users) {
        this.table = new FieldTable(database);
        this.options = new OptionTable(database);
        this.types = types;
        this.scope = scope;
        this.values = new FieldValues(options, users);
    }

    @Override
    public List<LocalCustomField> all() {
        return fields().toList();
    }

    private Stream<LocalCustomField> fields() {
        return table.byName().stream().map(row -> new LocalCustomField(row, this));
    }

    @Override
    public Optional<LocalCustomField> byId(String id) {
        return Optional.ofNullable(numberOf(id)).map(table.rows()::get).map(row -> new LocalCustomField(row, this));
    }

    private static @Nullable Long numberOf(String id) {
        String digits = id.startsWith(LocalCustomField.PREFIX) ? id.substring(LocalCustomField.PREFIX.length()) : "";
        return NUMBER.matcher(digits).matches() ? Long.valueOf(digits) : null;
    }

    @Override
    public List<LocalCustomField> byName(String name) {
        return fields().filter(field -> field.name().equalsIgnoreCase(name)).toList();
    }

    @Override
    public FieldKind kind(LocalCustomField field) {
        if (types.plugin(field.typeKey()).isPresent()) {
            return FieldKind.CALCULATED;
        }
        return SystemFieldType.of(field.typeKey())
                .map(SystemFieldType::kind)
                .orElseThrow(() -> new IllegalStateException("The type " + field.typeKey() + " of the field "
                        + field.name() + " is not there; its app is disabled."));
    }

    @Override
    public List<LocalCustomField> applicable(long projectId, String issueTypeId) {
        return fields().filter(field -> types.exists(field.typeKey())
                        && context(table.contexts(field.number()), projectId, issueTypeId)
                                .isPresent())
                .toList();
    }

    @Override
    public Optional<FieldContext> context(String fieldId, long projectId, String issueTypeId) {
        return context(contexts(fieldId), projectId, issueTypeId);
    }

    private static Optional<FieldContext> context(List<FieldContext> all, long projectId, String issueTypeId) {
        return all.stream()
                .filter(context -> context.projectIds().contains(projectId))
                .findFirst()
                .or(() -> all.stream().filter(FieldContext::global).findFirst())
                // A-field-03: a project's own context hides the global one even for issue types that it leaves out.
                .filter(context -> context.hasType(issueTypeId));
    }

    @Override
    public List<FieldContext> contexts(String fieldId) {
        Long number = numberOf(fieldId);
        return number == null ? List.of() : table.contexts(number);
    }

    @Override
    public LocalCustomField create(NewField field, NewContext context) {
        if (field.name().isBlank() || field.name().length() > 255) {
            throw new IllegalArgumentException("The name of a custom field has 1 to 255 characters.");
        }
        if (!types.exists(field.typeKey())) {
            throw new IllegalArgumentException("There is no custom field type " + field.typeKey() + ".");
        }
        checkSearcher(field.typeKey(), field.searcherKey());
        check(context);
        return byId(LocalCustomField.PREFIX + table.insert(field, context)).orElseThrow();
    }

    private void checkSearcher(String typeKey, @Nullable String searcher) {
        if (searcher != null && !types.searchers(typeKey).contains(searcher)) {
            throw new IllegalArgumentException(
                    "The searcher " + searcher + " does not go with the type " + typeKey + ".");
        }
    }

    @Override
    public void setSearcher(LocalCustomField field, @Nullable String searcherKey) {
        checkSearcher(field.typeKey(), searcherKey);
        table.setSearcher(field.number(), searcherKey);
    }

    @Override
    public void setValueWriter(ValueWriter writer) {
        valueWriter = writer;
    }

    @Override
    public void write(long issueId, long fieldNumber, @Nullable Object old, @Nullable Object now) {
        valueWriter.write(issueId, fieldNumber, old, now);
    }

    @Override
    public void delete(LocalCustomField field) {
        table.delete(field.number(), contexts(field.id()), options);
    }

    @Override
    public FieldContext addContext(LocalCustomField field, NewContext context) {
        check(context);
        return table.insertContext(field.number(), context);
    }

    private void check(NewContext context) {
        checkProjects(context.projects());
        for (String type : context.issueTypeIds()) {
            if (scope.issueTypes().byId(type).isEmpty()) {
                throw new IllegalArgumentException("There is no issue type " + type + ".");
            }
        }
    }

    private void checkProjects(ContextProjects projects) {
        for (long id : projects.ids()) {
            if (scope.projects().byId(id).isEmpty()) {
                throw new IllegalArgumentException("There is no project " + id + ".");
            }
        }
    }

    @Override
    public FieldContext updateContext(long contextId, String name, String description, ContextProjects projects) {
        checkProjects(projects);
        return table.update(table.context(contextId), name, description, projects);
    }

    @Override
    public void deleteContext(long contextId) {
        table.deleteContext(table.context(contextId), options);
    }

    @Override
    public Optional<FieldContext> contextOfConfig(long configId) {
        return table.contexts().stream()
                .filter(context -> context.configId() == configId)
                .findFirst();
    }

    @Override
    public List<LocalOption> options(long configId) {
        return options.of(configId);
    }

    @Override
    public Optional<LocalOption> option(long id) {
        return options.byId(id);
    }

    @Override
    public LocalOption addOption(long configId, String value, @Nullable Long sequence) {
        if (contextOfConfig(configId).isEmpty()) {
            throw new IllegalArgumentException("There is no field configuration " + configId + ".");
        }
        return options.add(configId, value, sequence);
    }

    @Override
    public void storeOptions(List<LocalOption> changed) {
        options.store(changed);
    }

    @Override
    public void deleteOption(long id) {
        options.delete(id);
    }

    @Override
    public void setOptionDisabled(long id, boolean disabled) {
        options.setDisabled(id, disabled);
    }

    @Override
    public @Nullable Object parse(LocalCustomField field, FieldContext context, String text, Locale locale) {
        return text.isBlank() ? null : values.parse(kind(field), context, text.strip(), locale);
    }

    @Override
    public String format(LocalCustomField field, @Nullable Object value, Locale locale) {
        return values.format(value, locale);
    }

    @Override
    public CustomFieldType<?, ?> type(String typeKey) {
        return types.implementation(typeKey)
                .orElseThrow(() -> new IllegalStateException("The custom field type " + typeKey + " is not there."));
    }

    @Override
    public @Nullable FieldConfig config(LocalCustomField field, long projectId, String issueTypeId) {
        return context(field.id(), projectId, issueTypeId)
                .map(context -> new ContextConfig(context.configId(), field))
                .orElse(null);
    }

    @Override
    public List<FieldConfigScheme> schemes(LocalCustomField field) {
        return contexts(field.id()).stream().map(this::scheme).toList();
    }

    @Override
    public FieldConfigScheme scheme(FieldContext context) {
        LocalCustomField field =
                byId(LocalCustomField.PREFIX + context.label().fieldNumber()).orElseThrow();
        return new ContextScheme(
                context,
                new ContextConfig(context.configId(), field),
                context.projectIds().stream()
                        .flatMap(id -> scope.projects().byId(id).stream())
                        .map(Project.class::cast)
                        .toList(),
                context.issueTypeIds().stream()
                        .flatMap(id -> scope.issueTypes().byId(id).stream())
                        .map(IssueType.class::cast)
                        .toList());
    }

    /** What contexts refer to. */
    record Scope(Projects projects, IssueTypes issueTypes) {}
}
