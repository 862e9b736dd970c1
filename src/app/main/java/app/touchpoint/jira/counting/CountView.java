package app.touchpoint.jira.counting;

import app.touchpoint.core.criterion.CountPeriod;
import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.JqlCountRow;
import app.touchpoint.jira.store.JqlCountRow.Failure;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows searches to those who see their criteria. The text of a search, and in whose name it is asked, only those learn who may set them. */
@Component
public class CountView {

    private static final String PREFIX = "touchpoint.counting.";

    private final CountRun.Stores stores;
    private final VisibleTouchpoints touchpoints;
    private final Obstacles obstacles;
    private final Access access;
    private final Words words;

    /** How things and people are called. */
    @Component
    public static class Words {

        private final BundleTexts texts;
        private final JiraAuthenticationContext authentication;
        private final People people;

        public Words(BundleTexts texts, JiraAuthenticationContext authentication, People people) {
            this.texts = texts;
            this.authentication = authentication;
            this.people = people;
        }

        private String criterion(CriterionRow row) {
            return row.criterion().wording().nameFor(authentication.getLocale());
        }

        private String day(LocalDate day) {
            return day.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(authentication.getLocale()));
        }
    }

    public CountView(
            CountRun.Stores stores, VisibleTouchpoints touchpoints, Obstacles obstacles, Access access, Words words) {
        this.stores = stores;
        this.touchpoints = touchpoints;
        this.obstacles = obstacles;
        this.access = access;
        this.words = words;
    }

    static CountInfo.Span span(CountPeriod.Span span) {
        return new CountInfo.Span(span.start().toString(), span.end().toString());
    }

    /** All that the reader sees of a project, in the order of criteria; two statements besides the touchpoints. */
    CountInfo.Counts of(Entered entered) {
        boolean maySet = access.may(entered.visit(), Deed.SET_CRITERIA);
        long project = entered.project().projectId();
        Map<Long, TouchpointRow> visible = new HashMap<>();
        touchpoints.rows(entered.visit(), entered.project()).forEach(row -> visible.put(row.issueId(), row));
        Map<Long, CriterionRow> criteria = new LinkedHashMap<>();
        stores.criteria.ofProject(project).stream()
                .filter(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .map(issue -> visible.containsKey(issue.value()))
                        .orElse(true))
                .forEach(row -> criteria.put(row.id(), row));
        Map<Long, JqlCountRow> counts = new HashMap<>();
        stores.counts.ofProject(project).forEach(row -> counts.put(row.criterionId(), row));
        List<CountInfo> values = criteria.values().stream()
                .flatMap(row -> Stream.ofNullable(counts.get(row.id()))
                        .map(count -> info(entered, row, count, at(row, visible), maySet)))
                .toList();
        List<CountInfo.Choice> choices = maySet
                ? criteria.values().stream()
                        .filter(row -> row.criterion().measure().type() == CriterionType.COUNT
                                && row.criterion().standing().active()
                                && !counts.containsKey(row.id()))
                        .map(row -> new CountInfo.Choice(row.id(), label(row, at(row, visible))))
                        .toList()
                : List.of();
        return new CountInfo.Counts(0, values.size(), values.size(), values, choices, maySet);
    }

    private static @Nullable TouchpointRow at(CriterionRow row, Map<Long, TouchpointRow> visible) {
        return row.criterion()
                .standing()
                .touchpoint()
                .map(IssueId::value)
                .map(visible::get)
                .orElse(null);
    }

    private String label(CriterionRow row, @Nullable TouchpointRow at) {
        return words.texts.get(
                PREFIX + "choice",
                words.criterion(row),
                at == null ? words.texts.get(PREFIX + "journey") : at.summary());
    }

    /** One of them. */
    CountInfo info(Entered entered, CriterionRow row, JqlCountRow count, @Nullable TouchpointRow at, boolean maySet) {
        return new CountInfo(
                row.id(),
                words.criterion(row),
                at == null ? null : entered.visit().project().getKey() + "-" + at.issueNumber(),
                at == null ? null : at.summary(),
                count.period().code(),
                span(count.next()),
                row.criterion().standing().active() ? problem(row, count) : null,
                maySet
                        ? new CountInfo.Set(
                                count.search().jql(), words.people.name(count.by()), words.people.called(count.by()))
                        : null);
    }

    /** What is in the way now, else what kept the last period from being counted. */
    private CountInfo.@Nullable Problem problem(CriterionRow row, JqlCountRow count) {
        Failure last = count.failure();
        return obstacles
                .of(count, row)
                .map(problem -> new CountInfo.Problem(
                        problem.code(),
                        last == null ? null : last.end().toString(),
                        words.texts.get(PREFIX + "problem." + problem.code())))
                .or(() -> Optional.ofNullable(last)
                        .filter(failure -> failure.problem() == JqlCountRow.Problem.MISSED)
                        .map(failure -> new CountInfo.Problem(
                                failure.problem().code(),
                                failure.end().toString(),
                                words.texts.get(
                                        PREFIX + "problem." + failure.problem().code(), words.day(failure.end())))))
                .orElse(null);
    }
}
