package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.rest.Refusals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what somebody asked for on the page or by REST. */
final class SetupWish {

    private static final List<String> LANGUAGES = List.of("de", "en");

    private SetupWish() {}

    /** Refused with {@code value-malformed} (name, value, what is accepted). */
    static Outcome<SetupRequest> of(
            ProjectVisit visit, @Nullable String template, @Nullable String language, Map<String, String> adopt) {
        if (visit.user() == null) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, Refusals.NOT_LOGGED_IN));
        }
        String wantedTemplate = template == null ? JourneyTemplate.PORSCHE_4.code() : template;
        String wantedLanguage = language == null ? "en" : language;
        var known = JourneyTemplate.byCode(wantedTemplate);
        if (known.isEmpty()) {
            return malformed("template", wantedTemplate, "porsche-4, before-during-after, blank");
        }
        if (!LANGUAGES.contains(wantedLanguage)) {
            return malformed("language", wantedLanguage, "de, en");
        }
        return Outcome.done(new SetupRequest(
                visit.project(), visit.user(), known.get(), Locale.forLanguageTag(wantedLanguage), Map.copyOf(adopt)));
    }

    private static Outcome<SetupRequest> malformed(String name, String value, String accepted) {
        return Outcome.refused(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", name, value, accepted));
    }
}
