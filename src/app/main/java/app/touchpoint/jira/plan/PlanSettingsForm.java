package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Refusal;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the settings of a plan. Either decimal mark will do; points (German) or commas (English) before groups of three digits
 * part thousands.
 *
 * @param typed texts by field
 * @param problems what does not fit, by field; empty when the settings are good
 * @param read the settings, where they are good
 */
record PlanSettingsForm(Map<PlanField, String> typed, Map<PlanField, Refusal> problems, Optional<PlanRulesInfo> read) {

    private static final Pattern GERMAN_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,15})?");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d{1,15})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}([.,]\\d{1,15})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}'’]");

    /** What holds, as the reader writes numbers. */
    static PlanSettingsForm of(PlanRules rules, boolean german) {
        PlanRulesInfo info = PlanRulesInfo.of(rules);
        Map<PlanField, String> typed = new EnumMap<>(PlanField.class);
        for (PlanField field : PlanField.values()) {
            BigDecimal value = info.value(field);
            typed.put(field, value == null ? "" : plain(value, german));
        }
        return new PlanSettingsForm(typed, Map.of(), Optional.of(info));
    }

    /** Only the cap may be left empty. */
    static PlanSettingsForm read(Function<String, @Nullable String> parameters, boolean german) {
        Map<PlanField, String> typed = new EnumMap<>(PlanField.class);
        Map<PlanField, BigDecimal> values = new EnumMap<>(PlanField.class);
        Map<PlanField, Refusal> problems = new LinkedHashMap<>();
        for (PlanField field : PlanField.values()) {
            String parameter = parameters.apply(field.code());
            String text = parameter == null ? "" : parameter.strip();
            typed.put(field, text);
            if (field != PlanField.CAP || !text.isEmpty()) {
                Optional<BigDecimal> value = number(text, german);
                value.map(field::problem)
                        .orElseGet(() -> Optional.of(field.refusal()))
                        .ifPresent(problem -> problems.put(field, problem));
                value.ifPresent(number -> values.put(field, number));
            }
        }
        return new PlanSettingsForm(typed, problems, problems.isEmpty() ? Optional.of(info(values)) : Optional.empty());
    }

    private static PlanRulesInfo info(Map<PlanField, BigDecimal> values) {
        return new PlanRulesInfo(
                values.get(PlanField.CAP),
                amount(values, PlanField.DAY_RATE),
                amount(values, PlanField.LOWEST_EFFORT),
                amount(values, PlanField.ASYMMETRY),
                amount(values, PlanField.REACH_OF_UNKNOWN),
                amount(values, PlanField.MEASURED),
                amount(values, PlanField.MEASURED_BY_FEW),
                amount(values, PlanField.OPINION),
                count(values, PlanField.ENOUGH),
                amount(values, PlanField.LEAST_NEED),
                amount(values, PlanField.MOST_PERSON_DAYS),
                count(values, PlanField.MOST_DAYS));
    }

    private static @Nullable Double amount(Map<PlanField, BigDecimal> values, PlanField field) {
        BigDecimal value = values.get(field);
        return value == null ? null : value.doubleValue();
    }

    private static @Nullable Integer count(Map<PlanField, BigDecimal> values, PlanField field) {
        BigDecimal value = values.get(field);
        return value == null ? null : value.intValueExact();
    }

    private static Optional<BigDecimal> number(String typed, boolean german) {
        String text = SPACES.matcher(typed.replace('\u2212', '-')).replaceAll("");
        if ((german ? GERMAN_THOUSANDS : ENGLISH_THOUSANDS).matcher(text).matches()) {
            text = text.replace(german ? "." : ",", "");
        }
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static String plain(BigDecimal value, boolean german) {
        String number = value.stripTrailingZeros().toPlainString();
        return german ? number.replace('.', ',') : number;
    }
}
