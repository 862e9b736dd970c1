package app.touchpoint.jira.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts many ids into as many as one statement takes; Oracle takes at most 1,000. */
final class Slices {

    private static final int IDS_PER_STATEMENT = 500;

    private Slices() {}

    /** The ids in their order, in parts of at most {@value #IDS_PER_STATEMENT}; none for no ids. */
    static List<List<Long>> of(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_PER_STATEMENT) {
            slices.add(all.subList(from, Math.min(from + IDS_PER_STATEMENT, all.size())));
        }
        return slices;
    }
}
