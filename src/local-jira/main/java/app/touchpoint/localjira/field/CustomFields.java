package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Custom fields, their contexts and options. */
public interface CustomFields {

    /** All custom fields, by name. */
    List<LocalCustomField> all();

    /** By {@code customfield_10001}. */
    Optional<LocalCustomField> byId(String id);

    /** All fields of that name, upper or lower case; names are not unique. */
    List<LocalCustomField> byName(String name);

    /** How the values of a field are kept; throws where the type's plugin is not there. */
    FieldKind kind(LocalCustomField field);

    /** The fields that an issue of that project and type has, by name; a field whose plugin is not there is left out. */
    List<LocalCustomField> applicable(long projectId, String issueTypeId);

    /** The context that counts for an issue of that project and type; one of the project goes before a global one. */
    Optional<FieldContext> context(String fieldId, long projectId, String issueTypeId);

    List<FieldContext> contexts(String fieldId);

    /**
     * Makes a field with one context; a type that is not there and a searcher that the type does not name are refused with an
     * {@link IllegalArgumentException}. A name may be used by several fields, as in Jira.
     */
    LocalCustomField create(NewField field, NewContext context);

    /** Gives a field another searcher, or none, after which JQL does not know it; the index follows when issues are indexed anew. */
    void setSearcher(LocalCustomField field, @Nullable String searcherKey);

    /** Deletes a field with its contexts and options; values of issues are deleted by who calls this, before. */
    void delete(LocalCustomField field);

    /** Adds a context; a project that another context of the field names moves to the new one (A-field-04). */
    FieldContext addContext(LocalCustomField field, NewContext context);

    /** Replaces the projects of a context. */
    FieldContext updateContext(long contextId, String name, String description, ContextProjects projects);

    void deleteContext(long contextId);

    /** The context as Jira's API has it. */
    FieldConfigScheme scheme(FieldContext context);

    /** The field whose context has that configuration. */
    Optional<FieldContext> contextOfConfig(long configId);

    /** The options of a context in order, disabled ones too. */
    List<LocalOption> options(long configId);

    Optional<LocalOption> option(long id);

    /** Adds an option; a value that the context has already is an {@link IllegalArgumentException}. */
    LocalOption addOption(long configId, String value, @Nullable Long sequence);

    /** Stores values and sequences of options. */
    void storeOptions(List<LocalOption> options);

    /** Deletes an option; values of issues that are it are deleted by who calls this, before. */
    void deleteOption(long id);

    void setOptionDisabled(long id, boolean disabled);

    /**
     * Reads what a person typed: numbers as written in the locale, a select by option id, a user by name, a day as yyyy-MM-dd.
     *
     * @return the value; null where the text is empty
     * @throws InvalidValueException with the reason, e.g. an option that is disabled or of another context
     */
    @Nullable
    Object parse(LocalCustomField field, FieldContext context, String text, Locale locale);

    /** The value as text that {@link #parse} reads again. */
    String format(LocalCustomField field, @Nullable Object value, Locale locale);

    /** Says who writes values of issues, which are not kept here; before that a field refuses to write. */
    void setValueWriter(ValueWriter writer);

    /** Writes one value of an issue and nothing else, told what the issue is thought to have; null is no value. */
    interface ValueWriter {

        void write(long issueId, long fieldNumber, @Nullable Object old, @Nullable Object now);
    }

    /** What a field is made of; the searcher may be missing. */
    record NewField(
            String name,
            String description,
            String typeKey,
            @Nullable String searcherKey) {}

    /** The projects that a context is for: all (then the set is empty) or some. */
    record ContextProjects(boolean all, Set<Long> ids) {}

    /** What a context is made of; no issue types = all of them. */
    record NewContext(String name, String description, ContextProjects projects, Set<String> issueTypeIds) {}
}
