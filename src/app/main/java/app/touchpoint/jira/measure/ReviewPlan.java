package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.jira.store.ReviewRow;
import app.touchpoint.jira.store.ReviewStore;
import app.touchpoint.jira.store.ReviewStore.Held;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.LastMade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When what was measured is to be discussed next. A review of a touchpoint is one of all its criteria; one of its phase, or of the journey, is one
 * of the touchpoint, too.
 */
@Component
public class ReviewPlan {

    /** Stands for the journey where others have the id of an issue. */
    private static final long JOURNEY = 0;

    private final ReviewStore reviews;
    private final Clock clock;
    private final LastMade<Source, List<Review>> made = new LastMade<>();

    public ReviewPlan(ReviewStore reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A criterion whose measurements are to be discussed. */
    public record Review(CollectionPlan.Line line, Due due, long overdueDays) {}

    private record Source(List<CollectionPlan.Line> lines, List<Held> held, LocalDate today) {}

    /**
     * What is to be discussed now or soon, the most urgent first: of each touchpoint, and of the journey, the criterion whose review is due first, for
     * one review is one of all of them; one statement.
     */
    public List<Review> due(long projectId, List<CollectionPlan.Line> lines) {
        Source source = new Source(lines, reviews.heldIn(projectId), today());
        return made.of(projectId, lines.size(), source, ReviewPlan::due);
    }

    private static List<Review> due(Source source) {
        Map<Long, Review> first = new LinkedHashMap<>();
        of(source).values().stream()
                .filter(review -> review.due().state() != Due.State.LATER)
                .forEach(review -> first.putIfAbsent(
                        review.line().touchpoint() == null
                                ? JOURNEY
                                : review.line().touchpoint().issueId(),
                        review));
        return List.copyOf(first.values());
    }

    /** By criterion, the most urgent first; one statement. What was never measured is absent: there is nothing to discuss. */
    Map<Long, Review> of(long projectId, List<CollectionPlan.Line> lines) {
        return of(new Source(lines, reviews.heldIn(projectId), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static Map<Long, Review> of(Source source) {
        List<Held> held = valid(source.held());
        return source.lines().stream()
                .filter(line -> line.row().latestEnd() != null)
                .map(line -> review(line, last(held, line.touchpoint()), source.today()))
                .sorted(Comparator.comparing((Review review) -> review.due().state())
                        .thenComparing(review -> review.due().day().orElse(LocalDate.MIN)))
                .collect(Collectors.toMap(
                        review -> review.line().row().id(), review -> review, (one, other) -> one, LinkedHashMap::new));
    }

    private static Review review(CollectionPlan.Line line, Optional<LocalDate> last, LocalDate today) {
        Due due = Due.ofReview(line.row().criterion().upkeep(), last, today);
        return new Review(line, due, due.overdueDays(today));
    }

    private static List<Held> valid(List<Held> all) {
        Set<Long> corrected =
                all.stream().map(Held::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream().filter(review -> !corrected.contains(review.id())).toList();
    }

    private static Optional<LocalDate> last(List<Held> held, @Nullable TouchpointRow touchpoint) {
        return held.stream()
                .filter(review -> isAbout(review.place(), touchpoint))
                .map(Held::on)
                .max(Comparator.naturalOrder());
    }

    private static boolean isAbout(ReviewRow.Place place, @Nullable TouchpointRow touchpoint) {
        if (place.issueId() != null) {
            return touchpoint != null && place.issueId() == touchpoint.issueId();
        }
        return place.phaseId() == null
                || touchpoint != null
                        && place.phaseId().equals(touchpoint.place().phaseId());
    }
}
