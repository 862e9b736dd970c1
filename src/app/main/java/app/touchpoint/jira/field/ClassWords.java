package app.touchpoint.jira.field;

import app.touchpoint.core.rating.ClassRule;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.ShownNumber;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Classes, ratings and days as one touchpoint shows them, in the language of the user. */
@Component
public class ClassWords {

    /** The words are those of the matrix, so that a class has one name everywhere. */
    private static final String PREFIX = "touchpoint.matrix.";

    private static final int FRACTION_DIGITS = 2;

    /** Marks that tell classes apart without any colour, by code. */
    private static final Map<String, String> MARKS =
            Map.of("disappointing", "▼", "okay", "●", "delighting", "▲", "unrated", "○", "invalid", "✕");

    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;

    public ClassWords(I18nResolver i18n, JiraAuthenticationContext authentication) {
        this.i18n = i18n;
        this.authentication = authentication;
    }

    /** The stable code of a class. */
    public static String code(ExperienceClass experienceClass) {
        return experienceClass.name().toLowerCase(Locale.ROOT);
    }

    /** The mark of a class, of {@code unrated} or of {@code invalid}. */
    public static String mark(String code) {
        return MARKS.getOrDefault(code, "");
    }

    /** The name of a class, of {@code unrated} or of {@code invalid}. */
    public String name(String code) {
        return i18n.getText(PREFIX + "class." + code);
    }

    /** Why there is no class: {@code unrated} or {@code invalid}. */
    public String why(String code) {
        return i18n.getText(PREFIX + "rule." + code);
    }

    /** Which rule made a class. */
    public String rule(ClassRule rule) {
        if (rule instanceof ClassRule.ByExpectation expectation) {
            return i18n.getText(
                    PREFIX + "rule.expectation",
                    number(expectation.minimum().value()),
                    number(expectation.desired().value()));
        }
        ClassRule.ByThresholds by = (ClassRule.ByThresholds) rule;
        return i18n.getText(
                PREFIX + "rule.thresholds",
                number(by.thresholds().okayFrom()),
                number(by.thresholds().delightingFrom()));
    }

    /** What makes a class, where these limits hold for touchpoints without an expectation of their own. */
    public String help(Thresholds thresholds) {
        return i18n.getText(
                "touchpoint.help.class.text", number(thresholds.okayFrom()), number(thresholds.delightingFrom()));
    }

    /** With at most two decimals and a true minus. */
    public String number(double value) {
        return ShownNumber.upTo(FRACTION_DIGITS, value, authentication.getLocale());
    }

    /** The same with a plus before what is above zero. */
    public String signed(double value) {
        return value > 0 ? "+" + number(value) : number(value);
    }

    /** A day as it is written where the user lives. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(authentication.getLocale()));
    }
}
