package app.touchpoint.core.matrix;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who stands behind the value of one touchpoint.
 *
 * @param people how many
 * @param until the last day on which they were asked; empty where it is not known
 * @param freshTo the last day on which it speaks for today; empty where it never ceases to
 * @param interval where the value may lie with 95 % certainty; empty where that is not known
 */
public record Backing(
        int people, Optional<LocalDate> until, Optional<LocalDate> freshTo, Optional<Evidence.Span> interval) {
    /** The customers behind a measured Ist. */
    static Backing of(IstSource source) {
        return new Backing(
                source.n(),
                source.evidence().map(Evidence::until),
                source.evidence().map(Evidence::freshTo),
                source.evidence().flatMap(Evidence::span));
    }

    /** The people of a rater group; of those who rated by hand only the day of the last is known. */
    static Backing of(GroupView.Shown view) {
        return new Backing(
                view.people(),
                Optional.of(day(view)),
                view.evidence().map(Evidence::freshTo),
                view.evidence().flatMap(Evidence::span));
    }

    /** The fewer of the people on both sides of a gap, which is as old as the older of the two views. */
    static Backing of(PerceptionGap gap, GroupView.Shown one, GroupView.Shown other) {
        return new Backing(
                Math.min(gap.internalPeople(), gap.customerPeople()),
                Stream.of(day(one), day(other)).min(Comparator.naturalOrder()),
                Stream.of(one, other)
                        .flatMap(view -> view.evidence().stream())
                        .map(Evidence::freshTo)
                        .min(Comparator.naturalOrder()),
                Optional.empty());
    }

    private static LocalDate day(GroupView.Shown view) {
        return view.evidence().map(Evidence::until).orElseGet(() -> LocalDate.ofInstant(view.latest(), ZoneOffset.UTC));
    }

    /** The same people behind a value that is made of theirs and another. */
    Backing withoutInterval() {
        return new Backing(people, until, freshTo, Optional.empty());
    }
}
