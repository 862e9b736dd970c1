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
        int half = LastMade.MOST_TOUCHPOINTS / 2;
        joined(1, half, List.of("first"));
        joined(2, half, List.of("second"));
        joined(1, half, List.of("first"));
        joined(3, 1, List.of("one too many"));

        joined(1, half, List.of("first"));
        assertThat(sources).hasSize(3);
        joined(2, half, List.of("second"));
        assertThat(sources).hasSize(4);
    }

    @Test
    void whatIsMadeOfTooManyIsNotRemembered() {
        joined(1, LastMade.MOST_TOUCHPOINTS + 1, List.of("a"));
        joined(1, LastMade.MOST_TOUCHPOINTS + 1, List.of("a"));

        assertThat(sources).hasSize(2);
    }

    private String joined(long project, List<String> source) {
        return joined(project, source.size(), source);
    }

    private String joined(long project, int count, List<String> source) {
        return made.of(project, count, source, asked -> {
            sources.add(asked);
            return String.join(", ", asked);
        });
    }
}
