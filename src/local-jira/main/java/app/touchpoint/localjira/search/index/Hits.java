package app.touchpoint.localjira.search.index;

import java.util.List;

/**
 * A page of found issues in order.
 *
 * @param start how many were skipped
 * @param total how many there are in all
 */
public record Hits(int start, int total, List<Hit> hits) {

    /** Keeps its own copy. */
    public Hits {
        hits = List.copyOf(hits);
    }
}
