package app.touchpoint.jira.overview;

import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.overview.OverviewInfo.PerceptionInfo;
import app.touchpoint.jira.rating.TouchpointRatings;
import app.touchpoint.jira.store.PerceptionRow;
import app.touchpoint.jira.store.PerceptionStore;
import app.touchpoint.jira.store.SeenStore;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Where we see a touchpoint most differently from customers. Which one that is tells what customers think of it, so it is kept from everybody until
 * they ask for it or know that already; whoever asks gives no blind rating to that touchpoint any more.
 */
@Component
public class PerceptionFinder {

    private final PerceptionStore perceptions;
    private final SeenStore seen;
    private final TouchpointRatings ratings;
    private final OverviewWords words;

    public PerceptionFinder(
            PerceptionStore perceptions, SeenStore seen, TouchpointRatings ratings, OverviewWords words) {
        this.perceptions = perceptions;
        this.seen = seen;
        this.ratings = ratings;
        this.words = words;
    }

    /** Two statements; where it is shown, six more at most. */
    PerceptionInfo of(ProjectVisit visit, Collection<TouchpointRow> visible) {
        ApplicationUser user = visit.user();
        if (user == null) {
            return silent("login");
        }
        return largest(visit, visible)
                .map(row -> seen.has(row.issueId(), user.getKey())
                        ? ratings.gaps(row.issueId(), row.projectId()).stream()
                                .max(Comparator.comparingDouble(found -> Math.abs(found.value())))
                                .map(found -> shown(visit, row, found, visible))
                                .orElseGet(() -> silent("none"))
                        : silent("hidden"))
                .orElseGet(() -> silent("none"));
    }

    /** The same, shown from now on; only for who is logged in. Nine statements at most. */
    PerceptionInfo reveal(ProjectVisit visit, Collection<TouchpointRow> visible) {
        ApplicationUser user = Objects.requireNonNull(visit.user(), "Nobody who is not logged in can ask for it.");
        largest(visit, visible).ifPresent(row -> seen.add(row.issueId(), row.projectId(), user.getKey()));
        return of(visit, visible);
    }

    /** Of equal gaps the one of the first touchpoint in the journey. */
    private Optional<PerceptionRow> largest(ProjectVisit visit, Collection<TouchpointRow> visible) {
        Map<Long, PerceptionRow> rows = perceptions.ofProject(visit.project().getId());
        return visible.stream()
                .map(row -> rows.get(row.issueId()))
                .filter(Objects::nonNull)
                .filter(row -> row.highestGap() != null)
                .max(Comparator.comparingDouble((PerceptionRow row) -> Math.abs(gap(row))))
                .filter(row -> gap(row) != 0);
    }

    private static double gap(PerceptionRow row) {
        double highest = Objects.requireNonNullElse(row.highestGap(), 0.0);
        double lowest = Objects.requireNonNullElse(row.lowestGap(), highest);
        return Math.abs(lowest) > Math.abs(highest) ? lowest : highest;
    }

    private PerceptionInfo shown(
            ProjectVisit visit, PerceptionRow row, PerceptionGap found, Collection<TouchpointRow> visible) {
        TouchpointRow touchpoint = visible.stream()
                .collect(Collectors.toMap(TouchpointRow::issueId, Function.identity()))
                .get(row.issueId());
        double gap = found.value();
        return new PerceptionInfo(
                "shown",
                visit.project().getKey() + "-"
                        + Objects.requireNonNull(touchpoint).issueNumber(),
                touchpoint.summary(),
                gap,
                found.internal().code(),
                found.internalPeople(),
                found.customerPeople(),
                words.get(
                        gap > 0 ? "perception.higher" : "perception.lower",
                        words.group(found.internal()),
                        words.number(Math.abs(gap)),
                        words.number(found.internalPeople()),
                        words.number(found.customerPeople()),
                        points(gap)));
    }

    /** As many as the sentence shows, for its noun to agree with. */
    private static double points(double gap) {
        return Math.rint(Math.abs(gap) * 100) / 100;
    }

    private PerceptionInfo silent(String state) {
        return new PerceptionInfo(state, null, "", null, null, null, null, words.get("perception." + state));
    }
}
