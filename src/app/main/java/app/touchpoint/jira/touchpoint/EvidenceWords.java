package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.shared.ShownNumber;
import app.touchpoint.core.touchpoint.Evidence;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** How sure and how old a measured Ist is, in the language of the user; stands behind how many customers it comes from. */
@Component
public class EvidenceWords {

    private static final String PREFIX = "touchpoint.evidence.";
    private static final int FRACTION_DIGITS = 2;

    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;

    public EvidenceWords(I18nResolver i18n, JiraAuthenticationContext authentication, Clock clock) {
        this.i18n = i18n;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** Such as <em>, between 5.4 and 5.6, up to Oct 31, 2026, outdated</em>. */
    public String of(Evidence evidence) {
        return of(evidence, today());
    }

    /** The same as somebody read it at the end of an earlier day. */
    public String of(Evidence evidence, LocalDate day) {
        return evidence.span()
                        .map(span -> i18n.getText(PREFIX + "interval", number(span.low()), number(span.high())))
                        .orElse("")
                + age(evidence, day);
    }

    /** Such as <em>, up to Oct 31, 2026, outdated</em>. */
    public String age(Evidence evidence) {
        return age(evidence, today());
    }

    private String age(Evidence evidence, LocalDate day) {
        return i18n.getText(PREFIX + "until", day(evidence.until()))
                + (evidence.isStale(day) ? i18n.getText(PREFIX + "stale") : "");
    }

    /** A day as the reader writes it. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(authentication.getLocale()));
    }

    /** Whether it is too old to speak for today. */
    public boolean isStale(Evidence evidence) {
        return evidence.isStale(today());
    }

    /** The day by which that is told. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private String number(double value) {
        return ShownNumber.upTo(FRACTION_DIGITS, value, authentication.getLocale());
    }
}
