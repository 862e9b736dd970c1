package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets what is kept of a touchpoint follow its issue into another project, come back with it, and go with it. */
@Component
public class KeptData implements IssueFollower {

    private final IssueData data;
    private final BreakMarks breaks;
    private final Minimums minimums;
    private final KeptRanks ranks;

    public KeptData(IssueData data, BreakMarks breaks, Minimums minimums, KeptRanks ranks) {
        this.data = data;
        this.breaks = breaks;
        this.minimums = minimums;
        this.ranks = ranks;
    }

    @Override
    public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
        boolean forget = false;
        if (before == null) {
            // Also where the issue was never edited: profiles live beside it, and it may come from the archive.
            ranks.restore(now);
            forget = minimums.restore(now.issueId());
        } else if (before.projectId() != now.projectId()) {
            ranks.keep(before);
            ranks.restore(now);
            forget = true;
        }
        if (before == null || before.projectId() != now.projectId()) {
            data.move(now.issueId(), now.projectId());
        }
        if (forget) {
            minimums.forget();
        }
        if (before == null
                || !Objects.equals(before.place().channelId(), now.place().channelId())) {
            breaks.issue(now.issueId());
        }
    }

    @Override
    public void left(Issue issue, TouchpointRow before) {
        ranks.keep(before);
    }

    @Override
    public void deleted(long issueId) {
        data.removeIssues(List.of(issueId));
    }

    @Override
    public void projectDeleted(long projectId) {
        data.removeProject(projectId);
    }
}
