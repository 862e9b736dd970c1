package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixReader;
import org.springframework.stereotype.Component;

/** Reads the grid that one reader may see, with the statements and searches of a matrix and no other. */
@Component
public class ImportanceReader {

    private final MatrixReader matrices;

    public ImportanceReader(MatrixReader matrices) {
        this.matrices = matrices;
    }

    ImportanceGrid of(Entered entered, CrossHair crossHair) {
        return ImportanceGrid.of(matrices.of(entered, RowKind.CHANNEL).matrix().entries(), crossHair);
    }
}
