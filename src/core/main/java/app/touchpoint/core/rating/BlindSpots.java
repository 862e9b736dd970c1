package app.touchpoint.core.rating;

import app.touchpoint.core.shared.IssueId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Touchpoints among the customers' ten but not among ours: what matters to them, or disappoints them, without our noticing.
 *
 * <p>Among ten or fewer everything is among the ten, and what we have not judged at all was not overlooked but left open: then nothing
 * is said.
 *
 * @see "method.md 1.8: blind spots = in customers' top 10 but not ours; companies name about six of the ten [A23]"
 */
public final class BlindSpots {
    /** How many touchpoints a list of the foremost holds; those equal to the last of them belong to it too. */
    public static final int TOP = 10;

    private BlindSpots() {}

    /** By importance: among the ten most important to customers, not among the ten we take for the most important. */
    public static List<IssueId> byImportance(Map<IssueId, Double> customers, Map<IssueId, Double> ours) {
        return missed(customers, ours, Comparator.reverseOrder());
    }

    /** By rating: among the ten that customers rate lowest, not among the ten we rate lowest. */
    public static List<IssueId> byLowestRating(Map<IssueId, Double> customers, Map<IssueId, Double> ours) {
        return missed(customers, ours, Comparator.naturalOrder());
    }

    /** Whether so many are known that it means something to be among the foremost. */
    public static boolean tells(Map<IssueId, Double> values) {
        return values.size() > TOP;
    }

    /** In the customers' order; equal ones by issue id. */
    private static List<IssueId> missed(
            Map<IssueId, Double> customers, Map<IssueId, Double> ours, Comparator<Double> foremostFirst) {
        if (!tells(customers) || !tells(ours)) {
            return List.of();
        }
        Set<IssueId> seen = foremost(ours, foremostFirst);
        Set<IssueId> theirs = foremost(customers, foremostFirst);
        return customers.entrySet().stream()
                .filter(entry -> theirs.contains(entry.getKey())
                        && ours.containsKey(entry.getKey())
                        && !seen.contains(entry.getKey()))
                .sorted(Map.Entry.<IssueId, Double>comparingByValue(foremostFirst)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<IssueId> foremost(Map<IssueId, Double> values, Comparator<Double> foremostFirst) {
        List<Double> sorted = values.values().stream().sorted(foremostFirst).toList();
        Double last = sorted.get(TOP - 1);
        return values.entrySet().stream()
                .filter(entry -> foremostFirst.compare(entry.getValue(), last) <= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
