package app.touchpoint.core.matrix;

import java.util.HashSet;
import java.util.Set;

/**
 * What is still to be done at one or several touchpoints: actions by their ids, so that one that improves several of them counts once. It says nothing
 * of who has done how much.
 *
 * @param actions those that are not over
 * @param late those of them that should be
 * @param unowned those of them that nobody is to do
 * @param winning those of them that stand on top of the board
 */
public record OpenWork(Set<Long> actions, Set<Long> late, Set<Long> unowned, Set<Long> winning) {
    /** Nothing to do. */
    public static final OpenWork NONE = new OpenWork(Set.of(), Set.of(), Set.of(), Set.of());

    /** A single action that is not over. */
    public static OpenWork of(long action, boolean late, boolean unowned, boolean winning) {
        Set<Long> one = Set.of(action);
        return new OpenWork(one, late ? one : Set.of(), unowned ? one : Set.of(), winning ? one : Set.of());
    }

    /** Both together, each action once. */
    public OpenWork and(OpenWork other) {
        if (other.actions.isEmpty()) {
            return this;
        }
        return actions.isEmpty()
                ? other
                : new OpenWork(
                        both(actions, other.actions),
                        both(late, other.late),
                        both(unowned, other.unowned),
                        both(winning, other.winning));
    }

    private static Set<Long> both(Set<Long> one, Set<Long> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<Long> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** How many actions are not over. */
    public int open() {
        return actions.size();
    }

    /** How many of them should be. */
    public int overdue() {
        return late.size();
    }

    /** How many of them nobody is to do. */
    public int ownerless() {
        return unowned.size();
    }

    /** How many of them stand on top of the board. */
    public int quickWins() {
        return winning.size();
    }
}
