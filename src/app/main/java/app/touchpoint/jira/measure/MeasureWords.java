package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Formula;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.shared.ShownNumber;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.Measured;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words and numbers of measurements in the language of the user. */
@Component
public class MeasureWords {

    private static final String BUNDLE = "i18n.touchpoint-measure";
    private static final String PREFIX = "touchpoint.measure.";
    private static final int FRACTION_DIGITS = 2;
    private static final int PERCENT = 100;

    private final BundleTexts texts;
    private final JiraAuthenticationContext authentication;

    public MeasureWords(BundleTexts texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    /**
     * How the reader is told anything: what is made of equal wordings and equal figures is equal.
     *
     * @param locale of numbers and days
     * @param texts by key, with underscores for dots; without those of scripts
     */
    record Wording(Locale locale, Map<String, String> texts) {}

    Wording wording() {
        return new Wording(authentication.getLocale(), texts.of(BUNDLE, PREFIX));
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** What the user calls a criterion. */
    String name(Criterion criterion) {
        return criterion.wording().nameFor(authentication.getLocale());
    }

    /** What a touchpoint is called; null is the journey as a whole. */
    String place(@Nullable TouchpointRow touchpoint) {
        return touchpoint == null ? get("journey") : touchpoint.summary();
    }

    /** With exactly two decimals, so that a column of figures can be compared. */
    String number(double value) {
        return ShownNumber.exactly(FRACTION_DIGITS, value, authentication.getLocale());
    }

    /** With exactly one decimal, as points and per cents are told. */
    String tenth(double value) {
        return ShownNumber.exactly(1, value, authentication.getLocale());
    }

    /** A figure as the criterion tells it, before it becomes a value from 0 to 10: points, a share with its rule, a mean with its scale, or an amount. */
    String figure(Figure figure, Criterion asked) {
        Measure measure = asked.measure();
        if (figure instanceof Figure.Net) {
            return get("figure.points", tenth(figure.value()));
        }
        if (figure instanceof Figure.Share) {
            String share = tenth(PERCENT * figure.value());
            if (measure.formula() == Formula.ACTIVE_REFERRALS) {
                return get("figure.asked", share);
            }
            return measure.scale()
                    .filter(scale -> scale.points() > 2)
                    .map(scale -> get("figure.boxes", share, measure.topBoxes(), scale.points()))
                    .orElseGet(() -> get("figure.share", share));
        }
        String amount = number(figure.value());
        return measure.scale()
                .map(scale -> get("figure.mean", amount, scale.min(), scale.max()))
                .orElseGet(() -> (amount + " " + asked.wording().unit()).strip());
    }

    /** As {@link #figure}; a mean with its standard deviation, where that is known. */
    String figureWithSpread(Figure figure, Criterion asked) {
        String told = figure(figure, asked);
        return figure instanceof Figure.Average average && average.mean().sd().isPresent()
                ? get("figure.spread", told, number(average.mean().sd().getAsDouble()))
                : told;
    }

    String whole(long value) {
        return ShownNumber.upTo(0, value, authentication.getLocale());
    }

    /** How many people, and of how many where the interval is corrected for that; or issues where nobody was asked. */
    String people(AnswersView.Shown shown) {
        Measured measured = shown.measured();
        return measured.isOfPeople() ? drawn(shown, measured.n()) : get("events", whole(measured.n()));
    }

    /** How many, and of how many in all where the interval is corrected for that. */
    String drawn(AnswersView.Shown shown, long n) {
        return shown.corrected()
                .map(all -> get("people.of", whole(n), whole(all.size())))
                .orElseGet(() -> whole(n));
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
