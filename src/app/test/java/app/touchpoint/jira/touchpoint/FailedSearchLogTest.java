package app.touchpoint.jira.touchpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.search.SearchException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The log of the tests goes to the error stream. */
@Isolated
class FailedSearchLogTest {

    private final IssueSearch search = new IssueSearch(mock(), mock());

    private String logged(String... jqls) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            for (String jql : jqls) {
                search.warn(jql, new SearchException("maxClauseCount is set to 1024"));
            }
        } finally {
            System.setErr(before);
        }
        return said.toString(UTF_8);
    }

    @Test
    void jirasReasonIsAWarning() {
        assertThat(logged("key in (A-1)")).contains("WARN", "\"key in (A-1)\"", "maxClauseCount is set to 1024");
    }

    @Test
    void aPageThatIsOpenedAgainWarnsOfTheSameOnce() {
        assertThat(logged("key in (A-1)", "key in (A-1)", "key in (A-2)").lines())
                .filteredOn(line -> line.contains("WARN"))
                .hasSize(2);
    }
}
