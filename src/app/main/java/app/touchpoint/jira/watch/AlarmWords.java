package app.touchpoint.jira.watch;

import app.touchpoint.core.shared.ShownNumber;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.chart.Severity;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.watch.Alarms.Line;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** What alarms say, in the language of the reader. */
@Component
public class AlarmWords {

    private static final String PREFIX = "touchpoint.watch.";
    private static final int FRACTION_DIGITS = 2;
    private static final int LONGEST_SUMMARY = 255;
    private static final String SERIES = "/projects/%s?selectedItem=app.touchpoint.jira.measurements&criterion=%d";

    private final BundleTexts texts;
    private final JiraAuthenticationContext authentication;

    public AlarmWords(BundleTexts texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** What has happened, with figures where enough people stand behind them. */
    public String text(Line line) {
        LocalDate end = line.alarm().subject().end();
        if (!line.told()) {
            return get("text.few", day(end));
        }
        Direction direction = line.criterion().criterion().measure().direction();
        return get(
                direction == Direction.HIGHER_IS_BETTER ? "text.low" : "text.high",
                day(end),
                number(line.alarm().value()),
                number(line.alarm().chart().badLimit(direction)),
                number(line.alarm().chart().centre()),
                line.alarm().chart().points());
    }

    /** What the user calls the criterion that gave it. */
    public String criterion(Line line) {
        return line.criterion().criterion().wording().nameFor(authentication.getLocale());
    }

    String severity(Severity severity) {
        String level = get("severity." + severity.level().code());
        OptionalLong contacts = severity.contacts();
        return contacts.isPresent()
                ? get(
                        "severity.contacts",
                        level,
                        NumberFormat.getIntegerInstance(authentication.getLocale())
                                .format(contacts.getAsLong()))
                : get("severity.unknown", level);
    }

    /** What the proposed action is called; cut where Jira takes no more. */
    String summary(Line line, String touchpoint) {
        return Texts.excerpt(get("action.summary", criterion(line), touchpoint), LONGEST_SUMMARY);
    }

    /**
     * What the proposed action says: when something was out of the ordinary, where the figures stand, what is to come of it, and who does what on a
     * miss. An issue keeps what is written into it for everybody who sees it, so no figure is: later fewer people may stand behind one than a
     * criterion needs.
     */
    String description(String projectKey, Line line) {
        String rule = line.criterion().criterion().upkeep().duties().actionRule();
        String name = criterion(line);
        String told = get("action.alarm", name, day(line.alarm().subject().end()))
                + "\n"
                + get(
                        "action.figures",
                        SERIES.formatted(projectKey, line.criterion().id()))
                + "\n\n"
                + get("action.result", name);
        return rule.isBlank() ? told : told + "\n\n" + get("action.rule", rule);
    }

    private String number(double value) {
        return ShownNumber.exactly(FRACTION_DIGITS, value, authentication.getLocale());
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(authentication.getLocale()));
    }
}
