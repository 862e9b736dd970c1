package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Rating;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which opinions of a group count, and their figures. The order in which opinions come does not matter. */
final class CountedOpinions {
    /** Of two ratings that a person gave at the same instant the lower counts, so that the order of rows decides nothing. */
    static final Comparator<Opinion> LATER =
            Comparator.comparing(Opinion::at).thenComparing(Opinion::value, Comparator.reverseOrder());

    private CountedOpinions() {}

    /**
     * Those of the group that may be part of a figure, with only the latest of each person. Among colleagues a figure is made of
     * parts that each stand for enough people: their own views together, as far as {@link Steps} lets them be known, and each entry for
     * others. Whoever made an entry could otherwise take it away again and would be left with what few said. Of customers each entry for enough
     * people counts, and smaller ones together once they are enough.
     *
     * @param needed the fewest people a figure of the group stands for
     */
    static List<Opinion> of(RaterGroup group, Collection<Opinion> opinions, int needed) {
        List<Opinion> given = of(group, opinions);
        if (group == RaterGroup.CUSTOMER) {
            return parts(given, needed).stream().flatMap(List::stream).toList();
        }
        if (!group.isAmongColleagues()) {
            return given;
        }
        List<Opinion> counted =
                new ArrayList<>(Steps.ofAll(group, opinions, needed).views());
        given.stream()
                .filter(opinion -> !opinion.isOwn() && opinion.people() >= needed)
                .forEach(counted::add);
        return counted;
    }

    /** Each entry for enough people, and those for fewer in the order of time as soon as they are for enough; the rest waits for more. */
    private static List<List<Opinion>> parts(List<Opinion> entries, int needed) {
        List<List<Opinion>> parts = new ArrayList<>();
        List<Opinion> open = new ArrayList<>();
        for (Opinion entry : entries.stream().sorted(LATER).toList()) {
            if (entry.people() >= needed) {
                parts.add(List.of(entry));
                continue;
            }
            open.add(entry);
            if (people(open) >= needed) {
                parts.add(List.copyOf(open));
                open.clear();
            }
        }
        return parts;
    }

    /** Those of the group, with only the latest of each person. */
    static List<Opinion> of(RaterGroup group, Collection<Opinion> opinions) {
        Map<String, Opinion> latest = new HashMap<>();
        List<Opinion> counted = new ArrayList<>();
        for (Opinion opinion : opinions) {
            if (opinion.group() == group) {
                if (opinion.rater() == null) {
                    counted.add(opinion);
                } else {
                    latest.merge(
                            opinion.rater(), opinion, (one, other) -> LATER.compare(one, other) >= 0 ? one : other);
                }
            }
        }
        counted.addAll(latest.values());
        return counted;
    }

    /** How many people stand behind them; capped at the largest int. */
    static int people(List<Opinion> counted) {
        long people = counted.stream().mapToLong(Opinion::people).sum();
        return (int) Math.min(people, Integer.MAX_VALUE);
    }

    /** @param needed people behind each end of the range */
    static GroupView.Shown shown(RaterGroup group, List<Opinion> counted, int needed) {
        Instant latest =
                counted.stream().map(Opinion::at).max(Comparator.naturalOrder()).orElseThrow();
        return new GroupView.Shown(
                group,
                mean(counted),
                people(counted),
                group.isAmongColleagues() ? Optional.empty() : Optional.of(range(parts(counted, needed))),
                latest);
    }

    private static GroupView.Entries range(List<List<Opinion>> parts) {
        List<Rating> means = parts.stream().map(CountedOpinions::mean).sorted().toList();
        return new GroupView.Entries(means.get(0), means.get(means.size() - 1));
    }

    /** Summed in decimals, so that the order of summing does not show in the last digit. */
    static Rating mean(List<Opinion> counted) {
        BigDecimal sum = BigDecimal.ZERO;
        long people = 0;
        for (Opinion opinion : counted) {
            sum = sum.add(BigDecimal.valueOf(opinion.value().value()).multiply(BigDecimal.valueOf(opinion.people())));
            people += opinion.people();
        }
        return new Rating(
                sum.divide(BigDecimal.valueOf(people), MathContext.DECIMAL64).doubleValue());
    }
}
