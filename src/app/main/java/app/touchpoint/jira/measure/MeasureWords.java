package app.touchpoint.jira.measure;

import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.Measured;
import app.touchpoint.jira.journey.BundleTexts;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Words and numbers of measurements in the language of the user. */
@Component
public class MeasureWords {

    private static final String BUNDLE = "i18n.touchpoint-measure";
    private static final String PREFIX = "touchpoint.measure.";
    private static final int FRACTION_DIGITS = 2;

    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    private final BundleTexts texts;
    private final JiraAuthenticationContext authentication;

    public MeasureWords(BundleTexts texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    Map<String, String> all() {
        return texts.of(BUNDLE, PREFIX);
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** With exactly two decimals, so that a column of figures can be compared. */
    String number(double value) {
        return number(value, FRACTION_DIGITS);
    }

    /** With exactly one decimal, as points and per cents are told. */
    String tenth(double value) {
        return number(value, 1);
    }

    private String number(double value, int digits) {
        NumberFormat format = numbers();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace('-', '\u2212');
    }

    String whole(long value) {
        return numbers().format(value);
    }

    /** Of its own, for it is not safe for several threads; copying one is many times faster than making it. */
    private NumberFormat numbers() {
        return (NumberFormat) NUMBERS.computeIfAbsent(authentication.getLocale(), NumberFormat::getNumberInstance)
                .clone();
    }

    /** How many people, or issues where nobody was asked. */
    String people(Measured measured) {
        return measured.isOfPeople() ? whole(measured.n()) : get("issues", whole(measured.n()));
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(authentication.getLocale()));
    }

    /** Why nothing is shown; empty where something is. */
    String silence(AnswersView view) {
        if (view instanceof AnswersView.Hidden hidden) {
            return get("few", hidden.needed());
        }
        return view instanceof AnswersView.Nobody ? get("nobody") : "";
    }

    String experience(AnswersView.Shown shown) {
        return get("class." + shown.experience().experienceClass().name().toLowerCase(Locale.ROOT));
    }
}
