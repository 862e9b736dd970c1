package app.touchpoint.jira.matrix;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.touchpoint.Days;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days that somebody asks for by REST; what is no day ends the request with 400. */
public final class AskedDays {

    private AskedDays() {}

    /** Of which days touchpoints are wanted. */
    public static Days of(@Nullable String asOf, @Nullable String compareWith, Refusals refusals) {
        return new Days(day(MatrixAsked.AS_OF, asOf, refusals), day(MatrixAsked.COMPARE_WITH, compareWith, refusals));
    }

    /** A day that a parameter may name. */
    static Optional<LocalDate> day(String name, @Nullable String text, Refusals refusals) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw refusals.problem(
                    Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", name, String.valueOf(text), "yyyy-MM-dd"));
        }
    }
}
