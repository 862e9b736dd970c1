package app.touchpoint.core.survey;

import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.SmallSegments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether the segments of two waves of the same people tell, one taken from the other, about fewer people than needed. Each wave shows its whole and
 * those segments that {@link SmallSegments} leaves; the whole less the shown ones is what is hidden together. Whoever has seen both waves may take
 * away from each other whatever is made of the same segments, and what is hidden together in one from what was shown of its parts in the other.
 *
 * @see "method.md 2.9, honesty rules: nothing below the minimum, by subtraction neither"
 */
public final class SegmentDisclosure {

    /** Of so many small segments each choice is looked at; of more only all together. */
    private static final int CHOICES = 8;

    private final Wave before;
    private final Wave after;
    private final long needed;

    /** Points of another scale cannot be compared, but people can be counted. */
    private final boolean samePoints;

    private SegmentDisclosure(Wave before, Wave after, long needed) {
        this.before = before;
        this.after = after;
        this.needed = needed;
        this.samePoints = before.isOnScaleOf(after);
    }

    /** Whether who has seen both learns what few people answered; never where one of them has no segments or hides all. */
    public static boolean isTold(Map<String, Answers> before, Map<String, Answers> after, long needed) {
        Wave was = Wave.of(before, needed);
        Wave is = Wave.of(after, needed);
        if (was.total() < needed || is.total() < needed) {
            return false;
        }
        SegmentDisclosure both = new SegmentDisclosure(was, is, needed);
        if (isAnotherColumn(before.keySet(), after.keySet())) {
            return !both.isRenamed();
        }
        return both.isToldByParts() || both.isLeftOver() || new SegmentDisclosure(is, was, needed).isLeftOver();
    }

    /**
     * Whether one more wave of a period tells about few beside all that was shown of it. A third one has to show and to hide the same segments as those
     * before, for what several hide differently can be reckoned from all together.
     */
    public static boolean isToldByVersions(
            Collection<Map<String, Answers>> shown, Map<String, Answers> fresh, long needed) {
        List<Wave> known = shown.stream()
                .map(one -> Wave.of(one, needed))
                .filter(wave -> wave.total() >= needed)
                .toList();
        Wave is = Wave.of(fresh, needed);
        if (shown.stream().anyMatch(one -> isTold(one, fresh, needed))) {
            return true;
        }
        return known.size() > 1 && is.total() >= needed && !fresh.isEmpty() && is.isToldByAll(known, needed);
    }

    /** The whole of a period and its segments, if it has any. */
    public record Divided(Disclosure.Dated whole, Map<String, Answers> segments) {}

    /**
     * Whether segments tell about few beside a wave of other days that share some with it. Where either hides a segment, is divided otherwise or has
     * days of its own besides the common ones, too much could be reckoned to be sure; where neither does, each segment has to be looked at for
     * itself ({@link Disclosure#byPeriods}).
     */
    public static boolean isToldByOverlap(Divided one, Divided other, long needed) {
        boolean both = !one.segments.isEmpty() && !other.segments.isEmpty();
        boolean neither = one.segments.isEmpty() && other.segments.isEmpty();
        if (neither
                || !one.whole.isOverlapping(other.whole)
                || one.whole.measured().n() < needed
                || other.whole.measured().n() < needed) {
            return false;
        }
        return !one.whole.isNestedWith(other.whole)
                || both
                        && (!Wave.of(one.segments, needed).hidden().isEmpty()
                                || !Wave.of(other.segments, needed).hidden().isEmpty()
                                || isAnotherColumn(one.segments.keySet(), other.segments.keySet()));
    }

    /** Whether people are divided otherwise, by sex after they were by class: a small overlap of two large segments can then be reckoned. */
    static boolean isAnotherColumn(Set<String> before, Set<String> after) {
        Set<String> names = new HashSet<>(before);
        names.addAll(after);
        names.remove("");
        return names.stream().noneMatch(name -> before.contains(name) && after.contains(name));
    }

    private record Wave(Map<String, Answers> segments, Set<String> hidden) {
        static Wave of(Map<String, Answers> segments, long needed) {
            Map<String, Long> sizes = new HashMap<>();
            segments.forEach((name, answers) -> {
                if (answers.n() > 0 || answers.missing() > 0) {
                    sizes.put(name, answers.n());
                }
            });
            return new Wave(segments, SmallSegments.hidden(sizes, needed));
        }

