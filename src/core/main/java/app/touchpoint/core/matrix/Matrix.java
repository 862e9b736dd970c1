package app.touchpoint.core.matrix;

import java.util.List;

/**
 * A touchpoint matrix.
 *
 * @param rowKind what its rows stand for
 * @param columns phases in journey order; a disabled phase only while it holds touchpoints; last, if there are any, those
 *     without a phase
 * @param rows channels in the order of the options, components by name, or classes with the worst first; last, if there are
 *     any, those without
 * @param score over all touchpoints, each counted once
 * @param headline the sentence above it
 * @param entries all touchpoints in journey order, each once
 */
public record Matrix(
        RowKind rowKind, List<Column> columns, List<Row> rows, Score score, Headline headline, List<Entry> entries) {
    public Matrix {
        entries = List.copyOf(entries);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether there is no touchpoint at all. */
    public boolean isEmpty() {
        return score.all() == 0;
    }
}
