package app.touchpoint.core.matrix;

import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import java.time.LocalDate;
import java.util.Optional;

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

    /** The same people behind a value that is made of theirs and another. */
    Backing withoutInterval() {
        return new Backing(people, until, freshTo, Optional.empty());
    }
}
