package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is made twice of the same, and nothing is given that was made of something else. */
class LastMadeTest {

    private final LastMade<List<String>, String> made = new LastMade<>();
    private final List<List<String>> sources = new ArrayList<>();

    @Test
    void whatWasMadeComesAgainWhileItsSourceIsTheSame() {
        List<String> source = List.of("a", "b");

        String first = joined(1, source);

        assertThat(joined(1, source)).isSameAs(first);
        assertThat(sources).hasSize(1);
    }

    @Test
    void anotherSourceIsNeverAnsweredWithWhatWasMadeBefore() {
        joined(1, List.of("a", "b"));

        assertThat(joined(1, List.of("a"))).isEqualTo("a");
        assertThat(joined(1, List.of("a", "b"))).isEqualTo("a, b");
        assertThat(sources).hasSize(3);
    }

    @Test
    void projectsDoNotPushEachOtherOut() {
        joined(1, List.of("a"));
        joined(2, List.of("b"));

        assertThat(joined(1, List.of("a"))).isEqualTo("a");
        assertThat(sources).hasSize(2);
    }

    @Test
    void theProjectThatNobodyHasAskedForLongestIsForgotten() {
        joined(1, List.of("first"));
        for (int project = 2; project <= 16; project++) {
            joined(project, List.of("other"));
        }
        joined(1, List.of("first"));
        joined(17, List.of("one too many"));

        joined(1, List.of("first"));
        assertThat(sources).hasSize(17);
        joined(2, List.of("other"));
        assertThat(sources).hasSize(18);
    }

    private String joined(long project, List<String> source) {
        return made.of(project, source, asked -> {
            sources.add(asked);
            return String.join(", ", asked);
        });
    }
}
