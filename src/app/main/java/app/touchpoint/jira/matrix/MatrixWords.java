package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Headline;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.matrix.Score;
import app.touchpoint.core.rating.ClassRule;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.ShownNumber;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.touchpoint.EvidenceWords;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words and numbers of a matrix in the language of the user. */
@Component
public class MatrixWords {

    static final String BUNDLE = "i18n.touchpoint-matrix";
    static final String PREFIX = "touchpoint.matrix.";

    private static final int FRACTION_DIGITS = 2;

    /** Marks that tell classes apart without any colour, by code. */
    private static final Map<String, String> MARKS =
            Map.of("disappointing", "▼", "okay", "●", "delighting", "▲", "unrated", "○", "invalid", "✕");

    private final BundleTexts texts;
    private final JiraAuthenticationContext authentication;
    private final EvidenceWords evidence;

    public MatrixWords(BundleTexts texts, JiraAuthenticationContext authentication, EvidenceWords evidence) {
        this.texts = texts;
        this.authentication = authentication;
        this.evidence = evidence;
    }

    Map<String, String> all() {
        return texts.of(BUNDLE, PREFIX);
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** With at most two decimals and a true minus. */
    public String number(double value) {
        return ShownNumber.upTo(FRACTION_DIGITS, value, authentication.getLocale());
    }

    /** As {@link #number}; what is above zero has a sign, too, where it is a difference. */
    String value(Aspect aspect, double value) {
        double cents = Math.rint(value * 100) / 100;
        return aspect.isDifference() && cents > 0 ? "+" + number(cents) : number(value);
    }

    /** A difference, with its sign. */
    public String change(double value) {
        return value(Aspect.CHANGE, value);
    }

    /** {@code disappointing}, {@code okay}, {@code delighting}, {@code unrated} or {@code invalid}. */
    public static String classCode(Entry entry) {
        if (entry.touchpoint().ist().isOffScale()) {
            return "invalid";
        }
        return entry.classification()
                .map(Classification::experienceClass)
                .map(MatrixWords::code)
                .orElse("unrated");
    }

    static String code(ExperienceClass experienceClass) {
        return experienceClass.name().toLowerCase(Locale.ROOT);
    }

    public static String mark(String classCode) {
        return MARKS.getOrDefault(classCode, "");
    }

    public String className(String classCode) {
        return get("class." + classCode);
    }

    /** Which rule made the class, or why there is none. */
    String rule(Entry entry) {
        Optional<ClassRule> rule = entry.classification().map(Classification::rule);
        if (rule.isEmpty()) {
            return get("rule." + classCode(entry));
        }
        if (rule.get() instanceof ClassRule.ByExpectation expectation) {
            return get(
                    "rule.expectation",
                    number(expectation.minimum().value()),
                    number(expectation.desired().value()));
        }
        ClassRule.ByThresholds thresholds = (ClassRule.ByThresholds) rule.get();
        return get(
                "rule.thresholds",
                number(thresholds.thresholds().okayFrom()),
                number(thresholds.thresholds().delightingFrom()));
    }

    /** Whose view the Ist is, how sure and how old; empty text while there is none. */
    public String source(Entry entry) {
        return source(entry, today());
    }

    /** The same as somebody read it at the end of an earlier day. */
    public String source(Entry entry, LocalDate day) {
        if (entry.touchpoint().ist().raw() == null) {
            return "";
        }
        IstSource source = entry.touchpoint().ratings().source();
        return switch (source.kind()) {
            case CUSTOMERS ->
                get("source.customers", number(source.n()))
                        + source.evidence()
                                .map(known -> evidence.of(known, day))
                                .orElse("");
            case OVERRIDE ->
                source.reason().isEmpty() ? get("source.override.bare") : get("source.override", source.reason());
            case MANUAL, OPINION -> get("source." + source.kind().name().toLowerCase(Locale.ROOT));
        };
    }

    /** What a rater group is called. */
    public String groupName(RaterGroup group) {
        return get("group." + group.code());
    }

    /** How sure and how old something is. */
    public String evidence(Evidence known) {
        return evidence.of(known);
    }

    /**
     * Who stands behind an Ist.
     *
     * @param asOf the day at whose end it is read; empty for today
     */
    public IstInfo behind(Entry entry, Optional<LocalDate> asOf) {
        return IstInfo.of(entry.touchpoint(), asOf.orElseGet(this::today));
    }

    /** A day as the reader writes it. */
    public String day(LocalDate day) {
        return evidence.day(day);
    }

    /** The day by which ages are told. */
    public LocalDate today() {
        return evidence.today();
    }

    Locale language() {
        return authentication.getLocale();
    }

    /** How many are rated, always beside a mean. */
    String rated(Score score) {
        return get("rated", number(score.rated()), number(score.all()));
    }

    String rowName(RowKey key) {
        if (key instanceof RowKey.ByChannel channel) {
            return channel.channel().name();
        }
        if (key instanceof RowKey.ByComponent component) {
            return component.name();
        }
        if (key instanceof RowKey.ByClass byClass) {
            String code = code(byClass.experienceClass());
            return mark(code) + " " + className(code);
        }
        if (key instanceof RowKey.ByName byName) {
            return byName.kind() == RowKind.GROUP || byName.kind() == RowKind.CONTROL
                    ? get(byName.kind().code() + "." + byName.name())
                    : byName.name();
        }
        RowKind kind = ((RowKey.Without) key).kind();
        return get("without." + kind.code());
    }

    /** The one sentence above the matrix. */
    String headline(Headline headline, String phaseOfLargestGap) {
        StringBuilder sentence =
                new StringBuilder(get("headline.counts", number(headline.disappointing()), number(headline.unrated())));
        if (headline.offScale() > 0) {
            sentence.append(get("headline.offscale", number(headline.offScale())));
        }
        headline.largestGap()
                .ifPresentOrElse(
                        largest -> sentence.append(get(
                                "headline.gap",
                                Texts.isolated(largest.touchpoint().summary()),
                                number(largest.gap().orElseThrow().value()),
                                phaseOfLargestGap)),
                        () -> sentence.append(get("headline.nogap")));
        return sentence.toString();
    }
}
