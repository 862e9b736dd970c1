package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
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
    private final Profiles profiles;
    private final TouchpointStore touchpoints;

    public KeptData(IssueData data, BreakMarks breaks, Profiles profiles, TouchpointStore touchpoints) {
        this.data = data;
        this.breaks = breaks;
        this.profiles = profiles;
        this.touchpoints = touchpoints;
    }

    @Override
    public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
        if (before == null) {
            if (isNew(issue)) {
                return;
            }
            profiles.of(now.issueId())
                    .number(ProfileField.SOLL_MINIMUM)
                    .ifPresent(minimum -> touchpoints.setMinimum(now.issueId(), minimum));
        }
        if (before == null || before.projectId() != now.projectId()) {
            data.move(now.issueId(), now.projectId());
        }
        if (before == null
                || !Objects.equals(before.place().channelId(), now.place().channelId())) {
            breaks.issue(now.issueId());
        }
    }

    @Override
    public void deleted(long issueId) {
        data.removeIssues(List.of(issueId));
    }

    @Override
    public void projectDeleted(long projectId) {
        data.removeProject(projectId);
    }

    /** An issue that nobody changed since it was made can have nothing kept. */
    private static boolean isNew(Issue issue) {
        return !issue.getUpdated().after(issue.getCreated());
    }
}
