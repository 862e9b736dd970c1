package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.matrix.IstInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Importance against Ist as JSON, of what the caller may see.
 *
 * @param cross where the quadrants meet: {@code target}, {@code midpoint} or {@code mean}
 * @param importance from where on a touchpoint is important
 * @param performance from which Ist on it is good; null where each is measured by its own Soll
 * @param target the mean Soll; null where no point has one
 * @param points those to look after first come first
 * @param without keys of those that lack a value and have no place
 */
public record ImportanceInfo(
        String project,
        String cross,
        double importance,
        @Nullable Double performance,
        @Nullable Double target,
        List<PointInfo> points,
        List<String> without) {

    /**
     * A touchpoint.
     *
     * @param quadrant {@code concentrate-here}, {@code keep-up}, {@code low-priority} or {@code possible-overkill}
     * @param behind who stands behind the Ist, how sure and how old it is
     * @param soll null without one on the scale
     * @param gap Soll minus Ist; positive means work to do
     * @param breaks how many of its hand-overs break between online and offline, as far as the caller may see both ends
     */
    public record PointInfo(
            String issueKey,
            String summary,
            String quadrant,
            double importance,
            double ist,
            @JsonUnwrapped IstInfo behind,
            @Nullable Double soll,
            @Nullable Double gap,
            String experienceClass,
            int breaks) {}

    static ImportanceInfo of(ImportanceReader.Seen seen, CrossHair crossHair, String project, ImportanceWords words) {
        ImportanceGrid grid = seen.grid();
        return new ImportanceInfo(
                project,
                crossHair.code(),
                grid.importance(),
                grid.performance().isPresent() ? grid.performance().getAsDouble() : null,
                grid.target().isPresent() ? grid.target().getAsDouble() : null,
                grid.points().stream()
                        .map(point -> point(point, seen.breaksOf(point), words))
                        .toList(),
                grid.without().stream()
                        .map(touchpoint -> touchpoint.issueKey().value())
                        .toList());
    }

    private static PointInfo point(ImportanceGrid.Point point, int breaks, ImportanceWords words) {
        Entry entry = point.entry();
        return new PointInfo(
                entry.touchpoint().issueKey().value(),
                entry.touchpoint().summary(),
                point.quadrant().code(),
                point.importance(),
                point.ist(),
                words.behind(entry),
                entry.touchpoint().soll().rating().map(Rating::value).orElse(null),
                entry.gap().map(gap -> gap.value()).orElse(null),
                ImportanceWords.classCode(entry),
                breaks);
    }
}
