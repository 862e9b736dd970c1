package app.touchpoint.jira.plan;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of fields without history, event, mail or another time of change, which Jira's managers always bring. No bean, so that the app
 * starts where Jira lacks what is named here.
 */
final class QuietWrite {

    private QuietWrite() {}

    /**
     * Writes a value into the database and not into the index.
     *
     * @param old what the issue has: Jira adds a second value where it is told that there was none
     */
    static void value(Issue issue, CustomField field, @Nullable Object old, @Nullable Object now) {
        field.updateValue(null, issue, new ModifiedValue<>(old, now), new DefaultIssueChangeHolder());
    }

    /** Writes the issue into the index as the database has it. */
    static void index(Issue issue) {
        try {
            ComponentAccessor.getComponent(IssueIndexingService.class)
                    .reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException e) {
            throw new IllegalStateException(
                    "Jira cannot index " + issue.getKey() + "; its fields are written, and searches lag behind.", e);
        }
    }
}
