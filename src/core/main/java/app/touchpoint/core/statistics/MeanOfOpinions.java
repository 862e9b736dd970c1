package app.touchpoint.core.statistics;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How sure the mean of a group's ratings is, or why nobody can say.
 *
 * @see "method.md 2.9: 5 to 29 answers hatched with interval; low and high, never value and half-width"
 */
public sealed interface MeanOfOpinions {
    /** The 95 % interval of the mean by Student's t, cut at the ends of the scale. */
    record Between(Interval interval) implements MeanOfOpinions {}

    /** There is no interval. */
    enum Unsure implements MeanOfOpinions {
        /** One entry has no spread. */
        SINGLE,
        /** An entry for several people does not say how far apart they are. */
        SUMMED,
        /** All gave the same: a spread that was not seen is not one that is not there. */
        EQUAL,
        /**
         * Few colleagues: the interval would tell of them what their lowest and highest rating would, which is not told either.
         */
        DISCREET,
        /** Measured by several criteria, whose intervals are never pooled. */
        COMPOSITE
    }

    /** Of a group that is shown; opinions of other groups are passed over. */
    static MeanOfOpinions of(GroupView.Shown view, Collection<Opinion> opinions, int projectMinimum) {
        RaterGroup group = view.group();
        List<Opinion> counted = GroupView.counted(group, opinions, projectMinimum);
        if (counted.stream().anyMatch(opinion -> opinion.people() > 1)) {
            return Unsure.SUMMED;
        }
        if (counted.size() < 2) {
            return Unsure.SINGLE;
        }
        if (group.isAmongColleagues() && view.isProvisional()) {
            return Unsure.DISCREET;
        }
        Moments moments = new Moments();
        // In one order, so that the same ratings give the same last digit however they were read.
        counted.stream().map(Opinion::value).sorted(Comparator.naturalOrder()).forEach(one -> moments.add(one.value()));
        return moments.mean()
                .flatMap(Mean::interval)
                .filter(interval -> interval.low() < interval.high())
                .<MeanOfOpinions>map(interval -> new Between(interval.within(Rating.MIN, Rating.MAX)))
                .orElse(Unsure.EQUAL);
    }
}
