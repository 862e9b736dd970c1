package app.touchpoint.localjira.field;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.field.InvalidValueException.Reason;
import java.sql.Timestamp;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Typed values from what a person typed, and back; only an enabled option of the context is taken (A-field-09). */
final class FieldValues {

    private static final String OPTION_ID = "[0-9]{1,18}";
    private static final int MAX_TEXT = 255;
    private static final int MAX_FRACTION_DIGITS = 12;
    /** Larger numbers are refused, as by Jira's number field (A-field-06). */
    private static final double MAX_NUMBER = 1e14;

    private final OptionTable options;
    private final Users users;

    FieldValues(OptionTable options, Users users) {
        this.options = options;
        this.users = users;
    }

    Object parse(FieldKind kind, FieldContext context, String text, Locale locale) {
        return switch (kind) {
            case NUMBER -> number(text, locale);
            case TEXT -> limited(text);
            case TEXT_AREA -> text;
            case SELECT -> option(text, context);
            case USER ->
                users.byName(text)
                        .filter(LocalUser::active)
                        .orElseThrow(() -> new InvalidValueException(Reason.USER, text));
            case DATE -> day(text);
            case CALCULATED -> throw new InvalidValueException(Reason.CALCULATED, text);
        };
    }

    /** A-field-02: as the locale writes numbers, so that 8.5 typed by a German user is 85. */
    private static Double number(String text, Locale locale) {
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(locale).parse(text, position);
        if (number == null || position.getIndex() < text.length()) {
            throw new InvalidValueException(Reason.NUMBER, text);
        }
        double value = number.doubleValue();
        if (Math.abs(value) > MAX_NUMBER) {
            throw new InvalidValueException(Reason.NUMBER_TOO_LARGE, text);
        }
        return value;
    }

    private static String limited(String text) {
        if (text.length() > MAX_TEXT) {
            throw new InvalidValueException(Reason.TEXT_TOO_LONG, String.valueOf(MAX_TEXT));
        }
        return text;
    }

    private LocalOption option(String text, FieldContext context) {
        LocalOption option =
                text.matches(OPTION_ID) ? options.byId(Long.parseLong(text)).orElse(null) : null;
        if (option == null || option.configId() != context.configId()) {
            throw new InvalidValueException(Reason.OPTION, text);
        }
        if (option.disabled()) {
            throw new InvalidValueException(Reason.OPTION_DISABLED, option.value());
        }
        return option;
    }

    private static Timestamp day(String text) {
        try {
            return Timestamp.valueOf(LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeException e) {
            InvalidValueException invalid = new InvalidValueException(Reason.DAY, text);
            invalid.initCause(e);
            throw invalid;
        }
    }

    String format(@Nullable Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setGroupingUsed(false);
            format.setMaximumFractionDigits(MAX_FRACTION_DIGITS);
            return format.format(number);
        }
        if (value instanceof LocalOption option) {
            return Long.toString(option.id());
        }
        if (value instanceof LocalUser user) {
            return user.username();
        }
        if (value instanceof Timestamp day) {
            return day.toLocalDateTime().toLocalDate().toString();
        }
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("No custom field has a value of " + value.getClass() + ".");
    }
}
