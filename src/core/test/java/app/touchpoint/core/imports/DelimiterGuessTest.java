package app.touchpoint.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DelimiterGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phase;Kontaktpunkt;Kanal|;",
                "Phase,Touchpoint,Channel|,",
                "'Phase\tTouchpoint\tChannel'|'\t'",
                "\"Phase\";\"Kontaktpunkt, wie der Kunde ihn nennt, ausführlich, mit Kommas\";\"Ist\"|;",
                "\uFEFFPhase,Touchpoint|,",
                "a,b,c|,",
                "Phase|;"
            })
    void theDelimiterThatMakesMostHeadersUnderstoodWins(String header, String delimiter) {
        assertThat(DelimiterGuess.of(header)).isEqualTo(delimiter.charAt(0));
    }
}
