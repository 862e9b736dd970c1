package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.directory.CurrentUser;
import com.atlassian.jira.util.DateFieldFormat;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as Jira's date picker writes them by default, in the language of the thread's user (A-issue-10). */
final class LocalDateFieldFormat implements DateFieldFormat {

    private static final String PICKER = "d/MMM/yy";

    private final CurrentUser currentUser;

    LocalDateFieldFormat(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public String formatDatePicker(Date date) {
        return formatter(currentUser.locale())
                .format(new Timestamp(date.getTime()).toLocalDateTime().toLocalDate());
    }

    /** The day that a text in that format names; null where it names none. */
    static @Nullable LocalDate parse(String text, Locale locale) {
        try {
            return LocalDate.parse(text, formatter(locale));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static DateTimeFormatter formatter(Locale locale) {
        return DateTimeFormatter.ofPattern(PICKER, locale);
    }
}
