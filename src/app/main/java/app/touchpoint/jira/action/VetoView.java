package app.touchpoint.jira.action;

import app.touchpoint.jira.action.VetoableInfo.TouchpointInfo;
import app.touchpoint.jira.store.VetoRow;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows vetoes in the visitor's language. */
@Component
public class VetoView {

    private final Vetoes vetoes;
    private final UserManager users;
    private final I18nResolver i18n;

    public VetoView(Vetoes vetoes, UserManager users, I18nResolver i18n) {
        this.vetoes = vetoes;
        this.users = users;
        this.i18n = i18n;
    }

    /** The veto with the name of who gave it; a user who is gone has none. */
    public VetoInfo info(VetoRow row) {
        ApplicationUser user = users.getUserByKey(row.givenBy());
        return new VetoInfo(
                row.reason(),
                user == null ? i18n.getText("touchpoint.action.somebody") : user.getDisplayName(),
                row.givenAt().toString());
    }

    /** The action and its veto; one statement. */
    VetoableInfo of(Action action) {
        Issue issue = action.visit().issue();
        Optional<VetoRow> present = vetoes.on(issue.getId());
        return new VetoableInfo(
                issue.getKey(),
                summary(issue),
                vetoes.may(action, present),
                action.touchpoints().stream()
                        .map(visit -> new TouchpointInfo(visit.issue().getKey(), summary(visit.issue())))
                        .toList(),
                present.map(this::info).orElse(null));
    }

    private static String summary(Issue issue) {
        return Objects.requireNonNullElse(issue.getSummary(), "");
    }
}
