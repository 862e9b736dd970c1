package app.touchpoint.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ProfileFieldTest {
    private static String canonical(ProfileField field, String typed) {
        return field.canonical(typed).fold(value -> value, Refusal::code);
    }

    @ParameterizedTest
    @CsvSource({
        "WORD_OF_MOUTH_POTENTIAL, 7.50, 7.5",
        "WORD_OF_MOUTH_POTENTIAL, '7,5', 7.5",
        "WORD_OF_MOUTH_POTENTIAL, ' 10 ', 10",
        "WORD_OF_MOUTH_POTENTIAL, -0, 0",
        "WORD_OF_MOUTH_POTENTIAL, 10.1, profile.value.out-of-range",
        "WORD_OF_MOUTH_POTENTIAL, -1, profile.value.out-of-range",
        "WORD_OF_MOUTH_POTENTIAL, NaN, profile.value.invalid",
        "WORD_OF_MOUTH_POTENTIAL, 1e1, profile.value.invalid",
        "WORD_OF_MOUTH_POTENTIAL, '1.000,5', profile.value.invalid",
        "CONTACTS_PER_MONTH, 1200, 1200",
        "CONTACTS_PER_MONTH, 1.5, profile.value.out-of-range",
        "CONTACTS_PER_MONTH, 1.000, 1000",
        "CONTACTS_PER_MONTH, '12,500,000', 12500000",
        "CONTACTS_PER_MONTH, '1.000,000', profile.value.invalid",
        "CONTACTS_PER_MONTH, 0.500, profile.value.out-of-range",
        "CONTACTS_PER_MONTH, 5.0, 5",
        "WORD_OF_MOUTH_POTENTIAL, 1.000, 1",
        "CHURN_RISK, 0, profile.value.out-of-range",
        "CHURN_RISK, 5, 5",
        "CONTACT_MODE, direct, direct",
        "CONTACT_MODE, Direct, profile.value.invalid",
        "KEY_TOUCHPOINT, true, true",
        "KEY_TOUCHPOINT, yes, profile.value.invalid",
        "DECISION_DATE, 2026-11-22, 2026-11-22",
        "DECISION_DATE, 2026-02-30, profile.value.invalid",
        "DECISION_DATE, 22.11.2026, profile.value.invalid",
        "SUCCESSOR, 10203, 10203",
        "SUCCESSOR, RAD-1, profile.value.invalid",
        "PROMISE, '  Wir rufen zurück. ', Wir rufen zurück."
    })
    void valueIsReadStrictlyAndStoredInOneForm(ProfileField field, String typed, String expected) {
        assertThat(canonical(field, typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void blankTakesTheValueAwayInEveryField(ProfileField field) {
        assertThat(canonical(field, " \n ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void canonicalFormStaysAsItIs(ProfileField field) {
        String value = switch (field.kind()) {
            case TEXT -> "Text mit „Anführung“ & <b>";
            case CHOICE -> field.choices().get(0);
            case CHOICES -> String.join("\n", field.choices());
            case LIST -> "Familien\nPendler";
            case REGISTER -> "Radclubs\t8\t7.5\tProbefahrt\tWartezeiten\nNachbarn";
            case NUMBER -> "5";
            case YES_NO -> "false";
            case DATE -> "2026-11-22";
            case ISSUE -> "1";
        };

        assertThat(canonical(field, value)).isEqualTo(value);
    }

    /** A slash ends a row and an angle parts cells, so that they can be seen. */
    private static String rows(String typed) {
        return typed.replace('>', '\t').replace('/', '\n');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' Radclubs > 8,50>>Probefahrt  im Park> '|'Radclubs>8.5>>Probefahrt im Park'
            'Radclubs/>>/Nachbarn>>>>den Preis'      |'Radclubs/Nachbarn>>>>den Preis'
            'Radclubs>0>10'                          |'Radclubs>0>10'
            ' > '                                    |''
            '>5'                                     |profile.value.invalid
            'Radclubs>weit'                          |profile.value.invalid
            'Radclubs>-1'                            |profile.value.invalid
            'Radclubs>>11'                           |profile.value.out-of-range
            'Radclubs>1>2>a>b>c'                     |profile.value.invalid
            'Radclubs>8/radclubs>3'                  |profile.value.invalid
            """)
    void registerKeepsARowForEachGroupAndRefusesWhatTellsNothingOfOne(String typed, String expected) {
        assertThat(canonical(ProfileField.RECOMMENDERS, rows(typed))).isEqualTo(rows(expected));
    }

    @Test
    void listDropsBlankAndRepeatedEntriesAndKeepsTheirOrder() {
        assertThat(canonical(ProfileField.SEGMENTS, "Pendler\n\n Familien \npendler"))
                .isEqualTo("Pendler\nFamilien");
    }

    @Test
    void choicesStandInTheFieldsOrder() {
        assertThat(canonical(ProfileField.EXPECTATION_SOURCES, "mood\npromise\nmood"))
                .isEqualTo("promise\nmood");
        assertThat(canonical(ProfileField.EXPECTATION_SOURCES, "mood\nstars")).isEqualTo("profile.value.invalid");
    }

    @Test
    void tooMuchIsRefusedAndNeverCut() {
        assertThat(canonical(ProfileField.PROMISE, "x".repeat(Texts.MAX_LENGTH)))
                .hasSize(Texts.MAX_LENGTH);
        assertThat(canonical(ProfileField.PROMISE, "x".repeat(Texts.MAX_LENGTH + 1)))
                .isEqualTo("text.too-long");
        assertThat(canonical(ProfileField.SEGMENTS, "x".repeat(256))).isEqualTo("text.too-long");
        String many = IntStream.range(0, 201).mapToObj(i -> "s" + i).collect(Collectors.joining("\n"));
        assertThat(canonical(ProfileField.SEGMENTS, many)).isEqualTo("profile.list.too-long");
    }

    @Test
    void codesAreUniqueAndShort() {
        assertThat(Stream.of(ProfileField.values()).map(Coded::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.length() <= 30);
    }
}
