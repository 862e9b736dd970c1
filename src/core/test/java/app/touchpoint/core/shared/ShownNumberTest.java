package app.touchpoint.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en| 0.005|0.01|0.01",
                "en|-0.005|−0.01|−0.01",
                "en|-1.5|−1.5|−1.50",
                "en|1234.5|1,234.5|1,234.50",
                "de|1234.5|1.234,5|1.234,50",
                "de|-7|−7|−7,00"
            })
    void isRoundedAndHasATrueMinus(String language, double value, String upToTwo, String exactlyTwo) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(ShownNumber.upTo(2, value, locale)).isEqualTo(upToTwo);
        assertThat(ShownNumber.exactly(2, value, locale)).isEqualTo(exactlyTwo);
    }

    /** The last is the mean of the gaps 0.3, −0.1 and −0.2. */
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -0.001, -0.0049, -9e-18})
    void noZeroIsBelowZero(double value) {
        assertThat(ShownNumber.upTo(2, value, Locale.GERMAN)).isEqualTo("0");
        assertThat(ShownNumber.exactly(2, value, Locale.ENGLISH)).isEqualTo("0.00");
    }
}
