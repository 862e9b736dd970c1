package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes the mean of those who rate from inside the Ist of the issue, as an opinion of so many. What customers measured is not overwritten
 * by it.
 */
@Component
public class OpinionAsIst {

    private static final int CENTS = 100;

    private final TouchpointRatings ratings;
    private final ProjectSettings settings;
    private final ProjectSetup setup;
    private final TouchpointStore touchpoints;
    private final IssueWriter writer;

    public OpinionAsIst(
            TouchpointRatings ratings,
            ProjectSettings settings,
            ProjectSetup setup,
            TouchpointStore touchpoints,
            IssueWriter writer) {
        this.ratings = ratings;
        this.settings = settings;
        this.setup = setup;
        this.touchpoints = touchpoints;
        this.writer = writer;
    }

    /** The Ist with two decimals and how many stand behind it. */
    public record Taken(double ist, int people) {}

    /**
     * Refused with {@code rating.ist.not-shown} for a group that is not ours or may not be shown, {@code rating.ist.measured} where customers
     * were measured, and {@code rating.ist.refused} (Jira's words). The caller has made sure that the visitor may.
     */
    Outcome<Taken> take(Visit visit, RaterGroup group) {
        long issueId = visit.issue().getId();
        long projectId = visit.at().project().getId();
        GroupView view =
                ratings.of(visit, settings.of(projectId).minimumN()).groups().get(group);
        if (!group.isInternal() || !(view instanceof GroupView.Shown shown)) {
            return refused("rating.ist.not-shown");
        }
        TouchpointRow row = touchpoints.ofIssue(issueId);
        if (row != null && row.rating().isMeasured()) {
            return refused("rating.ist.measured");
        }
        double ist = Math.rint(shown.mean().value() * CENTS) / CENTS;
        String why = setup.of(projectId)
                .map(project -> writer.writeIst(
                        project, issueId, ist, Objects.requireNonNull(visit.user(), "Who may rate is logged in.")))
                .orElse("");
        if (!why.isEmpty()) {
            return refused("rating.ist.refused", why);
        }
        touchpoints.setOpinion(issueId, ist, shown.people());
        return Outcome.done(new Taken(ist, shown.people()));
    }

    private static Outcome<Taken> refused(String code, Object... arguments) {
        return Outcome.refused(Refusal.of(Refusal.Reason.RULE, code, arguments));
    }
}
