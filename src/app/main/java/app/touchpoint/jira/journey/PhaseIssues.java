package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.PhaseLinkStore;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Journey Phase issue of each phase: found, made, tied to its phase. Set-up, the Journey page and imports may all want one at the same
 * moment; a lock per project across the cluster lets only the first of them make it.
 */
@Component
public class PhaseIssues {

    private final PhaseLinkStore links;
    private final IssueWriter writer;
    private final IssueManager issues;
    private final IssueSearch search;
    private final ClusterLockService locks;

    PhaseIssues(
            PhaseLinkStore links,
            IssueWriter writer,
            IssueManager issues,
            IssueSearch search,
            ClusterLockService locks) {
        this.links = links;
        this.writer = writer;
        this.issues = issues;
        this.search = search;
        this.locks = locks;
    }

    /** Issue id by option id, whether the issues are still there or not; one statement. */
    Map<Long, Long> linked(SetUpProject project) {
        return links.ofProject(project.projectId());
    }

    /** The issue if it is still a Journey Phase of this project, else null. */
    @Nullable
    Issue present(SetUpProject project, @Nullable Long issueId) {
        Issue issue = issueId == null ? null : issues.getIssueObject(issueId);
        return issue != null
                        && project.phaseTypeId().equals(issue.getIssueTypeId())
                        && Objects.equals(issue.getProjectId(), project.projectId())
                ? issue
                : null;
    }

    /** Ties a phase to an issue, whatever either was tied to before. */
    void tie(SetUpProject project, long optionId, long issueId) {
        linked(project).forEach((option, issue) -> {
            if (issue == issueId && option != optionId) {
                links.remove(option);
            }
        });
        links.put(project.projectId(), optionId, issueId);
    }

    /**
     * The id of the phase's issue: the one it has, else one of its name that no phase has, else a new one.
     *
     * @param all every option of the field; what is tied to another one, which is gone, is free
     */
    long ensure(SetUpProject project, Option option, List<Option> all, ApplicationUser user)
            throws IssueWriter.Refused {
        ClusterLock lock = locks.getLockForName("app.touchpoint.phases." + project.projectId());
        lock.lock();
        try {
            Map<Long, Long> linked = linked(project);
            Issue known = present(project, linked.get(option.getOptionId()));
            if (known != null) {
                return known.getId();
            }
            linked.keySet().retainAll(all.stream().map(Option::getOptionId).toList());
            Long loose = loose(project, option.getValue(), new HashSet<>(linked.values()), user);
            long issueId = loose == null
                    ? writer.createPhaseIssue(project, option.getValue(), user).getId()
                    : loose;
            tie(project, option.getOptionId(), issueId);
            return issueId;
        } finally {
            lock.unlock();
        }
    }

    /** An issue that somebody made by hand, or that was made just before a kill; the index knows both by the time it matters. */
    private @Nullable Long loose(SetUpProject project, String name, Set<Long> tied, ApplicationUser user) {
        return search.visiblePhaseIssues(project, user).stream()
                .filter(issue -> !tied.contains(issue.getId()) && Names.same(issue.getSummary(), name))
                .map(Issue::getId)
                .filter(id -> present(project, id) != null)
                .findFirst()
                .orElse(null);
    }
}
