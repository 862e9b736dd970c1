package app.touchpoint.core.journey;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Moves one element of a list. */
final class Positions {
    private Positions() {}

    /** The list with the element at the position; refused with {@code journey.position.outside} (most). */
    static <T> Outcome<List<T>> moved(List<T> list, T element, int position) {
        if (position < 0 || position >= list.size()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "journey.position.outside", list.size() - 1));
        }
        List<T> changed = new ArrayList<>(list);
        changed.remove(element);
        changed.add(position, element);
        return Outcome.done(List.copyOf(changed));
    }
}
