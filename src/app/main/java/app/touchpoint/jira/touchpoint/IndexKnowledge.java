package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.IssueSearch.Kind;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which touchpoints or actions of a project the index shows somebody, without loading thousands of documents for each page. Two counts tell
 * whether somebody sees all that the index has. Which those are is remembered per project for a while, and proved each time: what is in
 * the index now was there then or changed since, so if together they are as many as there are now, they are the same. Whoever does not
 * see all, and whoever comes when the proof fails, gets a full search. Nothing is ever remembered about what a person may see.
 */
@Component
public class IndexKnowledge {

    /** How long the index is given to catch up with a change. */
    static final Duration LAG = Duration.ofMinutes(1);

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST_PROJECTS = 100;

    /** How many of the changes of the last minutes are loaded, for each page. After a long import all of its issues would be. */
    private static final int MOST_CHANGES = 20;

    private final IssueSearch search;
    private final Clock clock;
    private final FreshIssues fresh;
    private final Map<Asked, Remembered> projects = new LinkedHashMap<>(16, 0.75f, true);

    public IndexKnowledge(IssueSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
        this.fresh = new FreshIssues(clock);
    }

    /** To be called when somebody changed an issue, be it only who may see it. */
    void changed(long issueId) {
        fresh.add(issueId);
    }

    /** Whether an issue was changed on this node so shortly ago that the index may still show it to whom it is hidden now. */
    boolean isDoubtful(long issueId) {
        return fresh.contains(issueId);
    }

    /**
     * What somebody knows of the issues from elsewhere.
     *
     * @param ids ascending
     * @param lastChanged when the last of their changes was, epoch milliseconds; the least long where there are none
     */
    public record Known(long[] ids, long lastChanged) {

        /** Of issues with the instants of their last changes in epoch milliseconds. */
        public static Known of(Map<Long, Long> updatedById) {
            return new Known(
                    updatedById.keySet().stream()
                            .mapToLong(Long::longValue)
                            .sorted()
                            .toArray(),
                    updatedById.values().stream()
                            .mapToLong(Long::longValue)
                            .max()
                            .orElse(Long.MIN_VALUE));
        }
    }

    /** What the index is asked for. */
    private record Asked(long projectId, Kind kind) {}

    /**
     * All that the index had of a project at some time.
     *
     * @param at when it was last proved
     * @param searchedAt when it was searched for
     */
    private record Remembered(Sighting sighting, Instant at, Instant searchedAt) {}

    /** What the index shows this user now; three or four searches, and more only beyond 10,000 touchpoints. */
    Sighting of(SetUpProject project, String projectKey, @Nullable ApplicationUser user) {
        return of(project, projectKey, user, null);
    }

    /**
     * The same, cheaper for whoever knows of the touchpoints from elsewhere: where not all changes are looked at, what is remembered holds if
     * it has all of those and is as much as the index has now. That is so after very many changes at once, and when none of those known has
     * changed for a minute; then it is two searches.
     *
     * @param known the project's touchpoints, or null when they are not known
     */
    Sighting of(SetUpProject project, String projectKey, @Nullable ApplicationUser user, @Nullable Known known) {
        return of(Kind.TOUCHPOINTS, project, projectKey, user, known);
    }

    /** The same of the actions of the type <em>Touchpoint Action</em>. */
    public Sighting actions(SetUpProject project, String projectKey, @Nullable ApplicationUser user, Known known) {
        return of(Kind.ACTIONS, project, projectKey, user, known);
    }

    private Sighting of(
            Kind kind, SetUpProject project, String projectKey, @Nullable ApplicationUser user, @Nullable Known known) {
        Asked asked = new Asked(project.projectId(), kind);
        Instant now = clock.instant();
        // In this order a touchpoint that comes in between makes the proof fail instead of standing for one that is
        // hidden.
        long shown = search.countVisible(kind, project, user);
        long all = search.countAll(kind, project);
        boolean seesAll = shown == all;
        Remembered before = seesAll ? remembered(asked, now) : null;
        if (before != null) {
            Sighting proved = proved(before, asked, project, now, known, all);
            if (proved != null) {
                remember(asked, new Remembered(proved, now, before.searchedAt()));
                return proved;
            }
        }
        List<Issue> found = search.visible(kind, project, projectKey, user);
        if (!seesAll) {
            List<Issue> changed = changedSince(now, now, kind, project);
            return Sighting.of(found, changed, isAll(changed));
        }
        long lately = now.minus(LAG).toEpochMilli();
        Sighting sighting = Sighting.of(
                found,
                found.stream()
                        .filter(issue -> issue.getUpdated().getTime() >= lately)
                        .toList(),
                true);
        if (found.size() == all) {
            remember(asked, new Remembered(sighting, now, now));
        }
        return sighting;
    }

    /** What is remembered with what came since, if that is all that the index has; else null. */
    private @Nullable Sighting proved(
            Remembered before, Asked asked, SetUpProject project, Instant now, @Nullable Known known, long all) {
        if (known != null && isSettled(known, now)) {
            Sighting settled = before.sighting().settled();
            return settled.ids().length == all && settled.showsAll(known.ids()) ? settled : null;
        }
        List<Issue> changed = changedSince(before.at(), now, asked.kind(), project);
        Sighting sighting = before.sighting().with(changed, isAll(changed));
        boolean same = isAll(changed) || known != null && sighting.showsAll(known.ids());
        return same && sighting.ids().length == all ? sighting : null;
    }

    /** What the index says has changed since then, or so shortly before that it may have come to know it since then; the latest first. */
    private List<Issue> changedSince(Instant then, Instant now, Kind kind, SetUpProject project) {
        Duration time = Duration.between(then, now).plus(LAG);
        return search.lastUpdatedWithin(kind, project, Math.toIntExact(time.toMinutes() + 1), MOST_CHANGES);
    }

    private static boolean isAll(List<Issue> changed) {
        return changed.size() < MOST_CHANGES;
    }

    /** Whether the index has had its time to catch up with the last change. Then nobody compares its instants with those known. */
    private static boolean isSettled(Known known, Instant now) {
        return known.lastChanged() < now.minus(LAG).toEpochMilli();
    }

    private @Nullable Remembered remembered(Asked asked, Instant now) {
        synchronized (projects) {
            Remembered known = projects.get(asked);
            return known == null || known.searchedAt().plus(REMEMBERED).isBefore(now) ? null : known;
        }
    }

    private void remember(Asked asked, Remembered known) {
        synchronized (projects) {
            projects.put(asked, known);
            if (projects.size() > MOST_PROJECTS) {
                projects.remove(projects.keySet().iterator().next());
            }
        }
    }
}
