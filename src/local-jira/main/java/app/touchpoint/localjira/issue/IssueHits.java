package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.SearchFields;
import app.touchpoint.localjira.search.index.Hit;
import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Issues made of what the index stores, without SQL. */
final class IssueHits {

    /** Index field by the id that an issue's values go by; components, labels and texts are read from the tables. */
    private static final Map<String, String> TEXTS = Map.of(
            FieldIds.ASSIGNEE, SearchFields.ASSIGNEE,
            FieldIds.REPORTER, SearchFields.REPORTER,
            FieldIds.CREATOR, SearchFields.CREATOR,
            FieldIds.PRIORITY, SearchFields.PRIORITY,
            FieldIds.RESOLUTION, SearchFields.RESOLUTION);

    private final IssueObjects objects;

    IssueHits(IssueObjects objects) {
        this.objects = objects;
    }

    Issue issue(Hit hit) {
        return LocalIssue.found(hit.issueId(), () -> view(hit), objects);
    }

    private static IssueView view(Hit hit) {
        Map<String, Object> values = new LinkedHashMap<>();
        TEXTS.forEach((field, indexName) -> hit.text(indexName).ifPresent(text -> values.put(field, text)));
        hit.text(SearchFields.SECURITY).map(Long::valueOf).ifPresent(level -> values.put(FieldIds.SECURITY, level));
        List<Long> components =
                hit.texts(SearchFields.COMPONENT).stream().map(Long::valueOf).toList();
        if (!components.isEmpty()) {
            values.put(FieldIds.COMPONENTS, components);
        }
        return new IssueView(
                hit.issueId(),
                hit.issueKey(),
                hit.projectId(),
                hit.text(SearchFields.ISSUE_TYPE).orElseThrow(),
                hit.text(SearchFields.STATUS).orElseThrow(),
                hit.text(SearchFields.SUMMARY).orElseThrow(),
                moment(hit, SearchFields.CREATED),
                moment(hit, SearchFields.UPDATED),
                hit.number(SearchFields.RESOLVED).map(Instant::ofEpochMilli).orElse(null),
                values);
    }

    private static Instant moment(Hit hit, String field) {
        return Instant.ofEpochMilli(hit.number(field).orElseThrow());
    }
}
