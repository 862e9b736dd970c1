package app.touchpoint.jira.matrix;

import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.Row;
import app.touchpoint.jira.matrix.MatrixAsked.CellId;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The touchpoints of the cell that is open, below the matrix, each with the way to its issue. */
@Component
public class BelowView {

    /** So many stand below at first; the rest comes by REST when somebody asks. */
    static final int MOST = 50;

    private final MatrixWords words;
    private final MatrixView view;

    public BelowView(MatrixWords words, MatrixView view) {
        this.words = words;
        this.view = view;
    }

    /** What stands below; only {@code state} where no cell is open ({@code closed}) or the one that was asked for is gone ({@code gone}). */
    Map<String, Object> of(Looked looked, String address, MatrixView.Entries shared) {
        return looked.asked()
                .cell()
                .map(cell -> found(looked.seen().matrix(), cell)
                        .map(place -> shown(place, looked, address, shared))
                        .orElseGet(() -> gone(looked, address)))
                .orElseGet(() -> Map.of("state", "closed"));
    }

    private record Place(Row row, Column column, List<Entry> entries) {}

    private static Optional<Place> found(Matrix matrix, CellId id) {
        return matrix.rows().stream()
                .filter(row -> RowIds.of(row.key()).equals(id.row()))
                .flatMap(row -> IntStream.range(0, matrix.columns().size())
                        .filter(at -> RowIds.of(matrix.columns().get(at)).equals(id.column()))
                        .mapToObj(at -> new Place(
                                row,
                                matrix.columns().get(at),
                                row.cells().get(at).entries())))
                .findFirst();
    }

    private Map<String, Object> gone(Looked looked, String address) {
        return Map.of(
                "state", "gone", "closeUrl", address + looked.asked().closed().query());
    }

    private Map<String, Object> shown(Place place, Looked looked, String address, MatrixView.Entries shared) {
        Map<String, Object> below = new LinkedHashMap<>();
        below.put("state", "open");
        below.put(
                "title",
                words.get(
                        "below.title",
                        words.rowName(place.row().key()),
                        place.column().phase().map(Phase::name).orElseGet(() -> words.get("without.phase"))));
        below.put("count", words.get("below.count", place.entries().size()));
        below.put("closeUrl", address + looked.asked().closed().query());
        below.put("row", RowIds.of(place.row().key()));
        below.put("column", RowIds.of(place.column()));
        List<Entry> first =
                place.entries().subList(0, Math.min(MOST, place.entries().size()));
        below.put(
                "entries",
                first.stream()
                        .map(entry -> view.entry(entry, place.row().key(), shared))
                        .toList());
        below.put("shown", first.size());
        int more = place.entries().size() - first.size();
        below.put("more", more);
        below.put("moreText", words.get("more", words.number(more)));
        return below;
    }
}
