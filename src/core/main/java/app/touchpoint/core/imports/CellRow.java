package app.touchpoint.core.imports;

import java.util.List;

/**
 * One record of a file, tokenised.
 *
 * @param line the line of the file on which it begins, from 1; a record with line breaks in it spans several
 * @param cells unquoted, otherwise as they are
 */
public record CellRow(int line, List<String> cells) {
    public CellRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
