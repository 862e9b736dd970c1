package app.touchpoint.localjira.issue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What both faces of this package work with: {@link Issues} for local Jira itself, and the services of Jira's API. */
record IssueWorkshop(
        IssueAccess access,
        IssueRules rules,
        IssueWriter writer,
        Transitions transitions,
        FormReader forms,
        IssueDocuments documents) {

    /** The issue with the person as reporter where none is named. */
    NewIssue withReporter(@Nullable String userKey, NewIssue issue) {
        if (userKey == null || issue.values().get(FieldIds.REPORTER) != null) {
            return issue;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>(issue.values());
        values.put(FieldIds.REPORTER, userKey);
        return new NewIssue(issue.projectId(), issue.issueTypeId(), values);
    }
}