        boolean isToldByAll(List<Wave> others, long needed) {
            return others.stream()
                            .anyMatch(other -> !other.hidden.equals(hidden)
                                    || !other.segments.keySet().equals(segments.keySet()))
                    || segments.entrySet().stream()
                            .anyMatch(part -> Disclosure.byVersions(
                                    others.stream()
                                            .map(other -> Objects.requireNonNull(other.segments.get(part.getKey())))
                                            .toList(),
                                    part.getValue(),
                                    needed));
        }

        long total() {
            return people(segments.keySet());
        }

        List<String> shown() {
            return segments.entrySet().stream()
                    .filter(one -> !hidden.contains(one.getKey()))
                    .map(one -> one.getValue().counts().toString())
                    .sorted()
                    .toList();
        }

        Optional<ScaleCounts> hiddenTogether() {
            return hidden.stream()
                    .map(name -> Objects.requireNonNull(segments.get(name)).counts())
                    .reduce(ScaleCounts::plus);
        }

        boolean isOnScaleOf(Wave other) {
            return segments.values().stream()
                    .allMatch(one -> other.segments.values().stream().allMatch(one::isOnScaleOf));
        }

        long people(Collection<String> names) {
            return names.stream()
                    .mapToLong(name ->
                            segments.containsKey(name) ? segments.get(name).n() : 0)
                    .sum();
        }
    }

    /** The same segments under other names. Of those that are hidden only what is known anyway is compared, or whoever guesses could ask. */
    private boolean isRenamed() {
        return before.shown().equals(after.shown()) && before.hiddenTogether().equals(after.hiddenTogether());
    }

    /** Segments that both show, and the least that holds what either hides together. */
    private boolean isToldByParts() {
        List<Set<String>> parts = new ArrayList<>();
        if (Collections.disjoint(before.hidden(), after.hidden())) {
            parts.add(before.hidden());
            parts.add(after.hidden());
        } else {
            Set<String> together = new HashSet<>(before.hidden());
            together.addAll(after.hidden());
            parts.add(together);
        }
        Set<String> names = new HashSet<>(before.segments().keySet());
        names.addAll(after.segments().keySet());
        names.stream()
                .filter(name ->
                        !before.hidden().contains(name) && !after.hidden().contains(name))
                .forEach(name -> parts.add(Set.of(name)));
        return parts.stream().anyMatch(part -> isFewBetween(part, part));
    }

    /** What is hidden together now, less what was shown of its parts before, leaves few. */
    private boolean isLeftOver() {
        Set<String> small = new HashSet<>();
        after.hidden().stream()
                .filter(name -> after.people(Set.of(name)) > 0 && after.people(Set.of(name)) < needed)
                .forEach(small::add);
        return choices(small).stream()
                .filter(left -> !left.isEmpty() && after.people(left) < needed)
                .anyMatch(this::isLeftOver);
    }

    private boolean isLeftOver(Set<String> left) {
        Set<String> whole = new HashSet<>(after.hidden());
        Set<String> known = new HashSet<>(whole);
        known.removeAll(left);
        if (!Collections.disjoint(known, before.hidden())) {
            // What was hidden together before cannot be told apart: all of it has to be in both.
            whole.addAll(before.hidden());
            known.addAll(before.hidden());
            if (!Collections.disjoint(left, before.hidden())) {
                return false;
            }
        }
        return isFewBetween(known, whole);
    }

    private static List<Set<String>> choices(Set<String> small) {
        List<String> names = List.copyOf(small);
        if (names.size() > CHOICES) {
            return List.of(small);
        }
        List<Set<String>> choices = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << names.size(); chosen++) {
            Set<String> choice = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    choice.add(names.get(i));
                }
            }
            choices.add(choice);
        }
        return choices;
    }

    private boolean isFewBetween(Set<String> then, Set<String> now) {
        Map<Integer, Long> changes = new TreeMap<>();
        add(changes, after, now, 1);
        add(changes, before, then, -1);
        long added = 0;
        long taken = 0;
        for (long change : changes.values()) {
            added += Math.max(0, change);
            taken += Math.max(0, -change);
        }
        return added > 0 && added < needed || taken > 0 && taken < needed;
    }

    private void add(Map<Integer, Long> changes, Wave wave, Set<String> names, int sign) {
        for (String name : names) {
            Answers answers = wave.segments().get(name);
            for (int i = 0; answers != null && i < answers.counts().counts().size(); i++) {
                changes.merge(
                        samePoints ? answers.counts().lowest() + i : 0,
                        sign * answers.counts().counts().get(i),
                        Long::sum);
            }
        }
    }
}
