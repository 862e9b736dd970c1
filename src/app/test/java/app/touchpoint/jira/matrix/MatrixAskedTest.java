package app.touchpoint.jira.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.jira.matrix.MatrixAsked.CellId;
import app.touchpoint.jira.touchpoint.Days;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixAskedTest {

    private static MatrixAsked of(Map<String, String> parameters) {
        return MatrixAsked.of(name -> Optional.ofNullable(parameters.get(name)));
    }

    @Test
    void theEndOfAnAddressNamesTheWholeView() {
        MatrixAsked asked = new MatrixAsked(
                RowKind.SEGMENT,
                Aspect.CHANGE,
                Optional.of(LocalDate.of(2026, 2, 28)),
                "summary ~ \"a & b=c\" ORDER BY key",
                Optional.of(new CellId("n:Männer & Frauen", "100")),
                new Days(Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 2, 1))));

        assertThat(asked.query())
                .startsWith("&rows=segment&show=change&since=2026-02-28&scope=")
                .doesNotContain(" ");
        assertThat(MatrixAsked.ofQuery(asked.query())).isEqualTo(asked);
        assertThat(MatrixAsked.ofQuery("")).isEqualTo(MatrixAsked.FIRST);
    }

    @Test
    void whatNobodyKnowsIsAsEverybodySeesItFirst() {
        assertThat(of(Map.of(
                        "rows", "person", "show", "<script>", "row", "7", "since", "yesterday", "asOf", "2026-13-01")))
                .isEqualTo(MatrixAsked.FIRST);
        assertThat(of(Map.of("rows", "control", "show", "actions")))
                .isEqualTo(new MatrixAsked(
                        RowKind.CONTROL, Aspect.ACTIONS, Optional.empty(), "", Optional.empty(), Days.TODAY));
    }

    @Test
    void whatIsKnownOfTodayAloneIsNotRecorded() {
        assertThat(MatrixAsked.FIRST.isRecorded()).isTrue();
        assertThat(MatrixAsked.FIRST.by(RowKind.GROUP).isRecorded()).isFalse();
        assertThat(MatrixAsked.FIRST.showing(Aspect.ACTIONS).isRecorded()).isFalse();
    }

    @Test
    void anotherRowClosesTheCellAndAnotherAspectLeavesItOpen() {
        MatrixAsked open = MatrixAsked.FIRST.opening(new CellId("1", "2"));

        assertThat(open.by(RowKind.CLASS).cell()).isEmpty();
        assertThat(open.showing(Aspect.SOLL).cell()).contains(new CellId("1", "2"));
        assertThat(open.closed()).isEqualTo(MatrixAsked.FIRST);
    }
}
