package app.touchpoint.jira.incident;

import app.touchpoint.core.incident.Category;
import app.touchpoint.core.incident.Consequence;
import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.incident.Polarity;
import app.touchpoint.core.incident.Reality;
import app.touchpoint.core.incident.Source;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is sent; kinds by their codes.
 *
 * @param polarity must be given
 * @param reality happened, where it is missing
 * @param category other, where it is missing
 * @param consequence unknown, where it is missing
 * @param source employee, where it is missing
 * @param day ISO; today where it is missing
 * @param touchpoint key of the touchpoint; only where the address does not name it
 * @param origin key of the issue it is logged from; only where the address does not name the touchpoint
 */
public record IncidentInput(
        @Nullable String polarity,
        @Nullable String reality,
        @Nullable String category,
        @Nullable String consequence,
        @Nullable String source,
        @Nullable String story,
        @Nullable String day,
        @Nullable String evidence,
        @Nullable String touchpoint,
        @Nullable String origin) {

    /** The incident. Refused with {@code value-malformed}, {@code day-malformed} or as {@link Incident#of}. */
    Outcome<Incident> incident(LocalDate today) {
        try {
            Incident.Kind kind = new Incident.Kind(
                    coded(Polarity.class, "polarity", polarity, null),
                    coded(Reality.class, "reality", reality, Reality.HAPPENED),
                    coded(Category.class, "category", category, Category.OTHER),
                    coded(Consequence.class, "consequence", consequence, Consequence.UNKNOWN),
                    coded(Source.class, "source", source, Source.EMPLOYEE));
            return Incident.of(
                    kind,
                    Objects.requireNonNullElse(story, ""),
                    day == null || day.isBlank() ? today : LocalDate.parse(day.strip()),
                    Objects.requireNonNullElse(evidence, ""),
                    today);
        } catch (UnknownCode e) {
            return Outcome.refused(e.refusal);
        } catch (DateTimeParseException e) {
            return Outcome.refused(Refusal.of(Refusal.Reason.MALFORMED, "day-malformed", Objects.toString(day, "")));
        }
    }

    private static <E extends Enum<E> & Coded> E coded(
            Class<E> type, String field, @Nullable String code, @Nullable E otherwise) {
        if ((code == null || code.isBlank()) && otherwise != null) {
            return otherwise;
        }
        String given = Objects.requireNonNullElse(code, "");
        return Coded.find(type, given)
                .orElseThrow(() -> new UnknownCode(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        field,
                        given,
                        Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")))));
    }

    /** Ends the reading of the input at the first code that is none. */
    private static final class UnknownCode extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        UnknownCode(Refusal refusal) {
            super(refusal.code(), null, false, false);
            this.refusal = refusal;
        }
    }
}
