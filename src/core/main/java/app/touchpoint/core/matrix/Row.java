package app.touchpoint.core.matrix;

import java.util.List;

/**
 * A row of the matrix.
 *
 * @param key what it stands for
 * @param cells one per column, in the order of the columns
 * @param score over its touchpoints
 */
public record Row(RowKey key, List<Cell> cells, Score score) {
    public Row {
        cells = List.copyOf(cells);
    }
}
