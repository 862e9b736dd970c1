package app.touchpoint.localjira.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** The options of a context in order, disabled ones too. */
    List<LocalOption> options(long configId);

    Optional<LocalOption> option(long id);

    /**
     * Reads what a person typed: numbers as written in the locale, a select by option id, a user by name, a day as yyyy-MM-dd.
     *
     * @return the value; null where the text is empty
     * @throws InvalidValueException with a sentence for the person, e.g. an option that is disabled or of another context
     */
    @Nullable
    Object parse(LocalCustomField field, FieldContext context, String text, Locale locale);

    /** The value as text that {@link #parse} reads again. */
    String format(LocalCustomField field, @Nullable Object value, Locale locale);

    /** A value that a field does not take; the message is for the person who typed it. */
    final class InvalidValueException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public InvalidValueException(String message) {
            super(message);
        }
    }
}
