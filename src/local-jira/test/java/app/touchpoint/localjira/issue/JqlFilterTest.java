package app.touchpoint.localjira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.search.SavedFilters;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved filters in queries (A-search-30). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JqlFilterTest {

    private final IssueWorld world = IssueWorld.onH2();
    private final SavedFilters filters = world.services.get(SavedFilters.class);
    private final String anna = world.user("anna");

    /** 10000 is about bicycles, 10001 is 10000 and something else, 10002 and 10003 are each the other. */
    @BeforeAll
    void makeIssuesAndFilters() {
        world.make("RAD", "Ein Rad");
        world.make("RAD", "Zwei Schlüssel");
        world.make("RAD", "Drei Rad und Schlüssel");
        save("Räder", "summary ~ Rad order by key");
        save("Beides", "filter = Räder and summary ~ Schlüssel");
        save("Huhn", "filter = 10003");
        save("Ei", "filter = 10002 or summary ~ Rad");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filter = 10000 order by key                       | RAD-1 RAD-3
            filter = räder order by key                       | RAD-1 RAD-3
            savedFilter = "Räder" and summary ~ Ein           | RAD-1
            filter != 10000                                   | RAD-2
            not filter = 10000                                | RAD-2
            filter in (10001, 10000) order by key             | RAD-1 RAD-3
            filter not in (Beides) order by key               | RAD-1 RAD-2
            filter = Beides                                   | RAD-3
            """)
    void aFilterIsACondition(String jql, String keys) {
        assertThat(found(jql)).containsExactlyElementsOf(Arrays.asList(keys.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filter = 10099    | A value with ID '10099' does not exist for the field 'filter'.
            filter = Nichts   | The value 'Nichts' does not exist for the field 'filter'.
            filter ~ Räder    | The operator '~' is not supported by the 'filter' field.
            filter = Huhn     | Field 'filter' with value '10002' matches filter 'Huhn' and causes a cyclical reference, this query can not be executed and should be edited.
            """)
    void whatIsNoFilterIsNamed(String jql, String message) {
        assertThat(refused(anna, jql)).contains(message);
    }

    @Test
    void aFilterIsItsOwnersAlone() {
        assertThat(refused(world.user("tom"), "filter = 10000"))
                .containsExactly("A value with ID '10000' does not exist for the field 'filter'.");
        assertThat(filters.byId(null, 10_000)).isEmpty();
        assertThat(filters.remove(world.user("tom"), 10_000)).isFalse();
        assertThat(filters.save(anna, "RÄDER", "summary ~ Rad")).isEmpty();
    }

    private void save(String name, String jql) {
        assertThat(filters.save(anna, name, jql)).isPresent();
    }

    private List<String> found(String jql) {
        SearchOutcome outcome = world.issues().search(anna, jql, 0, 50);
        assertThat(outcome).isInstanceOf(SearchOutcome.Found.class);
        return ((SearchOutcome.Found) outcome)
                .issues().stream().map(IssueView::key).toList();
    }

    private List<String> refused(String userKey, String jql) {
        SearchOutcome outcome = world.issues().search(userKey, jql, 0, 50);
        assertThat(outcome).isInstanceOf(SearchOutcome.Refused.class);
        return ((SearchOutcome.Refused) outcome).messages();
    }
}
