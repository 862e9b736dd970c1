package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one rater group sees one touchpoint.
 *
 * <p>A person's later rating replaces the earlier one; entries for others add up. The mean is weighted by people. Among colleagues
 * own views count once enough people have given theirs and move on when enough more have, and entries for others that stand for enough
 * people each.
 *
 * @see "method.md 2.9, honesty rules: below the minimum n no score, no counts, no dots"
 */
public sealed interface GroupView {
    /** Whose view it is. */
    RaterGroup group();

    /** Nobody of the group has rated. */
    record None(RaterGroup group) implements GroupView {}

    /**
     * Somebody has rated, but fewer people than needed: nothing of it may be shown, not even how many.
     *
     * @param needed how many people are needed
     */
    record Suppressed(RaterGroup group, int needed) implements GroupView {}

    /**
     * What may be shown.
     *
     * @param mean mean of the ratings weighted by people
     * @param people how many stand behind it
     * @param entries between which single entries lie; empty among colleagues, where an entry is what one of them said
     * @param latest when the latest was given
     * @param evidence how sure and how old it is where a survey measured it; empty where it was rated by hand
     */
    record Shown(
            RaterGroup group,
            Rating mean,
            int people,
            Optional<Entries> entries,
            Instant latest,
            Optional<Evidence> evidence)
            implements GroupView {
        /** What was rated by hand. */
        public Shown(RaterGroup group, Rating mean, int people, Optional<Entries> entries, Instant latest) {
            this(group, mean, people, entries, latest, Optional.empty());
        }

        /** From so many people on the mean is no longer provisional. */
        public static final int SETTLED_FROM = 30;

        /** Whether so few stand behind it that a few more may change it much. */
        public boolean isProvisional() {
            return people < SETTLED_FROM;
        }

        /** Soll minus this group's mean; empty without a Soll on the scale. */
        public Optional<Gap> gap(Reading soll) {
            return soll.rating().map(desired -> Gap.between(mean, desired));
        }

        /** The class in this group's eyes. */
        public Classification classified(Reading soll, Reading minimum, Thresholds thresholds) {
            Ratings seen = new Ratings(Reading.of(mean.value()), soll, minimum, Reading.none(), IstSource.MANUAL);
            return Classification.of(seen, thresholds).orElseThrow();
        }
    }

    /** The lowest and the highest entry, of those for fewer than needed the mean of as many as make them enough; equal when there is one. */
    record Entries(Rating low, Rating high) {}

    /** The view of one group; opinions of other groups are passed over. */
    static GroupView of(RaterGroup group, Collection<Opinion> opinions, int projectMinimum) {
        if (CountedOpinions.of(group, opinions).isEmpty()) {
            return new None(group);
        }
        int needed = group.peopleNeeded(projectMinimum);
        List<Opinion> counted = CountedOpinions.of(group, opinions, needed);
        int people = CountedOpinions.people(counted);
        return people < needed ? new Suppressed(group, needed) : CountedOpinions.shown(group, counted, needed);
    }

    /** The opinions of a group that count, in the order of time: what a person took back by a later rating is not among them. */
    static List<Opinion> counted(RaterGroup group, Collection<Opinion> opinions, int projectMinimum) {
        return CountedOpinions.of(group, opinions, group.peopleNeeded(projectMinimum)).stream()
                .sorted(CountedOpinions.LATER)
                .toList();
    }

    /** Their values. */
    static List<Double> valuesOf(RaterGroup group, Collection<Opinion> opinions, int projectMinimum) {
        return counted(group, opinions, projectMinimum).stream()
                .map(opinion -> opinion.value().value())
                .toList();
    }

    /** The view of every group. */
    static Map<RaterGroup, GroupView> all(Collection<Opinion> opinions, int projectMinimum) {
        Map<RaterGroup, GroupView> views = new EnumMap<>(RaterGroup.class);
        for (RaterGroup group : RaterGroup.values()) {
            views.put(group, of(group, opinions, projectMinimum));
        }
        return views;
    }
}
