package app.touchpoint.jira.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.overview.OverviewInfo.MissingInfo;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    private final OverviewWords words = mock();
    private final Steps steps = new Steps(words);

    @BeforeEach
    void speak() {
        when(words.get(eq("missing.unrated"), any())).thenAnswer(call -> call.getArgument(1) + " without an Ist");
        when(words.get(eq("missing.first"), any(), any()))
                .thenAnswer(call -> call.getArgument(1) + ", the first " + call.getArgument(2));
    }

    private MissingInfo unrated(int count) {
        List<String> keys =
                IntStream.rangeClosed(1, count).mapToObj(each -> "RAD-" + each).toList();
        return steps.found("unrated", keys);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2 without an Ist, 2",
        "100, 100 without an Ist, 100",
        "101, '101 without an Ist, the first 100', 100"
    })
    void theTextSaysWhereTheSearchFindsFewerThanThereAre(int count, String text, int found) {
        MissingInfo missing = unrated(count);

        assertThat(missing.count()).isEqualTo(count);
        assertThat(missing.text()).isEqualTo(text);
        assertThat(missing.path().split("RAD-", -1)).hasSize(found + 1);
    }

    @Test
    void aSingleOneIsMendedOnItself() {
        assertThat(unrated(1).path()).isEqualTo("/browse/RAD-1");
    }
}
