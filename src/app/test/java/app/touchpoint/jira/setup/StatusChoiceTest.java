package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusChoiceTest {

    private static final Map<String, String> STATUSES = Map.of("1", "Open", "3", "In Progress");

    @ParameterizedTest
    @CsvSource({
        "status.ist=3, status.ist, 3",
        "field.ist, field.ist, ''",
    })
    void formSaysWhatIsToBeAdopted(String said, String item, String id) {
        Map<String, String> adopt = new HashMap<>();
        StatusChoice.read(said, adopt);
        StatusChoice.read("", adopt);
        assertThat(adopt).containsExactly(Map.entry(item, id));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, ''",
        "'', '', ''",
        "1, 99, setup-status-unknown 99",
        "3, 3, setup-status-twice In Progress",
    })
    void statusIsThereAndPickedOnce(String ist, String soll, String refused) {
        String answer = StatusChoice.refusal(Map.of("status.ist", ist, "status.soll", soll), STATUSES)
                .map(StatusChoiceTest::text)
                .orElse("");
        assertThat(answer).isEqualTo(refused);
    }

    private static String text(Refusal refusal) {
        return refusal.code() + " " + refusal.arguments().get(0);
    }
}
