package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.touchpoint.LastMade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of the collection plan the page shows: all that is overdue, was never measured or is due soon. */
@Component
public class DueList {

    private static final int MOST = 50;

    private final CollectionPlan plan;
    private final ReviewPlan reviews;
    private final People people;
    private final MeasureWords words;
    private final LastMade<Source, Map<String, Object>> made = new LastMade<>();

    public DueList(CollectionPlan plan, ReviewPlan reviews, People people, MeasureWords words) {
        this.plan = plan;
        this.reviews = reviews;
        this.people = people;
        this.words = words;
    }

    /**
     * All that the list depends on.
     *
     * @param collectors what those are called who measure what stands in the first lines
     * @param owners what those are called who own what is discussed first
     */
    private record Source(
            List<CollectionPlan.Line> lines,
            List<ReviewPlan.Review> discussed,
            List<String> collectors,
            List<String> owners,
            PageContext page) {}

    /** Rows, with how many there are and how many of them are overdue, and the reviews that are due. */
    Map<String, Object> of(Entered entered, CriteriaReader.Visible visible, PageContext page) {
        List<CollectionPlan.Line> lines = plan.of(visible);
        long projectId = entered.project().projectId();
        List<ReviewPlan.Review> discussed = reviews.due(projectId, lines);
        List<String> collectors = due(lines)
                .limit(MOST)
                .map(line -> people.called(duties(line).collector()))
                .toList();
        List<String> owners = discussed.stream()
                .limit(MOST)
                .map(review -> people.called(duties(review.line()).owner()))
                .toList();
        Source source = new Source(lines, discussed, collectors, owners, page);
        return made.of(projectId, lines.size(), source, this::shown);
    }

    private static Stream<CollectionPlan.Line> due(List<CollectionPlan.Line> lines) {
        return lines.stream().filter(line -> line.due().state() != Due.State.LATER);
    }

    private static Upkeep.Duties duties(CollectionPlan.Line line) {
        return line.row().criterion().upkeep().duties();
    }

    private Map<String, Object> shown(Source source) {
        List<CollectionPlan.Line> due = due(source.lines()).toList();
        long overdue = due.stream()
                .filter(line -> line.due().state() == Due.State.OVERDUE)
                .count();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < source.collectors().size(); i++) {
            rows.add(row(due.get(i), source.collectors().get(i), source.page()));
        }
        List<Map<String, Object>> discussed = new ArrayList<>();
        for (int i = 0; i < source.owners().size(); i++) {
            discussed.add(review(source.discussed().get(i), source.owners().get(i), source.page()));
        }
        return Map.of(
                "count",
                words.get("due.count", words.whole(due.size()), words.whole(overdue)),
                "more",
                more(due.size()),
                "rows",
                List.copyOf(rows),
                "reviews",
                List.copyOf(discussed),
                "moreReviews",
                more(source.discussed().size()));
    }

    private String more(int all) {
        return all > MOST ? words.get("due.more", words.whole(all - MOST)) : "";
    }

    private Map<String, Object> review(ReviewPlan.Review review, String owner, PageContext page) {
        Map<String, Object> row = place(review.line(), page);
        row.put("overdue", review.due().state() == Due.State.OVERDUE);
        row.put("due", review.due().day().map(words::day).orElse(""));
        row.put(
                "state",
                words.get(
                        review.due().state() == Due.State.NEVER
                                ? "review.never"
                                : "due." + review.due().state().code(),
                        words.whole(review.overdueDays())));
        row.put("owner", owner);
        return row;
    }

    private Map<String, Object> place(CollectionPlan.Line line, PageContext page) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("touchpoint", words.place(line.touchpoint()));
        row.put("touchpointUrl", page.browse(line.touchpoint()));
        return row;
    }

    private Map<String, Object> row(CollectionPlan.Line line, String collector, PageContext page) {
        Map<String, Object> row = place(line, page);
        row.put("id", Long.toString(line.row().id()));
        row.put("name", words.name(line.row().criterion()));
        row.put("seriesUrl", page.series(line.row().id()));
        row.put("overdue", line.due().state() == Due.State.OVERDUE);
        row.put("due", line.due().day().map(words::day).orElse(""));
        row.put("state", words.get("due." + line.due().state().code(), words.whole(line.overdueDays())));
        row.put("collector", collector);
        row.put("audience", duties(line).audience());
        return row;
    }
}
