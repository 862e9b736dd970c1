package app.touchpoint.core.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TouchpointOrderTest {
    private static List<IssueId> ids(String digits) {
        return Arrays.stream(digits.split(""))
                .filter(digit -> !digit.isEmpty())
                .map(digit -> new IssueId(Long.parseLong(digit)))
                .toList();
    }

    private static String digits(TouchpointOrder order) {
        return order.issues().stream().map(IssueId::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2134", "1, 4, 2341", "4, 1, 1423", "3, , 3124", "1, , 1234"})
    void aTouchpointIsMovedBehindAnotherOrToTheFront(long moved, Long after, String expected) {
        TouchpointOrder order = new TouchpointOrder(ids("1234"), 5);

        TouchpointOrder changed = order.movedAfter(new IssueId(moved), after == null ? null : new IssueId(after), 5)
                .orElseThrow();

        assertThat(digits(changed)).isEqualTo(expected);
        assertThat(changed.version()).isEqualTo(6);
    }

    @Test
    void aTouchpointBehindItselfStaysWhereItIs() {
        TouchpointOrder order = new TouchpointOrder(ids("12"), 5);

        assertThat(order.movedAfter(new IssueId(1), new IssueId(1), 5).orElseThrow())
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 4, journey.changed", "9, 2, 5, journey.touchpoint.unknown", "1, 9, 5, journey.touchpoint.unknown"
    })
    void aMoveIsRefused(long moved, long after, long version, String code) {
        TouchpointOrder order = new TouchpointOrder(ids("1234"), 5);

        assertThat(order.movedAfter(new IssueId(moved), new IssueId(after), version)
                        .fold(done -> "done", Refusal::code))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 123, 123",
        "321, 123, 321",
        "21, 123, 231",
        "12, 3142, 3142",
        "13, 2, 132",
        "31, 4512, 34512",
        "12, 1132, 132"
    })
    void aListedOrderIsMergedAndAChangedOrderIsKept(String here, String listed, String expected) {
        TouchpointOrder merged = new TouchpointOrder(ids(here), 5).merged(ids(listed));

        assertThat(digits(merged)).isEqualTo(expected);
        assertThat(merged.version()).isEqualTo(ids(here).containsAll(ids(listed)) ? 5 : 6);
    }

    @Test
    void noTouchpointStandsTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TouchpointOrder(ids("121"), 1));
    }
}
