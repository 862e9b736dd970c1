package app.touchpoint.core.matrix;

import java.util.List;

/**
 * Where a row and a column meet.
 *
 * @param entries in journey order
 * @param blankSpot whether it is an enabled phase and a channel where no touchpoint is known: worth a question
 */
public record Cell(List<Entry> entries, boolean blankSpot) {
    public Cell {
        entries = List.copyOf(entries);
    }
}
