package app.touchpoint.core.shared;

import java.util.function.Function;

/**
 * What a rule answers: done with a result, or refused with a reason.
 *
 * @param <T> the result
 */
public sealed interface Outcome<T> {
    /** The wish was granted. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The wish was refused; nothing has changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** Granted with this result. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused for this reason. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Makes one value of either case. */
    default <R> R fold(Function<? super T, ? extends R> ifDone, Function<? super Refusal, ? extends R> ifRefused) {
        if (this instanceof Done<T> done) {
            return ifDone.apply(done.value());
        }
        return ifRefused.apply(((Refused<T>) this).refusal());
    }

    /** Goes on with the result if there is one. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return fold(value -> done(next.apply(value)), Outcome::refused);
    }

    /** The result, for callers that have made sure of it; throws {@link IllegalStateException} naming the refusal. */
    default T orElseThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("Refused: " + ((Refused<T>) this).refusal());
    }
}
