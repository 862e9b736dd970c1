package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.InvalidValueException;
import app.touchpoint.localjira.field.LocalCustomField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a form's strings as a person writes them: numbers in their locale, users by name, things by id (A-issue-10). */
final class FormReader {

    /** What a select sends where nothing is chosen. */
    private static final String NONE = "-1";

    private final ConfigurationPart config;
    private final IssueTexts texts;

    FormReader(ConfigurationPart config, IssueTexts texts) {
        this.config = config;
        this.texts = texts;
    }

    /**
     * Reads a form.
     *
     * @param locale how numbers are written
     * @param place where the issue is or will be; its values do not matter
     */
    FormValues read(@Nullable String userKey, Locale locale, NewIssue place, Map<String, String[]> form) {
        Refusals refusals = new Refusals(texts, userKey);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        form.forEach((name, strings) -> {
            if (FieldIds.isCustom(name)) {
                custom(new Place(locale, place.projectId(), place.issueTypeId()), name, strings, values, refusals);
            } else {
                system(name, strings, values, refusals);
            }
        });
        return new FormValues(values, refusals.errors());
    }

    private record Place(Locale locale, long projectId, String typeId) {}

    private void system(String name, String[] strings, Map<String, @Nullable Object> values, Refusals refusals) {
        String text = strings.length == 0 ? "" : strings[0];
        String trimmed = text.trim();
        boolean none = trimmed.isEmpty() || trimmed.equals(NONE);
        switch (name) {
            case FieldIds.SUMMARY -> values.put(name, trimmed);
            case FieldIds.DESCRIPTION -> values.put(name, text.isEmpty() ? null : text);
            case FieldIds.ASSIGNEE, FieldIds.REPORTER -> user(name, none ? "" : trimmed, values, refusals);
            case FieldIds.PRIORITY -> {
                if (!none) {
                    values.put(name, trimmed);
                }
            }
            case FieldIds.RESOLUTION -> values.put(name, none ? null : trimmed);
            case FieldIds.SECURITY -> values.put(name, none ? null : number(name, trimmed, refusals));
            case FieldIds.COMPONENTS -> values.put(name, numbers(name, strings, refusals));
            case FieldIds.LABELS -> values.put(name, words(strings));
            case FieldIds.DUE_DATE -> day(name, trimmed, values, refusals);
            default -> {
                // The form's own parameters: token, project, issue type, buttons.
            }
        }
    }

    private void user(String name, String username, Map<String, @Nullable Object> values, Refusals refusals) {
        if (username.isEmpty()) {
            values.put(name, null);
            return;
        }
        Optional<LocalUser> user = config.users().byName(username);
        if (user.isEmpty()) {
            refusals.field(name, "issue.user.notFound", username);
        } else {
            values.put(name, user.get().key());
        }
    }

    private static @Nullable Long number(String name, String text, Refusals refusals) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            refusals.field(name, "issue.number.invalid", text);
            return null;
        }
    }

    private static List<Long> numbers(String name, String[] strings, Refusals refusals) {
        List<Long> numbers = new ArrayList<>();
        for (String text : strings) {
            if (!text.isBlank() && !text.trim().equals(NONE)) {
                Long number = number(name, text.trim(), refusals);
                if (number != null) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    private static List<String> words(String[] strings) {
        List<String> words = new ArrayList<>();
        for (String text : strings) {
            for (String word : text.trim().split("\\s+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static void day(String name, String text, Map<String, @Nullable Object> values, Refusals refusals) {
        try {
            values.put(name, text.isEmpty() ? null : LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            refusals.field(name, "issue.duedate.format");
        }
    }

    private void custom(
            Place place, String id, String[] strings, Map<String, @Nullable Object> values, Refusals refusals) {
        Optional<LocalCustomField> field = config.customFields().byId(id);
        Optional<FieldContext> context =
                field.flatMap(known -> config.customFields().context(id, place.projectId(), place.typeId()));
        if (field.isEmpty() || context.isEmpty()) {
            refusals.field(
                    id,
                    "issue.field.notOnScreen",
                    field.map(LocalCustomField::name).orElse(id));
            return;
        }
        String text = strings.length == 0 ? "" : strings[0].trim();
        if (text.isEmpty() || (text.equals(NONE) && isSelect(field.get()))) {
            values.put(id, null);
            return;
        }
        try {
            values.put(
                    id,
                    IssueObjects.fromApi(
                            config.customFields().parse(field.get(), context.get(), text, place.locale())));
        } catch (InvalidValueException e) {
            refusals.field(id, sentenceKey(e.reason()), sentenceArgument(field.get(), e));
        }
    }

    private static String sentenceKey(InvalidValueException.Reason reason) {
        return switch (reason) {
            case NUMBER -> "issue.number.invalid";
            case NUMBER_TOO_LARGE -> "issue.number.tooLarge";
            case TEXT_TOO_LONG -> "issue.text.tooLong";
            case OPTION -> "issue.option.invalid";
            case OPTION_DISABLED -> "issue.option.disabled";
            case USER -> "issue.user.notFound";
            case DAY -> "issue.duedate.format";
            case CALCULATED -> "issue.field.readOnly";
        };
    }

    private static String sentenceArgument(LocalCustomField field, InvalidValueException refused) {
        return refused.reason() == InvalidValueException.Reason.CALCULATED ? field.name() : refused.value();
    }

    private boolean isSelect(LocalCustomField field) {
        return config.customFields().kind(field) == app.touchpoint.localjira.field.FieldKind.SELECT;
    }
}
