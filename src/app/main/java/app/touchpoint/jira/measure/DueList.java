package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.ProjectSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What of the collection plan the page shows: all that is overdue, was never measured or is due soon. */
@Component
public class DueList {

    private static final int MOST = 50;

    private final CollectionPlan plan;
    private final ReviewPlan reviews;
    private final People people;
    private final ProjectSettings settings;
    private final MeasureWords words;

    public DueList(
            CollectionPlan plan, ReviewPlan reviews, People people, ProjectSettings settings, MeasureWords words) {
        this.plan = plan;
        this.reviews = reviews;
        this.people = people;
        this.settings = settings;
        this.words = words;
    }

    /** How many answers a figure needs in the project. */
    int minimumN(long projectId) {
        return settings.of(projectId).minimumN();
    }

    /** Rows, with how many there are and how many of them are overdue, and the reviews that are due. */
    Map<String, Object> of(Entered entered, CriteriaReader.Visible visible, String contextPath, String self) {
        List<CollectionPlan.Line> lines = plan.of(visible);
        List<CollectionPlan.Line> all = lines.stream()
                .filter(line -> line.due().state() != Due.State.LATER)
                .toList();
        long overdue = all.stream()
                .filter(line -> line.due().state() == Due.State.OVERDUE)
                .count();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("count", words.get("due.count", words.whole(all.size()), words.whole(overdue)));
        shown.put("more", all.size() > MOST ? words.get("due.more", words.whole(all.size() - MOST)) : "");
        shown.put(
                "rows",
                all.stream()
                        .limit(MOST)
                        .map(line -> row(entered, line, contextPath, self))
                        .toList());
        List<ReviewPlan.Review> discussed = reviews.due(entered.project().projectId(), lines);
        shown.put("reviews", reviews(entered, discussed, contextPath));
        shown.put(
                "moreReviews",
                discussed.size() > MOST ? words.get("due.more", words.whole(discussed.size() - MOST)) : "");
        return shown;
    }

    private List<Map<String, Object>> reviews(Entered entered, List<ReviewPlan.Review> due, String contextPath) {
        return due.stream()
                .limit(MOST)
                .map(review -> {
                    Map<String, Object> row = place(entered, review.line(), contextPath);
                    row.put("overdue", review.due().state() == Due.State.OVERDUE);
                    row.put("due", review.due().day().map(words::day).orElse(""));
                    row.put(
                            "state",
                            words.get(
                                    review.due().state() == Due.State.NEVER
                                            ? "review.never"
                                            : "due." + review.due().state().code(),
                                    words.whole(review.overdueDays())));
                    row.put(
                            "owner",
                            people.called(review.line()
                                    .row()
                                    .criterion()
                                    .upkeep()
                                    .duties()
                                    .owner()));
                    return row;
                })
                .toList();
    }

    private Map<String, Object> place(Entered entered, CollectionPlan.Line line, String contextPath) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "touchpoint",
                line.touchpoint() == null
                        ? words.get("journey")
                        : line.touchpoint().summary());
        row.put(
                "touchpointUrl",
                line.touchpoint() == null
                        ? ""
                        : contextPath + "/browse/" + entered.visit().project().getKey() + "-"
                                + line.touchpoint().issueNumber());
        return row;
    }

    private Map<String, Object> row(Entered entered, CollectionPlan.Line line, String contextPath, String self) {
        Upkeep.Duties duties = line.row().criterion().upkeep().duties();
        Map<String, Object> row = place(entered, line, contextPath);
        row.put("id", Long.toString(line.row().id()));
        row.put("name", words.name(line.row().criterion()));
        row.put("seriesUrl", self + "&criterion=" + line.row().id());
        row.put("overdue", line.due().state() == Due.State.OVERDUE);
        row.put("due", line.due().day().map(words::day).orElse(""));
        row.put("state", words.get("due." + line.due().state().code(), words.whole(line.overdueDays())));
        row.put("collector", people.called(duties.collector()));
        row.put("audience", duties.audience());
        return row;
    }
}
