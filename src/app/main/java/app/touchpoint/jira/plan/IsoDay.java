package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as REST takes them, such as 2026-11-23. */
final class IsoDay {

    private IsoDay() {}

    /** The day; empty for none. Refused with {@code day-malformed} (text). */
    static Outcome<Optional<LocalDate>> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(LocalDate.parse(text.strip())));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Refusal.of(Refusal.Reason.MALFORMED, "day-malformed", text));
        }
    }
}
