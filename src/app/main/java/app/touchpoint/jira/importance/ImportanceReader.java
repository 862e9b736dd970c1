package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixReader;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the grid that one reader may see, with the statements and searches of a matrix and no other. */
@Component
public class ImportanceReader {

    private final MatrixReader matrices;

    public ImportanceReader(MatrixReader matrices) {
        this.matrices = matrices;
    }

    /**
     * What one reader may see.
     *
     * @param breaks how many hand-overs of each touchpoint break, by issue id
     */
    record Seen(ImportanceGrid grid, Map<Long, Integer> breaks) {

        int breaksOf(Point point) {
            return breaks.getOrDefault(point.entry().touchpoint().issueId().value(), 0);
        }
    }

    Seen of(Entered entered, CrossHair crossHair) {
        MatrixReader.Seen seen = matrices.of(entered, RowKind.CHANNEL);
        return new Seen(ImportanceGrid.of(seen.matrix().entries(), crossHair), seen.breaks());
    }
}
