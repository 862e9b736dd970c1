package app.touchpoint.localjira.search.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlParserTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project = RAD                           | project = RAD
            a=1 OR b=2 AND c=3                      | a = 1 OR b = 2 AND c = 3
            (a=1 OR b=2) AND c=3                    | (a = 1 OR b = 2) AND c = 3
            NOT a=1 AND b=2                         | NOT a = 1 AND b = 2
            NOT (a=1 AND b=2)                       | NOT (a = 1 AND b = 2)
            !a=1 && b=2 OR c=3                      | NOT a = 1 AND b = 2 OR c = 3
            "Soll/Ist gap" >= 3                     | "Soll/Ist gap" >= 3
            cf[10001] > 2.5                         | cf[10001] > 2.5
            CF[ 10001 ] is EMPTY                    | cf[10001] is EMPTY
            x is not NULL                           | x is not EMPTY
            x IN (a, "b c", 3)                      | x in (a, "b c", 3)
            x not in membersOf("jira users")        | x not in membersOf("jira users")
            x = currentUser()                       | x = currentUser()
            x < startOfDay(-1d)                     | x < startOfDay(-1d)
            x !~ "foo*"                             | x !~ "foo*"
            x = -1d                                 | x = -1d
            x = "EMPTY"                             | x = "EMPTY"
            x = "10"                                | x = "10"
            x = "AS"                                | x = "AS"
            x = Fahrräder                           | x = Fahrräder
            x = "\\u0041\\"\\\\"                      | x = "A\\"\\\\"
            a WAS "b c"                             | a was "b c"
            a was not EMPTY or b = 1                | a was not EMPTY OR b = 1
            a Was In (b, 3) and NOT c was not in f()| a was in (b, 3) AND NOT c was not in f()
            a was b BY anna after -1d order by c    | a was b by anna after -1d ORDER BY c
            a changed                               | a changed
            (a CHANGED OR b=1) AND c changed        | (a changed OR b = 1) AND c changed
            a changed during ("x y", now()) and b=1 | a changed during ("x y", now()) AND b = 1
            a changed from (b, EMPTY) to c on "d" before e | a changed from (b, EMPTY) to c on d before e
            ORDER BY a, b DESC, "c d" asc           | ORDER BY a, b DESC, "c d" ASC
            a = 1 order by cf[10001]                | a = 1 ORDER BY cf[10001]
            """)
    void aQueryIsReadAndWritten(String text, String meaning) {
        String written = JqlPrinter.print(JqlParser.parse(text));

        assertThat(written).isEqualTo(meaning);
        assertThat(JqlPrinter.print(JqlParser.parse(written))).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project = AS | 'AS' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)
            summary ~ OR | Expecting either a value, list or function but got 'OR'. You must surround 'OR' in quotation marks to use it as a value. (line 1, character 11)
            x = a@b      | The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 6)
            project      | Expecting operator before the end of the query. The valid operators are
            project RAD  | Expecting operator but got 'RAD'.
            project =    | Expecting either a value, list or function before the end of the query.
            = RAD        | Expecting a field name but got '='.
            a = 1 b = 2  | Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 7)
            (a = 1       | Expecting ')' before the end of the query.
            a in (1, 2   | Expecting either ')' or ',' before the end of the query.
            a = f(1      | Expecting either ')' or ',' before the end of the query.
            a = "open    | The quoted string 'open' has not been completed. (line 1, character 5)
            a = \\q      | '\\q' is an illegal JQL escape sequence.
            a = "\\u12"  | '\\u12"' is an illegal JQL escape sequence
            a was        | Expecting either a value, list or function before the end of the query.
            a was not    | Expecting either a value, list or function before the end of the query.
            a was after 1d | Expecting either a value, list or function but got 'after'.
            a changed 1  | Expecting either 'OR' or 'AND' but got '1'. (line 1, character 11)
            a changed to | Expecting either a value, list or function before the end of the query.
            changed = 1  | Expecting a field name but got 'changed'.
            a = 1 order by b up | Expecting either 'ASC', 'DESC' or ',' but got 'up'.
            order by     | Expecting a field name before the end of the query.
            cf[x] = 1    | Expecting the number of a custom field as in cf[10001].
            """)
    void anErrorNamesWhatAndWhere(String text, String message) {
        assertThatThrownBy(() -> JqlParser.parse(text))
                .isInstanceOf(JqlException.class)
                .hasMessageStartingWith("Error in the JQL Query: ")
                .hasMessageContaining(message);
    }

    @Test
    void linesAreCounted() {
        assertThatThrownBy(() -> JqlParser.parse("project = RAD\n  AND summary ~ {"))
                .hasMessageEndingWith("(line 2, character 17)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void anEmptyTextFindsEverything(String text) {
        assertThat(JqlParser.parse(text).where()).isEmpty();
    }

    @Test
    void deepNestingIsRefusedAndDoesNotOverflow() {
        String text = "(".repeat(10_000) + "a = 1" + ")".repeat(10_000);

        assertThatThrownBy(() -> JqlParser.parse(text)).hasMessageContaining("nested too deeply");
    }

    @Test
    void precedenceIsNotAndOr() {
        assertThat(JqlParser.parse("a = 1 OR NOT b = 2 AND c = 3").where().orElseThrow())
                .isInstanceOfSatisfying(
                        Clause.Or.class,
                        or -> assertThat(or.clauses().get(1))
                                .isInstanceOfSatisfying(
                                        Clause.And.class,
                                        and -> assertThat(and.clauses().get(0)).isInstanceOf(Clause.Not.class)));
    }
}
