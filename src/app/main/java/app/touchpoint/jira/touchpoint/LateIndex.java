package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.access.Access;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks Jira about issues of which the index may not know the last change, so that people see their own edits at once and nobody sees what
 * was just hidden.
 */
@Component
public class LateIndex {

    /** The read model or the index may know an instant to the second only; after that long, the same second is the same change. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    /** How many issues a request asks for one by one, the latest first; those beyond follow the index. */
    private static final int MOST_ASKED = 20;

    private final IssueManager issues;
    private final Access access;
    private final Clock clock;

    public LateIndex(IssueManager issues, Access access, Clock clock) {
        this.issues = issues;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Which of the fresh issues the user may see; nothing is said of the others.
     *
     * @param updatedById when the read model knows issues to have changed last, epoch milliseconds
     * @param indexed when the index knows an issue to have changed last, if it shows it
     * @param earliest what changed before that, in epoch milliseconds, is left to the index
     */
    public Map<Long, Boolean> ask(
            Map<Long, Long> updatedById,
            LongFunction<@Nullable Long> indexed,
            long earliest,
            @Nullable ApplicationUser user) {
        long now = clock.millis();
        long since = Math.max(now - IndexKnowledge.LAG.toMillis(), earliest);
        boolean exact = updatedById.values().stream().anyMatch(updated -> updated % 1_000 != 0);
        Map<Long, Boolean> answers = new HashMap<>();
        updatedById.entrySet().stream()
                .filter(entry -> entry.getValue() >= since)
                .filter(entry -> isBehind(indexed.apply(entry.getKey()), entry.getValue(), now, exact))
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_ASKED)
                .forEach(entry -> answers.put(entry.getKey(), maySee(entry.getKey(), user)));
        return answers;
    }

    private static boolean isBehind(@Nullable Long indexed, long updated, long now, boolean exact) {
        if (indexed == null) {
            return true;
        }
        boolean settled = now - updated > SETTLED.toMillis();
        return settled ? indexed / 1_000 < updated / 1_000 : !exact || indexed < updated;
    }

    private boolean maySee(long issueId, @Nullable ApplicationUser user) {
        Issue issue = issues.getIssueObject(issueId);
        return issue != null && !issue.isArchived() && access.maySee(user, issue);
    }
}
