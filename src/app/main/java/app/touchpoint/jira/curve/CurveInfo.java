package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Curve.Stretch;
import app.touchpoint.core.curve.Extremes;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.matrix.IstInfo;
import app.touchpoint.jira.measure.Said;
import app.touchpoint.jira.measure.Voice;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The curve as JSON, of what the caller may see.
 *
 * @param zeroLine from which Ist on nobody is disappointed, where a touchpoint has no expectation of its own
 * @param asOf the day at whose end it stood so, as 2026-11-22; null for today
 * @param compareWith the day with which that is compared; null where it is not
 * @param istKeptBack of how many touchpoints an Ist of these days is not shown, since with a later one it would tell what a few people said
 * @param group whose curve it is; null for that of the Ist
 * @param segment the part of the group; null for all of it
 * @param keptBack at how many touchpoints the caller does not know yet what customers think
 * @param classHelp what makes a class in this project, in the caller's language
 * @param points in the order in which a customer meets them
 */
public record CurveInfo(
        String project,
        double zeroLine,
        @Nullable String asOf,
        @Nullable String compareWith,
        int istKeptBack,
        @Nullable String group,
        @Nullable String segment,
        int keptBack,
        String classHelp,
        List<PointInfo> points) {

    /**
     * A touchpoint.
     *
     * @param phase name; null for none
     * @param ist null without one on the scale
     * @param behind who stands behind the Ist, how sure and how old it is
     * @param soll null without one on the scale
     * @param gap Soll minus Ist; positive means work to do
     * @param experienceClass {@code disappointing}, {@code okay}, {@code delighting}, {@code unrated} or {@code invalid}
     * @param breaks how many of its hand-overs break between online and offline, as far as the caller may see both ends; 0 for days that are over
     * @param before its Ist on the day with which the curve is compared; null without one on the scale
     * @param change how much higher the Ist is than that; null unless there are both
     * @param needed how many people have to have said something, where fewer of those who are listened to did; else null
     */
    public record PointInfo(
            String issueKey,
            String summary,
            @Nullable String phase,
            @Nullable Double ist,
            @JsonUnwrapped IstInfo behind,
            @Nullable Double soll,
            @Nullable Double gap,
            String experienceClass,
            int breaks,
            @Nullable Double before,
            @Nullable Double change,
            @Nullable Integer needed) {}

    /** The lowest lows and the highest highs, each in the order in which to look after them. */
    public record ExtremesInfo(List<PointInfo> lows, List<PointInfo> highs) {}

    static CurveInfo of(CurveReader.Seen seen, String project, CurveWords words, String classHelp) {
        List<PointInfo> points = new ArrayList<>();
        for (Stretch stretch : seen.curve().stretches()) {
            stretch.entries().forEach(entry -> points.add(point(entry, stretch.phase(), seen, words)));
        }
        return new CurveInfo(
                project,
                seen.zeroLine(),
                seen.past().days().asOf().map(LocalDate::toString).orElse(null),
                seen.past().days().compareWith().map(LocalDate::toString).orElse(null),
                seen.past().keptBack(),
                seen.listening().voice().map(who -> who.group().code()).orElse(null),
                seen.listening()
                        .voice()
                        .filter(who -> !who.isWhole())
                        .map(Voice::segment)
                        .orElse(null),
                seen.keptBack(),
                classHelp,
                points);
    }

    static ExtremesInfo extremes(CurveReader.Seen seen, CurveWords words) {
        Extremes extremes = seen.extremes();
        return new ExtremesInfo(points(extremes.lows(), seen, words), points(extremes.highs(), seen, words));
    }

    private static List<PointInfo> points(List<Entry> entries, CurveReader.Seen seen, CurveWords words) {
        return entries.stream()
                .map(entry -> point(entry, phaseOf(entry, seen), seen, words))
                .toList();
    }

    private static Optional<Phase> phaseOf(Entry entry, CurveReader.Seen seen) {
        return seen.curve().stretches().stream()
                .filter(stretch -> stretch.entries().contains(entry))
                .findFirst()
                .flatMap(Stretch::phase);
    }

    private static PointInfo point(Entry entry, Optional<Phase> phase, CurveReader.Seen seen, CurveWords words) {
        return new PointInfo(
                entry.touchpoint().issueKey().value(),
                entry.touchpoint().summary(),
                phase.map(Phase::name).orElse(null),
                entry.touchpoint().ist().rating().map(Rating::value).orElse(null),
                words.behind(entry, seen.past().days().asOf()),
                entry.touchpoint().soll().rating().map(Rating::value).orElse(null),
                entry.gap().map(gap -> gap.value()).orElse(null),
                words.classCode(entry),
                seen.breaks().getOrDefault(entry.touchpoint().issueId().value(), 0),
                number(seen.before(entry)),
                number(seen.change(entry)),
                seen.listening()
                        .of(entry)
                        .filter(Said.Few.class::isInstance)
                        .map(few -> ((Said.Few) few).needed())
                        .orElse(null));
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
