package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.ShownNumber;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.Measured;
import app.touchpoint.jira.journey.BundleTexts;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words and numbers of measurements in the language of the user. */
@Component
public class MeasureWords {

    private static final String BUNDLE = "i18n.touchpoint-measure";
    private static final String PREFIX = "touchpoint.measure.";
    private static final int FRACTION_DIGITS = 2;

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
        return ShownNumber.exactly(FRACTION_DIGITS, value, authentication.getLocale());
    }

    /** With exactly one decimal, as points and per cents are told. */
    String tenth(double value) {
        return ShownNumber.exactly(1, value, authentication.getLocale());
    }

    String whole(long value) {
        return ShownNumber.upTo(0, value, authentication.getLocale());
    }

    /** How many people, or issues where nobody was asked. */
    String people(Measured measured) {
        return measured.isOfPeople() ? whole(measured.n()) : get("events", whole(measured.n()));
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
