package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.ReadyMade;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.shared.IssueId;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Criteria to start with, in the language of the user; whoever adds one keeps its words. */
@Component
public class ReadyMadeTexts {

    private static final String PREFIX = "touchpoint.criterion.";

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
                new Wording(name(ready), question(ready), unit(ready), ready.level(), ready.code()),
                ready.measure(),
                usual.sampling(),
                usual.upkeep(),
                usual.standing());
    }

    private static String unit(ReadyMade ready) {
        return switch (ready) {
            case RESPONSE_TIME -> "h";
            case REPURCHASE_INTERVAL -> "d";
            default -> "";
        };
    }
}
