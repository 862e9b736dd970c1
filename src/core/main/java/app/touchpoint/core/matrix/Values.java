package app.touchpoint.core.matrix;

import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.IstSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The value of an aspect for each touchpoint, and who stands behind it. */
@FunctionalInterface
public interface Values {
    /**
     * The value; empty where there is none.
     *
     * @param row the row in which the touchpoint is looked at; rater groups see it differently
     */
    OptionalDouble of(RowKey row, Entry entry);

    /** Who stands behind that value; empty where it is no figure that people were asked for. */
    default Optional<Backing> backing(RowKey row, Entry entry) {
        return Optional.empty();
    }

    /** What a test says of that value, where it is a change; empty where it is none. */
    default Optional<Movement> movement(RowKey row, Entry entry) {
        return Optional.empty();
    }

    /** What that value counts, by ids, so that what stands at several touchpoints counts once for all of them; empty where nothing is counted. */
    default Set<Long> counted(Entry entry) {
        return Set.of();
    }

    /** The class in which it is shown in that row, and the rule that made it; empty where there is none. */
    default Optional<Classification> classification(RowKey row, Entry entry) {
        return entry.classification();
    }

    /** Of an aspect that touchpoints bring along: Ist, Soll, gap or importance. What is off the scale is no value. */
    static Values of(Aspect aspect) {
        return switch (aspect) {
            case IST ->
                new OnIst() {
                    @Override
                    public OptionalDouble of(RowKey row, Entry entry) {
                        return rating(entry.touchpoint().ist());
                    }
                };
            case GAP ->
                new OnIst() {
                    @Override
                    public OptionalDouble of(RowKey row, Entry entry) {
                        return entry.gap()
                                .map(Gap::value)
                                .map(OptionalDouble::of)
                                .orElseGet(OptionalDouble::empty);
                    }

                    @Override
                    public Optional<Backing> backing(RowKey row, Entry entry) {
                        return OnIst.super.backing(row, entry).map(Backing::withoutInterval);
                    }
                };
            case SOLL -> (row, entry) -> rating(entry.touchpoint().soll());
            case IMPORTANCE ->
                (row, entry) -> rating(entry.touchpoint().ratings().importance());
            case CHANGE, PERCEPTION, ACTIONS ->
                throw new IllegalArgumentException("No touchpoint knows its " + aspect + " itself.");
        };
    }

    /** Changes by issue id, of touchpoints whose Ist is what customers measured; of others no earlier Ist is known. */
    static Values changed(Map<Long, Change> changes) {
        return new Values() {
            @Override
            public OptionalDouble of(RowKey row, Entry entry) {
                return change(entry)
                        .map(change -> OptionalDouble.of(change.value()))
                        .orElseGet(OptionalDouble::empty);
            }

            @Override
            public Optional<Backing> backing(RowKey row, Entry entry) {
                return change(entry)
                        .map(change -> new Backing(
                                change.people(),
                                source(entry).evidence().map(Evidence::until),
                                source(entry).evidence().map(Evidence::freshTo),
                                Optional.empty()));
            }

            @Override
            public Optional<Movement> movement(RowKey row, Entry entry) {
                return change(entry).map(Change::movement);
            }

            private Optional<Change> change(Entry entry) {
                return source(entry).kind() == IstSource.Kind.CUSTOMERS
                        ? Optional.ofNullable(
                                changes.get(entry.touchpoint().issueId().value()))
                        : Optional.empty();
            }

            private IstSource source(Entry entry) {
                return entry.touchpoint().ratings().source();
            }
        };
    }

    /** What is counted at each touchpoint, by issue id; nobody stands behind it. */
    static Values counted(Map<Long, Set<Long>> counted) {
        return new Values() {
            @Override
            public OptionalDouble of(RowKey row, Entry entry) {
                return OptionalDouble.of(counted(entry).size());
            }

            @Override
            public Set<Long> counted(Entry entry) {
                return counted.getOrDefault(entry.touchpoint().issueId().value(), Set.of());
            }
        };
    }

    private static OptionalDouble rating(Reading reading) {
        Double raw = reading.raw();
        return raw != null && reading.isRated() ? OptionalDouble.of(raw) : OptionalDouble.empty();
    }

    /** What rests on an Ist, behind which customers stand where they were measured. */
    interface OnIst extends Values {
        @Override
        default Optional<Backing> backing(RowKey row, Entry entry) {
            IstSource source = entry.touchpoint().ratings().source();
            return source.kind() == IstSource.Kind.CUSTOMERS ? Optional.of(Backing.of(source)) : Optional.empty();
        }
    }
}
