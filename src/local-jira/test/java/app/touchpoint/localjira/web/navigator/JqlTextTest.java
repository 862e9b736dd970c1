package app.touchpoint.localjira.web.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = RAD order by key | project = RAD | key",
                "summary ~ \"order by\" | summary ~ \"order by\" | ``",
                "summary ~ 'a \\' order by b' ORDER  BY created DESC | summary ~ 'a \\' order by b' | created DESC",
                "ORDER BY updated | `` | updated",
                "border by = 1 | border by = 1 | ``",
            })
    void theOrderIsToldApartFromTheCondition(String jql, String condition, String order) {
        assertThat(JqlText.of(jql)).isEqualTo(new JqlText(condition, order));
    }

    @Test
    void anotherOrderReplacesTheOldOne() {
        assertThat(JqlText.of("project = RAD ORDER BY key").orderedBy("\"Soll/Ist gap\"", true))
                .isEqualTo("project = RAD ORDER BY \"Soll/Ist gap\" DESC");
        assertThat(JqlText.of("").orderedBy("key", false)).isEqualTo("ORDER BY key ASC");
    }
}
