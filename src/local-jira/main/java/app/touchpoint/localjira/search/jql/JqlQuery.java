package app.touchpoint.localjira.search.jql;

import java.util.List;
import java.util.Optional;

/**
 * A query.
 *
 * @param where empty finds everything
 * @param sorts in order of weight; empty = the default order
 */
public record JqlQuery(Optional<Clause> where, List<Sort> sorts) {

    /** Keeps its own copy. */
    public JqlQuery {
        sorts = List.copyOf(sorts);
    }
}
