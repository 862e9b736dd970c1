package app.touchpoint.jira.plan;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.plan.Need;
import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.Proof;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.plan.QuickWinReason;
import app.touchpoint.core.shared.ShownNumber;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words and numbers of the plan in the language of the user. */
@Component
public class PlanWords {

    static final String BUNDLE = "i18n.touchpoint-plan";
    static final String PREFIX = "touchpoint.plan.";

    private static final int FRACTION_DIGITS = 2;

    private final BundleTexts texts;
    private final JiraAuthenticationContext authentication;

    public PlanWords(BundleTexts texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    Map<String, String> all() {
        return texts.of(BUNDLE, PREFIX);
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** What the user calls a criterion. */
    String criterion(Criterion criterion) {
        return criterion.wording().nameFor(locale());
    }

    Locale locale() {
        return authentication.getLocale();
    }

    /** With at most two decimals and a true minus. */
    String number(double value) {
        return ShownNumber.upTo(FRACTION_DIGITS, value, locale());
    }

    /**
     * The one sentence that explains a priority.
     *
     * @param touchpoint the one that counts; null where the action improves none
     */
    String sentence(Priority priority, @Nullable TouchpointRow touchpoint) {
        return sentence(priority, touchpoint, this::number);
    }

    private String sentence(Priority priority, @Nullable TouchpointRow touchpoint, DoubleFunction<String> number) {
        String name = touchpoint == null ? "" : touchpoint.summary();
        if (priority instanceof Priority.Open open) {
            return get("missing." + open.missing().code(), name);
        }
        Priority.Scored scored = (Priority.Scored) priority;
        Need.Known need = scored.need();
        return get(
                (need.toDelight() ? "sentence.delight" : "sentence") + (scored.asymmetry() > 1 ? ".disappointing" : ""),
                number.apply(scored.value()),
                name,
                number.apply(need.value()),
                number.apply(need.importance()),
                number.apply(need.toDelight() ? need.potential() : need.gap()),
                number.apply(scored.asymmetry()),
                number.apply(scored.reach()),
                number.apply(scored.confidence()),
                number.apply(scored.effortInDays()));
    }

    /** Words of the actions of one plan: thousands share a few numbers and meet and miss the same conditions, so each is worded once. */
    Shared shared() {
        return new Shared();
    }

    /** As the sentences of {@link PlanWords}. */
    final class Shared {

        private final Map<Double, String> numbers = new HashMap<>();
        private final Map<QuickWin, String> quickWins = new HashMap<>();

        String sentence(Priority priority, @Nullable TouchpointRow touchpoint) {
            return PlanWords.this.sentence(
                    priority, touchpoint, value -> numbers.computeIfAbsent(value, PlanWords.this::number));
        }

        /** What has to be said besides of an action whose effort nobody has estimated. */
        String unestimated() {
            return get("unestimated");
        }

        String sentence(QuickWin quickWin) {
            return quickWins.computeIfAbsent(quickWin, PlanWords.this::sentence);
        }
    }

    /** What a quick win fulfils and what it does not, or what was decided instead. */
    String sentence(QuickWin quickWin) {
        if (quickWin.decision().isPresent()) {
            QuickWin.Decision decision = quickWin.decision().get();
            return get(decision.isQuickWin() ? "quick-win.decided.yes" : "quick-win.decided.no", decision.reason());
        }
        String state = quickWin.state()
                .map(is -> get("quick-win.state." + is.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> get("quick-win.none"));
        return quickWin.missed().isEmpty()
                ? get("quick-win.met", state)
                : get("quick-win.missed", state, reasons(quickWin.missed()));
    }

    /** Whether an action that is done worked, or what is lacking to tell. */
    String sentence(Proof proof) {
        if (proof instanceof Proof.Verified verified) {
            return get("proof.verified", number(verified.improvement()));
        }
        if (proof instanceof Proof.NotVerified not) {
            return get("proof.not-verified." + not.reason().code(), number(not.improvement()));
        }
        Proof.TooEarly early = (Proof.TooEarly) proof;
        String reason = get("proof.too-early." + early.reason().code());
        return early.told().map(day -> get("proof.told", reason, day(day))).orElse(reason);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    private String reasons(Set<QuickWinReason> reasons) {
        return Stream.of(QuickWinReason.values())
                .filter(reasons::contains)
                .map(reason -> get("quick-win.reason." + reason.code()))
                .collect(Collectors.joining(", "));
    }
}
