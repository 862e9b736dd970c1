package app.touchpoint.core.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a new journey starts with. Phases follow the customer through time; the last leads back to the first. */
public enum JourneyTemplate {
    /** Four phases after a phase in which others speak about the provider. */
    PORSCHE_4(
            "porsche-4",
            Map.of(
                    "de", List.of("Einfluss Dritter", "Interesse", "Kauf", "Besitz", "Erneuter Kauf"),
                    "en", List.of("Influence of others", "Interest", "Purchase", "Ownership", "Repurchase"))),
    /** Before, during and after the purchase. */
    BEFORE_DURING_AFTER(
            "before-during-after",
            Map.of(
                    "de", List.of("Vor dem Kauf", "Während des Kaufs", "Nach dem Kauf"),
                    "en", List.of("Before the purchase", "During the purchase", "After the purchase"))),
    /** No phase yet. */
    BLANK("blank", Map.of("de", List.of(), "en", List.of()));

    private static final Map<String, List<String>> CHANNELS = Map.of(
            "de",
            List.of("Mundpropaganda", "Bewertungsportal", "Website", "E-Mail", "Filiale", "Telefon"),
            "en",
            List.of("Word of mouth", "Review portal", "Website", "E-mail", "Store", "Phone"));

    private final String code;
    private final Map<String, List<String>> phaseNames;

    JourneyTemplate(String code, Map<String, List<String>> phaseNames) {
        this.code = code;
        this.phaseNames = phaseNames;
    }

    /** The name that REST clients use. */
    public String code() {
        return code;
    }

    /** Names of the phases in journey order; German for German locales, else English. */
    public List<String> phaseNames(Locale locale) {
        return phaseNames.getOrDefault(language(locale), List.of());
    }

    /** Names of the channels to start with, none for a blank journey; German for German locales, else English. */
    public List<String> channelNames(Locale locale) {
        return this == BLANK ? List.of() : CHANNELS.getOrDefault(language(locale), List.of());
    }

    /** The template of that code; empty when there is none. */
    public static Optional<JourneyTemplate> byCode(String code) {
        return Arrays.stream(values())
                .filter(template -> template.code.equals(code))
                .findFirst();
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("de") ? "de" : "en";
    }
}
