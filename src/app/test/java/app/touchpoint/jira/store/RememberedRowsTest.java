package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedRowsTest {

    private final RememberedRows<Long, TouchpointRow> remembered = new RememberedRows<>();

    @Test
    void rowsOfAnotherStampAreNotAnswered() {
        List<TouchpointRow> rows = rows(3);
        remembered.put(10L, List.of(1L, 2L), rows);

        assertThat(remembered.get(10L, List.of(1L, 2L))).isSameAs(rows);
        assertThat(remembered.get(10L, List.of(2L))).isNull();
        assertThat(remembered.get(11L, List.of(1L, 2L))).isNull();
    }

    @Test
    void projectThatNobodyReadForLongestIsForgottenFirst() {
        int half = RememberedRows.MOST_ROWS / 2;
        remembered.put(10L, List.of(), rows(half));
        remembered.put(11L, List.of(), rows(half));
        remembered.get(10L, List.of());

        remembered.put(12L, List.of(), rows(1));

        assertThat(remembered.get(10L, List.of())).hasSize(half);
        assertThat(remembered.get(11L, List.of())).isNull();
        assertThat(remembered.get(12L, List.of())).hasSize(1);
    }

    @Test
    void readingTheSameProjectAgainTakesNoMoreRoom() {
        remembered.put(10L, List.of(), rows(1));
        for (long stamp = 0; stamp < 3; stamp++) {
            remembered.put(11L, List.of(stamp), rows(RememberedRows.MOST_ROWS - 1));
        }

        assertThat(remembered.get(10L, List.of())).hasSize(1);
    }

    @Test
    void projectThatIsTooLargePushesNobodyOut() {
        remembered.put(10L, List.of(), rows(1));
        remembered.put(11L, List.of(), rows(RememberedRows.MOST_ROWS + 1));

        assertThat(remembered.get(10L, List.of())).hasSize(1);
        assertThat(remembered.get(11L, List.of())).isNull();
    }

    @Test
    void projectsWithoutRowsAreForgottenInTheirTurnToo() {
        RememberedRows<Long, TouchpointRow> few = new RememberedRows<>(2);
        few.put(10L, List.of(), List.of());
        few.put(11L, List.of(), rows(1));

        few.put(12L, List.of(), List.of());

        assertThat(few.get(10L, List.of())).isNull();
        assertThat(few.get(11L, List.of())).hasSize(1);
        assertThat(few.get(12L, List.of())).isEmpty();
    }

    private static List<TouchpointRow> rows(int count) {
        return Collections.nCopies(
                count,
                new TouchpointRow(
                        1,
                        10,
                        1,
                        "",
                        new TouchpointRow.Place(null, null, 0, List.of()),
                        new TouchpointRow.Rating(null, null, null, null, null, null),
                        null,
                        null,
                        0));
    }
}
