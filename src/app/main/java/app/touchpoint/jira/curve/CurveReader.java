package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Extremes;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixReader;
import app.touchpoint.jira.setup.ProjectSettings;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the curve that one reader may see, with the statements and searches of a matrix and no other. */
@Component
public class CurveReader {

    private final MatrixReader matrices;
    private final ProjectSettings settings;

    public CurveReader(MatrixReader matrices, ProjectSettings settings) {
        this.matrices = matrices;
        this.settings = settings;
    }

    /**
     * What one reader may see.
     *
     * @param whole of all phases
     * @param curve of the phase that was asked for, else the whole
     * @param extremes of the same
     * @param breaks how many hand-overs of each touchpoint break, by issue id
     * @param zeroLine from which Ist on nobody is disappointed, where a touchpoint has no expectation of its own
     */
    record Seen(Curve whole, Curve curve, Extremes extremes, Map<Long, Integer> breaks, double zeroLine) {}

    /** @param most how many lows, and how many highs */
    Seen of(Entered entered, Optional<PhaseId> phase, int most) {
        MatrixReader.Seen seen = matrices.of(entered, RowKind.CHANNEL);
        Curve whole = Curve.of(seen.matrix());
        Curve curve = phase.map(whole::only).orElse(whole);
        return new Seen(
                whole,
                curve,
                Extremes.of(curve.entries(), most),
                seen.breaks(),
                settings.of(entered.project().projectId()).thresholds().okayFrom());
    }
}
