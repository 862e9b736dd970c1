package app.touchpoint.core.matrix;

import java.util.List;
import java.util.Map;

/**
 * What the rows of a matrix stand for, and for kinds of which touchpoints know nothing themselves the names under which each stands.
 *
 * @param kind what they stand for
 * @param ordered names that have a row whether a touchpoint stands in it or not, in that order before all others; where there are none, rows
 *     stand by name
 * @param byIssue names by issue id; a touchpoint without any is absent. Looked at only where the kind {@linkplain RowKind#isNamed() is named}
 */
public record RowNames(RowKind kind, List<String> ordered, Map<Long, List<String>> byIssue) {
    public RowNames {
        ordered = List.copyOf(ordered);
        byIssue = Map.copyOf(byIssue);
    }

    /** The names under which a touchpoint stands; empty where it stands among those without. */
    List<String> of(Entry entry) {
        return byIssue.getOrDefault(entry.touchpoint().issueId().value(), List.of());
    }
}
