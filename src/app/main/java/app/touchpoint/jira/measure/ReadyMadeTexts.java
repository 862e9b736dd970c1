package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.LocalNames;
import app.touchpoint.core.criterion.ReadyMade;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.shared.IssueId;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Criteria to start with, in the language of the user and with their names in both; whoever adds one keeps its words. */
@Component
public class ReadyMadeTexts {

    private static final String BUNDLE = "i18n.touchpoint-measure";
    private static final String PREFIX = "touchpoint.criterion.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final I18nResolver i18n;

    public ReadyMadeTexts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    String name(ReadyMade criterion) {
        return i18n.getText(PREFIX + criterion.code());
    }

    /** What is asked; blank where something is counted. */
    String question(ReadyMade criterion) {
        return criterion.measure().type().isAskedOnAScale()
                ? i18n.getText(PREFIX + criterion.code() + ".question")
                : "";
    }

    Criterion criterion(ReadyMade ready, Optional<IssueId> touchpoint) {
        Criterion usual = CriteriaKeeper.usual(touchpoint, name(ready));
        return new Criterion(
                new Wording(name(ready), question(ready), unit(ready), ready.level(), ready.code(), names(ready)),
                ready.measure(),
                usual.sampling(),
                usual.upkeep(),
                usual.standing());
    }

    private static LocalNames names(ReadyMade ready) {
        return new LocalNames(name(ready, Locale.GERMAN), name(ready, Locale.ROOT));
    }

    /** In a language that need not be the user's; the root is English. */
    private static String name(ReadyMade ready, Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, ReadyMadeTexts.class.getClassLoader(), NO_FALLBACK)
                .getString(PREFIX + ready.code());
    }

    private static String unit(ReadyMade ready) {
        return switch (ready) {
            case RESPONSE_TIME -> "h";
            case REPURCHASE_INTERVAL -> "d";
            default -> "";
        };
    }
}
