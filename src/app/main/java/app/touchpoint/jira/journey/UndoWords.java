package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.jira.access.Access;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names what an undo leaves as it is, to whoever undoes. */
@Component
public class UndoWords {

    private final ImportTexts texts;
    private final IssueManager issues;
    private final Access access;

    UndoWords(ImportTexts texts, IssueManager issues, Access access) {
        this.texts = texts;
        this.issues = issues;
        this.access = access;
    }

    /** The touchpoint by the key and name that people know; that there is one, for those who may not see it, and where it is gone. */
    String touchpoint(UndoExecutor.UndoStep todo, ApplicationUser user) {
        Issue issue = todo.issueId() == null ? null : issues.getIssueObject(todo.issueId());
        if (issue != null && access.maySee(user, issue)) {
            return issue.getKey() + " " + issue.getSummary();
        }
        return texts.hidden();
    }

    /** The same with the columns in question. */
    String touchpoint(UndoExecutor.UndoStep todo, Set<ImportColumn> columns, ApplicationUser user) {
        return touchpoint(todo, user) + ": " + texts.labels(columns);
    }
}
