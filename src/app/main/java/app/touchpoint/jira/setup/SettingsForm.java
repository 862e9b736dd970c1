package app.touchpoint.jira.setup;

import app.touchpoint.core.rating.Thresholds;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the settings, with German or English decimal mark.
 *
 * @param errors i18n keys by field; empty when the settings are good
 */
record SettingsForm(
        String okayFrom,
        String delightingFrom,
        String minimumN,
        Map<String, String> errors,
        Optional<Settings> settings) {

    private static final String KEY = "touchpoint.settings.error.";
    private static final int MOST = 1_000_000;

    /** What holds, as the user writes numbers. */
    static SettingsForm of(Settings settings, String language) {
        return new SettingsForm(
                plain(settings.thresholds().okayFrom(), language),
                plain(settings.thresholds().delightingFrom(), language),
                Integer.toString(settings.minimumN()),
                Map.of(),
                Optional.of(settings));
    }

    static SettingsForm read(@Nullable String okayFrom, @Nullable String delightingFrom, @Nullable String minimumN) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Double> okay = number(okayFrom);
        Optional<Double> delighting = number(delightingFrom);
        Optional<Double> n = number(minimumN);
        if (okay.filter(SettingsForm::onScale).isEmpty()) {
            errors.put("okayFrom", KEY + "scale");
        }
        if (delighting.filter(SettingsForm::onScale).isEmpty()) {
            errors.put("delightingFrom", KEY + "scale");
        }
        if (errors.isEmpty() && okay.orElseThrow() >= delighting.orElseThrow()) {
            errors.put("delightingFrom", KEY + "order");
        }
        if (n.filter(value -> value >= Settings.LOWEST_MINIMUM_N && value <= MOST && value == Math.rint(value))
                .isEmpty()) {
            errors.put("minimumN", KEY + "minimum-n");
        }
        Optional<Settings> settings = errors.isEmpty()
                ? Optional.of(new Settings(
                        new Thresholds(okay.orElseThrow(), delighting.orElseThrow()),
                        n.orElseThrow().intValue()))
                : Optional.empty();
        return new SettingsForm(text(okayFrom), text(delightingFrom), text(minimumN), Map.copyOf(errors), settings);
    }

    private static boolean onScale(double value) {
        return value >= 0 && value <= 10;
    }

    private static Optional<Double> number(@Nullable String typed) {
        try {
            return Optional.of(new BigDecimal(text(typed).replace(',', '.')).doubleValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String plain(double value, String language) {
        String number = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return language.equals("de") ? number.replace('.', ',') : number;
    }
}
