package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Extremes;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixReader;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.touchpoint.Days;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
     * @param past of which days it is
     */
    record Seen(
            Curve whole,
            Curve curve,
            Extremes extremes,
            Map<Long, Integer> breaks,
            double zeroLine,
            MatrixReader.Past past) {

        /** The Ist on the day with which the curve is compared; empty where it is not, and where none was on the scale. */
        OptionalDouble before(Entry entry) {
            Entry other = past.before().get(entry.touchpoint().issueId().value());
            return other == null
                    ? OptionalDouble.empty()
                    : other.touchpoint().ist().rating().stream()
                            .mapToDouble(Rating::value)
                            .findFirst();
        }

        /** How much higher the Ist is than on that day. */
        OptionalDouble change(Entry entry) {
            OptionalDouble before = before(entry);
            return before.isEmpty()
                    ? before
                    : entry.touchpoint().ist().rating().stream()
                            .mapToDouble(ist -> ist.value() - before.getAsDouble())
                            .findFirst();
        }
    }

    /** The days as they can be shown; as {@link MatrixReader#days}. */
    Outcome<Days> days(Entered entered, Days asked) {
        return matrices.days(entered, asked);
    }

    /** The first day that can be shown; one statement. */
    LocalDate firstDay(Entered entered) {
        return matrices.firstDay(entered);
    }

    /**
     * The curve.
     *
     * @param most how many lows, and how many highs
     * @param days as {@link #days} gave them
     */
    Seen of(Entered entered, Optional<PhaseId> phase, int most, Days days) {
        MatrixReader.Seen seen = matrices.of(entered, RowKind.CHANNEL, days);
        Curve whole = Curve.of(seen.matrix());
        Curve curve = phase.map(whole::only).orElse(whole);
        return new Seen(
                whole,
                curve,
                Extremes.of(curve.entries(), most),
                seen.breaks(),
                settings.of(entered.project().projectId()).thresholds().okayFrom(),
                seen.past());
    }
}
