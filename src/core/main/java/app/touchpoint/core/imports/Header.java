package app.touchpoint.core.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a file: which column stands where. */
final class Header {
    private static final List<ImportColumn> REQUIRED = List.of(ImportColumn.PHASE, ImportColumn.SUMMARY);

    private final Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
    private final List<String> ignored = new ArrayList<>();
    private final int width;

    /** Reads the row and reports what is twice and what is missing. */
    Header(CellRow row, List<Finding> findings) {
        width = row.cells().size();
        for (int position = 0; position < width; position++) {
            String header = row.cells().get(position);
            Optional<ImportColumn> column = ImportColumn.byHeader(header);
            if (column.isEmpty()) {
                if (!header.isBlank()) {
                    ignored.add(header.strip());
                }
            } else if (positions.putIfAbsent(column.get(), position) != null) {
                findings.add(Finding.at(row.line(), column.get(), header, "import.header.twice"));
            }
        }
        for (ImportColumn required : REQUIRED) {
            if (!positions.containsKey(required)) {
                findings.add(Finding.at(
                        row.line(),
                        required,
                        String.join(", ", row.cells()),
                        "import.header.missing",
                        String.join(", ", required.headers())));
            }
        }
    }

    List<String> ignored() {
        return ignored;
    }

    /** The cell of that column as it is; empty text when the column or the cell is missing. */
    String cell(CellRow row, ImportColumn column) {
        Integer position = positions.get(column);
        return position == null || position >= row.cells().size()
                ? ""
                : row.cells().get(position);
    }

    /** The first text to the right of the last header, where nothing may stand. */
    Optional<String> surplus(CellRow row) {
        return row.cells().stream().skip(width).filter(cell -> !cell.isBlank()).findFirst();
    }
}
