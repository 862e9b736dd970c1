package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.ReadyMade;
import app.touchpoint.core.shared.Names;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells criteria of deeds from others: a share that began as one of the ready-made criteria of referrals, whatever it is called now, or that bears
 * the name, or asks the question, of one of them in German or English.
 */
final class Referrals {

    private static final String BUNDLE = "i18n.touchpoint-measure";
    private static final String PREFIX = "touchpoint.criterion.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<ReadyMade> READY = List.of(ReadyMade.REFERRAL_RATE, ReadyMade.ACTIVE_REFERRALS);

    private static final Set<String> TEXTS = Stream.of(Locale.ROOT, Locale.GERMAN)
            .map(locale -> ResourceBundle.getBundle(BUNDLE, locale, Referrals.class.getClassLoader(), NO_FALLBACK))
            .flatMap(texts -> READY.stream()
                    .flatMap(one -> List.of(PREFIX + one.code(), PREFIX + one.code() + ".question").stream())
                    .map(texts::getString))
            .collect(Collectors.toUnmodifiableSet());

    private Referrals() {}

    /** Whether it counts recommendations. */
    static boolean isOne(Criterion criterion) {
        return criterion.measure().type() == CriterionType.PROPORTION
                && (READY.stream()
                                .anyMatch(one ->
                                        one.code().equals(criterion.wording().origin()))
                        || isCalledOne(criterion));
    }

    private static boolean isCalledOne(Criterion criterion) {
        return TEXTS.stream()
                .anyMatch(text -> Names.same(text, criterion.wording().name())
                        || Names.same(text, criterion.wording().question()));
    }
}
