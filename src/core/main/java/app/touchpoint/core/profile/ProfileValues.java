package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How each kind of value is read. Numbers take a decimal point or, where there is no point, one decimal comma. Where only whole numbers
 * fit, points or commas before groups of three digits part thousands, as in {@code 1.000} and {@code 12,500,000}.
 */
final class ProfileValues {
    /** The most entries of a list. */
    static final int MAX_ENTRIES = 200;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3})+|(?:,[0-9]{3})+)");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private ProfileValues() {}

    static Outcome<String> canonical(ProfileField field, String typed) {
        if (field.kind() == FieldKind.REGISTER) {
            return Recommenders.canonical(field, typed);
        }
        String value = typed.strip();
        if (value.isEmpty()) {
            return Outcome.done("");
        }
        return switch (field.kind()) {
            case TEXT -> Texts.bounded(value);
            case CHOICE -> field.choices().contains(value) ? Outcome.done(value) : invalid(field, value);
            case CHOICES -> choices(field, value);
            case LIST -> list(field, value);
            case REGISTER -> throw new IllegalStateException("A register keeps its blanks until its cells are parted.");
            case NUMBER -> number(field, value);
            case YES_NO -> value.equals("true") || value.equals("false") ? Outcome.done(value) : invalid(field, value);
            case DATE -> date(field, value);
            case ISSUE -> ID.matcher(value).matches() ? Outcome.done(value) : invalid(field, value);
        };
    }

    /** In the field's own order, whatever the order typed. */
    private static Outcome<String> choices(ProfileField field, String value) {
        List<String> chosen =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (String choice : chosen) {
            if (!field.choices().contains(choice)) {
                return invalid(field, choice);
            }
        }
        return Outcome.done(String.join(
                "\n", field.choices().stream().filter(chosen::contains).toList()));
    }

    private static Outcome<String> list(ProfileField field, String value) {
        Map<String, String> entries = new LinkedHashMap<>();
        value.lines()
                .map(Names::clean)
                .filter(line -> !line.isEmpty())
                .forEach(line -> entries.putIfAbsent(Names.comparisonKey(line), line));
        if (entries.size() > MAX_ENTRIES) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "profile.list.too-long", field.code(), MAX_ENTRIES));
        }
        for (String entry : entries.values()) {
            if (entry.length() > Names.MAX_LENGTH) {
                return Outcome.refused(
                        Refusal.of(Refusal.Reason.RULE, "text.too-long", entry.length(), Names.MAX_LENGTH));
            }
        }
        return Outcome.done(String.join("\n", entries.values()));
    }

    private static Outcome<String> number(ProfileField field, String typed) {
        Range range = field.range();
        String value = range.whole() && THOUSANDS.matcher(typed).matches() ? typed.replaceAll("[.,]", "") : typed;
        if (!NUMBER.matcher(value).matches()) {
            return invalid(field, value);
        }
        BigDecimal number = new BigDecimal(value.replace(',', '.'));
        if (!range.holds(number.doubleValue())) {
            return Outcome.refused(Refusal.of(
                    Refusal.Reason.RULE,
                    "profile.value.out-of-range",
                    field.code(),
                    plain(BigDecimal.valueOf(range.lowest())),
                    plain(BigDecimal.valueOf(range.highest()))));
        }
        return Outcome.done(plain(number));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Outcome<String> date(ProfileField field, String value) {
        try {
            return Outcome.done(LocalDate.parse(value).toString());
        } catch (DateTimeParseException e) {
            return invalid(field, value);
        }
    }

    static Outcome<String> invalid(ProfileField field, String value) {
        return Outcome.refused(Refusal.of(
                Refusal.Reason.RULE,
                "profile.value.invalid",
                field.code(),
                value.length() > Names.MAX_LENGTH ? value.substring(0, Names.MAX_LENGTH) : value));
    }
}
