package app.touchpoint.localjira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.time.Clock;
import java.util.List;

/** Writes an issue into the index as the tables have it, for apps that changed something by themselves (A-issue-26). */
record LocalIndexing(IssueIndexer indexer, Clock clock) implements IssueIndexingService {

    @Override
    public long reIndex(Issue issue, IssueIndexingParams parameters) {
        long start = clock.millis();
        indexer.reindex(List.of(issue.getId()));
        return clock.millis() - start;
    }
}
