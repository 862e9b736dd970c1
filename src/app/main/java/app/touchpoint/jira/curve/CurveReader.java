package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Extremes;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.curve.VoiceReader.Heard;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixReader;
import app.touchpoint.jira.measure.Said;
import app.touchpoint.jira.measure.Voice;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.touchpoint.Days;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the curve that one reader may see, with the statements and searches of a matrix, and a constant number more where somebody is listened to. */
@Component
public class CurveReader {

    private final MatrixReader matrices;
    private final VoiceReader voices;
    private final ProjectSettings settings;
    private final CurveWords words;

    public CurveReader(MatrixReader matrices, VoiceReader voices, ProjectSettings settings, CurveWords words) {
        this.matrices = matrices;
        this.voices = voices;
        this.settings = settings;
        this.words = words;
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
     * @param listening to whom
     */
    record Seen(
            Curve whole,
            Curve curve,
            Extremes extremes,
            Map<Long, Integer> breaks,
            double zeroLine,
            MatrixReader.Past past,
            Listening listening) {

        /** The Ist on the day with which the curve is compared; empty where it is not, and where none was on the scale. */
        OptionalDouble before(Entry entry) {
            Entry other = past.before().get(entry.touchpoint().issueId().value());
            return other == null
                    ? OptionalDouble.empty()
                    : other.touchpoint().ist().rating().stream()
                            .mapToDouble(Rating::value)
                            .findFirst();
        }

        /** Of how many touchpoints it is kept back what those say who are listened to. */
        int keptBack() {
            return (int) curve.entries().stream().filter(listening::isKeptBack).count();
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

    /**
     * Whose curve it is.
     *
     * @param heard who could be listened to; nobody where that was not asked
     * @param voice who is; empty where the curve is that of the Ist
     */
    record Listening(Heard heard, Optional<Voice> voice) {

        /** What is said of a touchpoint, where somebody is listened to. */
        Optional<Said> of(Entry entry) {
            return voice.flatMap(
                    who -> heard.of(who, entry.touchpoint().issueId().value()));
        }

        /** Whether what is said of it is kept back. */
        boolean isKeptBack(Entry entry) {
            return voice.filter(who ->
                            heard.isKeptBack(who, entry.touchpoint().issueId().value()))
                    .isPresent();
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
     * The curve of the Ist, without who else could be listened to.
     *
     * @param most how many lows, and how many highs
     * @param days as {@link #days} gave them
     */
    Seen of(Entered entered, Optional<PhaseId> phase, int most, Days days) {
        MatrixReader.Seen seen = matrices.of(entered, RowKind.CHANNEL, days);
        return seen(entered, seen, new Listening(Heard.NOBODY, Optional.empty()), phase, most);
    }

    /**
     * The curve of somebody, or that of the Ist where nobody is asked for. Refused with {@code curve.segment-unknown} (the segment, all there are) where no
     * touchpoint that the reader may see was ever asked about with that segment, and with {@code as-of.today-only} where somebody is asked for on another day.
     */
    Outcome<Seen> of(Entered entered, CurveAsked asked) {
        if (asked.voice().isPresent() && asked.days().isPast()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "as-of.today-only"));
        }
        MatrixReader.Seen seen = matrices.of(entered, RowKind.CHANNEL, asked.days());
        Heard heard = voices.of(
                entered,
                seen.matrix().entries().stream()
                        .map(entry -> entry.touchpoint().issueId().value())
                        .collect(Collectors.toSet()));
        return asked.voice()
                .filter(who -> !who.isWhole() && !heard.choices().contains(who))
                .<Outcome<Seen>>map(who -> Outcome.refused(Refusal.of(
                        Refusal.Reason.NOT_FOUND,
                        "curve.segment-unknown",
                        who.segment(),
                        heard.choices().isEmpty()
                                ? "–"
                                : heard.choices().stream().map(words::voice).collect(Collectors.joining(", ")))))
                .orElseGet(() -> Outcome.done(
                        seen(entered, seen, new Listening(heard, asked.voice()), asked.phase(), asked.most())));
    }

    private Seen seen(Entered entered, MatrixReader.Seen seen, Listening listening, Optional<PhaseId> phase, int most) {
        Thresholds thresholds = settings.of(entered.project().projectId()).thresholds();
        Curve ist = Curve.of(seen.matrix());
        Curve whole = listening.voice().isEmpty() ? ist : ist.seen(entry -> by(entry, listening, thresholds));
        Curve curve = phase.map(whole::only).orElse(whole);
        return new Seen(
                whole,
                curve,
                Extremes.of(curve.entries(), most),
                seen.breaks(),
                thresholds.okayFrom(),
                seen.past(),
                listening);
    }

    /** A touchpoint as those see it who are listened to; Soll and expectation stay as they are. */
    private static Entry by(Entry entry, Listening listening, Thresholds thresholds) {
        Touchpoint at = entry.touchpoint();
        Ratings known = at.ratings();
        Ratings seen = listening
                .of(entry)
                .filter(Said.Told.class::isInstance)
                .map(Said.Told.class::cast)
                .map(told -> new Ratings(
                        Reading.of(told.value()),
                        known.soll(),
                        known.minimum(),
                        known.importance(),
                        new IstSource(IstSource.Kind.CUSTOMERS, told.people(), Optional.of(told.evidence()))))
                .orElseGet(() -> new Ratings(
                        Reading.none(), known.soll(), known.minimum(), known.importance(), IstSource.MANUAL));
        return new Entry(
                new Touchpoint(at.issueId(), at.issueKey(), at.summary(), at.placement(), seen),
                Classification.of(seen, thresholds),
                seen.gap());
    }
}
