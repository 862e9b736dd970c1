package app.touchpoint.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  Probefahrt '|Probefahrt",
                "'im\u00A0Laden \t nebenan'|im Laden nebenan",
                "'zwei\r\nZeilen'|zwei Zeilen",
                "'Gera\u0308t'|Ger\u00E4t",
                "''|''"
            })
    void namesAreTrimmedComposedAndSingleSpaced(String typed, String clean) {
        assertThat(Names.clean(typed)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Probefahrt|PROBEFAHRT|true", "Kauf | kauf|true", "Ger\u00E4t|GERA\u0308T|true", "Kauf|Käufe|false"
            })
    void namesArePairedAsAPersonWould(String one, String other, boolean same) {
        assertThat(Names.same(one, other)).isEqualTo(same);
    }
}
