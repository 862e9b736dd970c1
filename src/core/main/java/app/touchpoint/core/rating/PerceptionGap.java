package app.touchpoint.core.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much better an internal group sees a touchpoint than customers do: internal minus customer, from -10 to 10. Positive:
 * we flatter ourselves.
 *
 * <p>Employees and managers have a gap each; they are never mixed. Internal raters are to answer before they see the
 * customers' value, so blind ratings are used alone wherever there are any. The exception is a group that is protected by
 * number: its blind ratings stand alone only if neither they nor the others fall below the minimum, since the difference to
 * the group's own mean would give the few away; else what was measured of the group, else all of its ratings are used, and {@code basis}
 * says so. Of customers what was measured is used wherever there is any.
 *
 * @param internal whose gap it is
 * @param value internal mean minus customer mean
 * @param basis which internal ratings it is made from
 * @param internalPeople how many stand behind the internal mean
 * @param customerPeople how many stand behind the customer mean
 * @see "method.md 1.8: PG(t) = internal rating - customer rating, same scale, same criterion; 2.9 on subtraction"
 */
public record PerceptionGap(RaterGroup internal, double value, Basis basis, int internalPeople, int customerPeople) {
    /** Which internal ratings a gap is made from. */
    public enum Basis {
        /** Only ratings given before the customers' value was seen. */
        BLIND,
        /** What the group answered when it was asked by a survey, since there are no blind ones or too few to stand alone. */
        MEASURED,
        /** All, since there are no blind ones or too few to stand alone, and nothing was measured. */
        ALL
    }

    /**
     * The gaps that can be shown, employees first.
     *
     * @param measured the views of groups that were asked by a survey
     */
    public static List<PerceptionGap> of(
            Collection<Opinion> opinions, Map<RaterGroup, GroupView.Shown> measured, int projectMinimum) {
        return Stream.of(RaterGroup.values())
                .filter(RaterGroup::isInternal)
                .flatMap(group -> of(group, opinions, measured, projectMinimum).stream())
                .toList();
    }

    /** The gap of one internal group; empty while the group's or the customers' view may not be shown. */
    public static Optional<PerceptionGap> of(
            RaterGroup internal,
            Collection<Opinion> opinions,
            Map<RaterGroup, GroupView.Shown> measured,
            int projectMinimum) {
        if (!internal.isInternal()) {
            throw new IllegalArgumentException("Only internal groups have a perception gap, not " + internal);
        }
        Optional<GroupView.Shown> customers = view(RaterGroup.CUSTOMER, opinions, measured, projectMinimum);
        Optional<GroupView.Shown> all = view(internal, opinions, measured, projectMinimum);
        if (customers.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        Optional<GroupView.Shown> blind = blindAlone(internal, opinions, projectMinimum);
        Basis other = measured.containsKey(internal) ? Basis.MEASURED : Basis.ALL;
        GroupView.Shown used = blind.orElse(all.get());
        double value = BigDecimal.valueOf(used.mean().value())
                .subtract(BigDecimal.valueOf(customers.get().mean().value()))
                .doubleValue();
        return Optional.of(new PerceptionGap(
                internal,
                value,
                blind.isPresent() ? Basis.BLIND : other,
                used.people(),
                customers.get().people()));
    }

    private static Optional<GroupView.Shown> view(
            RaterGroup group,
            Collection<Opinion> opinions,
            Map<RaterGroup, GroupView.Shown> measured,
            int projectMinimum) {
        return Optional.ofNullable(measured.get(group))
                .or(() -> GroupView.of(group, opinions, projectMinimum) instanceof GroupView.Shown shown
                        ? Optional.of(shown)
                        : Optional.empty());
    }

    private static Optional<GroupView.Shown> blindAlone(
            RaterGroup internal, Collection<Opinion> opinions, int projectMinimum) {
        if (!internal.isAmongColleagues()) {
            List<Opinion> blind = opinions.stream().filter(Opinion::blind).toList();
            return GroupView.of(internal, blind, projectMinimum) instanceof GroupView.Shown shown
                    ? Optional.of(shown)
                    : Optional.empty();
        }
        int needed = internal.peopleNeeded(projectMinimum);
        Set<Opinion> blindOwn =
                new HashSet<>(Steps.ofBlind(internal, opinions, needed).views());
        List<Opinion> own = Steps.ofAll(internal, opinions, needed).views();
        // Entries for others hide nobody: whoever made them knows them. What a person said later, no longer blind,
        // differs from what is counted here: those are "others" as well.
        long others =
                own.stream().filter(opinion -> !blindOwn.contains(opinion)).count();
        List<Opinion> counted = new ArrayList<>(blindOwn);
        CountedOpinions.of(internal, opinions, needed).stream()
                .filter(opinion -> !opinion.isOwn() && opinion.blind())
                .forEach(counted::add);
        return counted.isEmpty() || others > 0 && (others < needed || own.size() - others < needed)
                ? Optional.empty()
                : Optional.of(CountedOpinions.shown(internal, counted, needed));
    }
}
