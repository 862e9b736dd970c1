package app.touchpoint.jira.watch;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.watch.Alarms.Line;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is to be done about an alarm: find out why, by whoever owns it, within a month. */
@Component
public class Proposals {

    private static final int DAYS = 30;

    private final Access access;
    private final UserManager users;
    private final AlarmWords words;
    private final Clock clock;

    public Proposals(Access access, UserManager users, AlarmWords words, Clock clock) {
        this.access = access;
        this.users = users;
        this.words = words;
        this.clock = clock;
    }

    /**
     * An action.
     *
     * @param assignee user key; empty where the owner is nobody to whom Jira would assign it
     */
    record Proposal(String summary, String description, String assignee, LocalDate start, LocalDate due) {}

    /**
     * The action at a place.
     *
     * @param place what the touchpoint is called, or the journey as long as none is chosen
     */
    Proposal of(ProjectVisit visit, Line line, String place) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String owner = AlarmView.owner(line);
        ApplicationUser user = owner.isEmpty() ? null : users.getUserByKey(owner);
        return new Proposal(
                words.summary(line, place),
                words.description(visit.project().getKey(), line),
                user != null && access.mayBeAssigned(user, visit.project()) ? owner : "",
                today,
                today.plusDays(DAYS));
    }
}
