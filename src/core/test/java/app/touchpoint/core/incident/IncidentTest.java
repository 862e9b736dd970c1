package app.touchpoint.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IncidentTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static String outcome(Reality reality, String story, LocalDate day, String evidence) {
        return Incident.of(
                        new Incident.Kind(
                                Polarity.NEGATIVE,
                                reality,
                                Category.SERVICE_FAILURE,
                                Consequence.TOLD_OTHERS,
                                Source.CUSTOMER),
                        story,
                        day,
                        evidence,
                        TODAY)
                .fold(incident -> incident.story() + "|" + incident.evidence(), Refusal::code);
    }

    @Test
    void storyAndEvidenceAreKeptWithoutWhiteSpaceAround() {
        assertThat(outcome(Reality.HAPPENED, " Rad nicht da. ", TODAY, " SERVICE-7 "))
                .isEqualTo("Rad nicht da.|SERVICE-7");
    }

    @ParameterizedTest
    @CsvSource({"HAPPENED, 2026-11-23, incident.day.ahead", "FEARED, 2026-11-23, x|", "HAPPENED, 2026-11-22, x|"})
    void whatHappenedDidNotHappenTomorrow(Reality reality, LocalDate day, String expected) {
        assertThat(outcome(reality, "x", day, "")).isEqualTo(expected);
    }

    @Test
    void storyIsNeededAndHasALimit() {
        assertThat(outcome(Reality.HAPPENED, "  ", TODAY, "")).isEqualTo("incident.story.missing");
        assertThat(outcome(Reality.HAPPENED, "x".repeat(Texts.MAX_LENGTH + 1), TODAY, ""))
                .isEqualTo("text.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " jaVascript://x%0aalert(1)",
                "data:text/html,x",
                "//host/x",
                "http://",
                "https:// host",
                "https://host/\"onclick=",
                "https://host/<b>",
                "ftp://host",
                "rad-7",
                "RAD-0",
                "x"
            })
    void whatIsNoLinkIsRefusedAsEvidence(String link) {
        assertThat(outcome(Reality.HAPPENED, "x", TODAY, link)).isEqualTo("evidence.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a?b=c&d=%20#e",
                "HTTP://intranet:8080/x",
                "http://[::1]/x",
                "https://münchen.example/ä",
                "RAD-17",
                "A1_B-2"
            })
    void linkOrIssueKeyIsEvidence(String link) {
        assertThat(outcome(Reality.HAPPENED, "x", TODAY, link)).isEqualTo("x|" + link);
    }
}
