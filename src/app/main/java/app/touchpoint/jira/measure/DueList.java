package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Due;
import app.touchpoint.core.criterion.Upkeep;
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
    private final People people;
    private final ProjectSettings settings;
    private final MeasureWords words;

    public DueList(CollectionPlan plan, People people, ProjectSettings settings, MeasureWords words) {
        this.plan = plan;
        this.people = people;
        this.settings = settings;
        this.words = words;
    }

    /** How many answers a figure needs in the project. */
    int minimumN(long projectId) {
        return settings.of(projectId).minimumN();
    }

    /** Rows, with how many there are and how many of them are overdue. */
    Map<String, Object> of(Entered entered, CriteriaReader.Visible visible, String contextPath, String self) {
        List<CollectionPlan.Line> all = plan.of(visible).stream()
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
        return shown;
    }

    private Map<String, Object> row(Entered entered, CollectionPlan.Line line, String contextPath, String self) {
        Upkeep.Duties duties = line.row().criterion().upkeep().duties();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Long.toString(line.row().id()));
        row.put("name", line.row().criterion().wording().name());
        row.put("seriesUrl", self + "&criterion=" + line.row().id());
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
        row.put("overdue", line.due().state() == Due.State.OVERDUE);
        row.put("due", line.due().day().map(words::day).orElse(""));
        row.put("state", words.get("due." + line.due().state().code(), words.whole(line.overdueDays())));
        row.put("collector", people.called(duties.collector()));
        row.put("audience", duties.audience());
        return row;
    }
}
