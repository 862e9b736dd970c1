package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a custom field takes a value in the context of an issue's project and type. */
final class CustomFieldChecks {

    private static final int SHORT_TEXT = 255;
    private static final int LONG_TEXT = 32_767;
    /** A-field-06. */
    private static final double MAX_NUMBER = 1e14;

    private final ConfigurationPart config;

    CustomFieldChecks(ConfigurationPart config) {
        this.config = config;
    }

    void check(FieldChecks.Subject subject, String fieldId, @Nullable Object value, Refusals refusals) {
        Optional<LocalCustomField> field = config.customFields().byId(fieldId);
        Optional<FieldContext> context =
                field.flatMap(known -> config.customFields().context(fieldId, subject.projectId(), subject.typeId()));
        if (field.isEmpty() || context.isEmpty()) {
            refusals.field(
                    fieldId,
                    "issue.field.notOnScreen",
                    field.map(LocalCustomField::name).orElse(fieldId));
        } else if (value != null) {
            value(field.get(), context.get(), value, refusals);
        }
    }

    private void value(LocalCustomField field, FieldContext context, Object value, Refusals refusals) {
        switch (config.customFields().kind(field)) {
            case NUMBER -> {
                Double number = (Double) value;
                // NaN is beyond any limit too.
                if (!(Math.abs(number) <= MAX_NUMBER)) {
                    refusals.field(field.id(), "issue.number.invalid", plain(number));
                }
            }
            case TEXT -> length(field, (String) value, SHORT_TEXT, refusals);
            case TEXT_AREA -> length(field, (String) value, LONG_TEXT, refusals);
            case SELECT -> option(field, context, (String) value, refusals);
            case USER -> {
                if (config.users()
                        .byKey((String) value)
                        .filter(LocalUser::active)
                        .isEmpty()) {
                    refusals.field(field.id(), "issue.user.notFound", value.toString());
                }
            }
            case DATE -> {
                LocalDate unused = (LocalDate) value;
            }
            case CALCULATED -> refusals.field(field.id(), "issue.field.readOnly", field.name());
        }
    }

    /** As people write it, without an exponent. */
    private static String plain(Double number) {
        return Double.isInfinite(number) || Double.isNaN(number)
                ? number.toString()
                : BigDecimal.valueOf(number).toPlainString();
    }

    private static void length(LocalCustomField field, String text, int longest, Refusals refusals) {
        if (text.length() > longest) {
            refusals.field(field.id(), "issue.text.tooLong", longest);
        }
    }

    private void option(LocalCustomField field, FieldContext context, String id, Refusals refusals) {
        boolean known = config.customFields().options(context.configId()).stream()
                .filter(option -> !option.disabled())
                .map(LocalOption::id)
                .anyMatch(optionId -> Long.toString(optionId).equals(id));
        if (!known) {
            refusals.field(field.id(), "issue.option.invalid", id);
        }
    }
}
