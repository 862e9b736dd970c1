package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.rating.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFormTest {

    @ParameterizedTest
    @CsvSource({"'4', '8', '3'", "' 4,0 ', '8.0', '3'", "'4', '8', '3,0'"})
    void germanAndEnglishDecimalMarksAreRead(String okay, String delighting, String minimumN) {
        assertThat(SettingsForm.read(okay, delighting, minimumN).settings())
                .contains(new Settings(new Thresholds(4, 8), 3));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 8, 5, okayFrom, touchpoint.settings.error.scale",
        "abc, 8, 5, okayFrom, touchpoint.settings.error.scale",
        "-1, 8, 5, okayFrom, touchpoint.settings.error.scale",
        "4, 10.1, 5, delightingFrom, touchpoint.settings.error.scale",
        "8, 4, 5, delightingFrom, touchpoint.settings.error.order",
        "4, 4, 5, delightingFrom, touchpoint.settings.error.order",
        "4, 8, 2, minimumN, touchpoint.settings.error.minimum-n",
        "4, 8, 3.5, minimumN, touchpoint.settings.error.minimum-n",
        "4, 8, 99999999999, minimumN, touchpoint.settings.error.minimum-n"
    })
    void badValuesAreRefusedByField(String okay, String delighting, String minimumN, String field, String error) {
        SettingsForm form = SettingsForm.read(okay, delighting, minimumN);
        assertThat(form.settings()).isEmpty();
        assertThat(form.errors()).containsEntry(field, error).hasSize(1);
    }

    @Test
    void whatWasTypedIsShownAgain() {
        assertThat(SettingsForm.read("abc", "8", "5").okayFrom()).isEqualTo("abc");
    }

    @Test
    void missingParametersAreMistakesOfTheirFields() {
        assertThat(SettingsForm.read(null, null, null).errors())
                .containsOnlyKeys("okayFrom", "delightingFrom", "minimumN");
    }

    @Test
    void storedSettingsAreShownWithoutSuperfluousDigits() {
        SettingsForm form = SettingsForm.of(Settings.DEFAULT, "en");
        assertThat(form.okayFrom()).isEqualTo("4");
        assertThat(form.delightingFrom()).isEqualTo("8");
    }

    @Test
    void storedSettingsAreShownAsTheUserWritesNumbers() {
        Settings settings = new Settings(new Thresholds(4.5, 8), 5);
        assertThat(SettingsForm.of(settings, "de").okayFrom()).isEqualTo("4,5");
        assertThat(SettingsForm.of(settings, "en").okayFrom()).isEqualTo("4.5");
    }
}
