package app.touchpoint.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.Touchpoints;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ChannelTraitsTest {
    @ParameterizedTest
    @CsvSource({
        "Website, ONLINE, INDIRECT",
        "Online-Shop, ONLINE, INDIRECT",
        "E-Mail, ONLINE, INDIRECT",
        "App, ONLINE, INDIRECT",
        "Soziale Medien, ONLINE, INDIRECT",
        "Bewertungsportal, ONLINE, INDIRECT",
        "Live-Chat, ONLINE, DIRECT",
        "Chatbot, ONLINE, INDIRECT",
        "Videoberatung, ONLINE, DIRECT",
        "Mundpropaganda, OFFLINE, INDIRECT",
        "Word of mouth, OFFLINE, INDIRECT",
        "Fachpresse, OFFLINE, INDIRECT",
        "Filiale, OFFLINE, DIRECT",
        "Store, OFFLINE, DIRECT",
        "Telefon, OFFLINE, DIRECT",
        "Bordpersonal, OFFLINE, DIRECT",
        "Werkstatt, OFFLINE, DIRECT",
        "Etwas ganz anderes, OFFLINE, DIRECT"
    })
    void traitsAreGuessedFromTheName(String name, Medium medium, Contact contact) {
        assertThat(ChannelTraits.guess(name)).isEqualTo(new ChannelTraits(medium, contact));
    }

    @ParameterizedTest
    @EnumSource(JourneyTemplate.class)
    void templatesAreFoundByCodeAndSpeakBothLanguages(JourneyTemplate template) {
        assertThat(JourneyTemplate.byCode(template.code())).contains(template);
        assertThat(template.phaseNames(Locale.GERMANY)).hasSameSizeAs(template.phaseNames(Locale.FRANCE));
        assertThat(template.channelNames(Locale.GERMAN)).hasSameSizeAs(template.channelNames(Locale.ENGLISH));
    }

    @Test
    void thePorscheTemplateStartsWithTheInfluenceOfOthers() {
        assertThat(JourneyTemplate.PORSCHE_4.phaseNames(Locale.GERMAN))
                .containsExactly("Einfluss Dritter", "Interesse", "Kauf", "Besitz", "Erneuter Kauf");
        assertThat(JourneyTemplate.byCode("porsche-5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 11, false", "1, 12, true", "2, 11, true"})
    void aFirstPhaseWithoutIndirectTouchpointIsNoticed(long phase, long channel, boolean noticed) {
        List<Touchpoint> touchpoints =
                List.of(Touchpoints.numbered(1).at(phase, channel).build());

        assertThat(FirstPhaseCheck.withoutIndirectTouchpoint(Journeys.bicycle(), touchpoints)
                        .isPresent())
                .isEqualTo(noticed);
    }

    @Test
    void aJourneyWithoutEnabledPhaseIsNotWarnedAbout() {
        assertThat(FirstPhaseCheck.withoutIndirectTouchpoint(new Journey(List.of(), List.of(), 1), List.of()))
                .isEmpty();
    }
}
