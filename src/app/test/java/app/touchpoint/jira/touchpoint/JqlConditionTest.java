package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqlConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "assignee = anna | assignee = anna",
                "assignee = anna ORDER BY due | assignee = anna",
                "assignee = anna order   by due, key desc | assignee = anna",
                "summary ~~ \"order by\" | summary ~~ \"order by\"",
                "summary ~~ 'an \"order by\"' ORDER BY key | summary ~~ 'an \"order by\"'",
                "summary ~~ \"a \\\" order by\" Order By key | summary ~~ \"a \\\" order by\"",
                "reorder = 1 ORDER BY key | reorder = 1",
                "ORDER BY key | ~~"
            })
    void theOrderIsTakenAwayAndNothingElse(String jql, String condition) {
        assertThat(JqlCondition.of(jql.replace("~~", "~"))).isEqualTo(condition.replace("~~", "~"));
    }
}
