package app.touchpoint.core.imports;

import app.touchpoint.core.shared.Texts;
import java.util.List;
import java.util.Optional;

/**
 * Something in a file that keeps it from being imported.
 *
 * @param line the line of the file, from 1
 * @param column empty when the whole line is meant
 * @param value what was found there, shortened to {@link #MAX_VALUE_LENGTH} characters
 * @param code stable, such as {@code import.rating.offscale}; also the i18n key of its sentence
 * @param accepted what the sentence fills in to say what is accepted: texts and numbers, in order
 */
public record Finding(int line, Optional<ImportColumn> column, String value, String code, List<Object> accepted) {
    /** How much of a value is repeated to the reader. */
    public static final int MAX_VALUE_LENGTH = 100;

    public Finding {
        accepted = List.copyOf(accepted);
        value = Texts.excerpt(value, MAX_VALUE_LENGTH);
    }

    static Finding at(int line, ImportColumn column, String value, String code, Object... accepted) {
        return new Finding(line, Optional.of(column), value, code, List.of(accepted));
    }

    static Finding onLine(int line, String value, String code, Object... accepted) {
        return new Finding(line, Optional.empty(), value, code, List.of(accepted));
    }
}
