package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Names;
import java.util.EnumSet;
import java.util.Set;

/**
 * What of a change makes later answers incomparable with earlier ones. If there are measurements such a change is warned of and
 * starts a new series; figures of two series are never tested against each other.
 *
 * @see "method.md 2.11 [M46]: same wording and same number of scale points across stages, or scores are not comparable"
 */
public final class SeriesRule {
    /** What has changed. */
    public enum Break implements Coded {
        /** The question, or the name where there is none. */
        WORDING,
        /** The points to answer with. */
        SCALE,
        /** What something that is counted or taken the time of is told in. */
        UNIT,
        /** The kind of figure, or which boxes count. */
        FORMULA,
        /** Which way is the good one. */
        DIRECTION,
        /** Whose view it is, or which segment's. */
        PEOPLE;

        /** Whether figures afterwards are other numbers, so that a target of those before means nothing. */
        public boolean isOfFigures() {
            return this != WORDING && this != PEOPLE;
        }

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    private SeriesRule() {}

    /** What breaks the series, in the order to be shown; empty when the series goes on. */
    public static Set<Break> breaks(Criterion before, Criterion after) {
        EnumSet<Break> breaks = EnumSet.noneOf(Break.class);
        Measure was = before.measure();
        Measure is = after.measure();
        if (!before.wording().asksTheSame(after.wording())) {
            breaks.add(Break.WORDING);
        }
        if (!was.scale().equals(is.scale())) {
            breaks.add(Break.SCALE);
        }
        boolean isTold = !was.type().isAskedOnAScale() && !is.type().isAskedOnAScale();
        if (isTold && !Names.same(before.wording().unit(), after.wording().unit())) {
            breaks.add(Break.UNIT);
        }
        if (was.type() != is.type() || was.topBoxes() != is.topBoxes()) {
            breaks.add(Break.FORMULA);
        }
        if (was.direction() != is.direction()) {
            breaks.add(Break.DIRECTION);
        }
        if (before.sampling().group() != after.sampling().group()
                || !before.sampling().segment().equals(after.sampling().segment())) {
            breaks.add(Break.PEOPLE);
        }
        return breaks;
    }
}
