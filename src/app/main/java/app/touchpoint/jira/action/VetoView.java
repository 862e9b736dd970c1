package app.touchpoint.jira.action;

import app.touchpoint.jira.access.People;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.action.VetoableInfo.TouchpointInfo;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.store.VetoRow;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows vetoes in the visitor's language. */
@Component
public class VetoView {

    private final Vetoes vetoes;
    private final VisibleBreaks breaks;
    private final UserManager users;
    private final People people;
    private final I18nResolver i18n;

    public VetoView(Vetoes vetoes, VisibleBreaks breaks, UserManager users, People people, I18nResolver i18n) {
        this.vetoes = vetoes;
        this.breaks = breaks;
        this.users = users;
        this.people = people;
        this.i18n = i18n;
    }

    /** The veto with the name of who gave it, as the visitor may know it; a user who is gone has none. */
    public VetoInfo info(VetoRow row) {
        ApplicationUser user = users.getUserByKey(row.givenBy());
        return new VetoInfo(
                row.reason(),
                user == null ? i18n.getText("touchpoint.action.somebody") : people.shown(user),
                row.givenAt().toString());
    }

    /** The action and its veto; one statement, and one for the breaks of touchpoints. */
    VetoableInfo of(Action action) {
        Issue issue = action.visit().issue();
        Map<Long, Integer> broken = breaks.of(action.touchpoints().stream()
                .map(visit -> visit.issue().getId())
                .toList());
        Optional<VetoRow> present = vetoes.on(issue.getId());
        return new VetoableInfo(
                issue.getKey(),
                summary(issue),
                vetoes.may(action, present),
                action.touchpoints().stream()
                        .map(Visit::issue)
                        .map(touchpoint -> new TouchpointInfo(
                                touchpoint.getKey(), summary(touchpoint), broken.getOrDefault(touchpoint.getId(), 0)))
                        .toList(),
                present.map(this::info).orElse(null));
    }

    private static String summary(Issue issue) {
        return Objects.requireNonNullElse(issue.getSummary(), "");
    }
}
