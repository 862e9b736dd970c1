package app.touchpoint.jira.incident;

import app.touchpoint.core.incident.Category;
import app.touchpoint.core.incident.Consequence;
import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.incident.Polarity;
import app.touchpoint.core.incident.Reality;
import app.touchpoint.core.incident.Source;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.incident.IncidentsInfo.Choice;
import app.touchpoint.jira.incident.IncidentsInfo.IncidentInfo;
import app.touchpoint.jira.incident.IncidentsInfo.IssueInfo;
import app.touchpoint.jira.store.IncidentRow;
import app.touchpoint.jira.store.IncidentStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows incidents in the visitor's language. */
@Component
public class IncidentsView {

    /** The most incidents of one page: the issue each came from is looked at. */
    static final int MAX_LIMIT = 50;

    private final Access access;
    private final Incidents incidents;
    private final IncidentStore store;
    private final IssueManager issues;
    private final I18nResolver i18n;

    public IncidentsView(
            Access access, Incidents incidents, IncidentStore store, IssueManager issues, I18nResolver i18n) {
        this.access = access;
        this.incidents = incidents;
        this.store = store;
        this.issues = issues;
        this.i18n = i18n;
    }

    IncidentsInfo page(Visit touchpoint, int start, int limit) {
        long issueId = touchpoint.issue().getId();
        int from = Math.max(0, start);
        int size = Math.max(1, Math.min(limit, MAX_LIMIT));
        IncidentStore.Tally tally = store.tallyOf(issueId);
        return new IncidentsInfo(
                access.may(touchpoint, Deed.LOG_INCIDENT),
                access.mayAddAction(touchpoint),
                from,
                size,
                tally.negative() + tally.positive(),
                tally.negative(),
                tally.positive(),
                store.ofIssue(issueId, from, size).stream()
                        .map(row -> info(touchpoint, row))
                        .toList(),
                choices());
    }

    /** An issue that the visitor may not see is named neither as origin nor as evidence. */
    IncidentInfo info(Visit touchpoint, IncidentRow row) {
        Incident incident = row.incident();
        Issue origin = row.originIssueId() == null ? null : issues.getIssueObject(row.originIssueId());
        return new IncidentInfo(
                row.id(),
                incident.kind().polarity().code(),
                incident.kind().reality().code(),
                incident.kind().category().code(),
                incident.kind().consequence().code(),
                incident.kind().source().code(),
                incident.story(),
                incident.day().toString(),
                access.seenLink(touchpoint.user(), incident.evidence()),
                origin != null && access.maySee(touchpoint.user(), origin) ? issue(origin) : null,
                row.correction() == null ? null : row.correction().at().toString(),
                incidents.mayChange(touchpoint, row));
    }

    static IssueInfo issue(Issue issue) {
        return new IssueInfo(issue.getKey(), Objects.requireNonNullElse(issue.getSummary(), ""));
    }

    /** What can be chosen, by the name of the property. */
    Map<String, List<Choice>> choices() {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        choices.put("polarity", named("polarity", Polarity.values()));
        choices.put("reality", named("reality", Reality.values()));
        choices.put("category", named("category", Category.values()));
        choices.put("consequence", named("consequence", Consequence.values()));
        choices.put("source", named("source", Source.values()));
        return choices;
    }

    private List<Choice> named(String property, Coded[] values) {
        return Arrays.stream(values)
                .map(value ->
                        new Choice(value.code(), i18n.getText("touchpoint.incident." + property + "." + value.code())))
                .toList();
    }
}
