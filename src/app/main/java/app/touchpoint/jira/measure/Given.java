package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single values of a request's body. The first that cannot be read ends the reading with the refusal that says so. */
final class Given {

    private Given() {}

    /** What was read; refused with {@code value-malformed} (field, value, accepted) or {@code day-malformed} (value). */
    static <T> Outcome<T> read(Supplier<T> reading) {
        try {
            return Outcome.done(reading.get());
        } catch (Malformed e) {
            return Outcome.refused(e.refusal);
        }
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    static <E extends Enum<E> & Coded> E coded(Class<E> type, String field, @Nullable String code, E otherwise) {
        if (code == null || code.isBlank()) {
            return otherwise;
        }
        return Coded.find(type, code.strip())
                .orElseThrow(() -> malformed(
                        field,
                        code,
                        Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }

    static LocalDate day(@Nullable String value) {
        try {
            return LocalDate.parse(text(value).strip());
        } catch (DateTimeParseException e) {
            throw new Malformed(Refusal.of(Refusal.Reason.MALFORMED, "day-malformed", text(value)));
        }
    }

    static int whole(String field, @Nullable Object value) {
        try {
            return new BigDecimal(String.valueOf(value).strip()).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw malformed(field, String.valueOf(value), "0, 1, 2, …");
        }
    }

    private static Malformed malformed(String field, String value, String accepted) {
        return new Malformed(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", field, value, accepted));
    }

    private static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Malformed(Refusal refusal) {
            super(refusal.code(), null, false, false);
            this.refusal = refusal;
        }
    }
}
