package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets an Ist instead of what customers measured, for a reason that everybody reads beside it, and takes that back. */
@Component
public class IstOverrides {

    private static final double DECIMALS = 10_000;

    private final TouchpointStore touchpoints;
    private final ProjectSetup setup;
    private final IssueWriter issues;
    private final IstWriter writer;

    public IstOverrides(TouchpointStore touchpoints, ProjectSetup setup, IssueWriter issues, IstWriter writer) {
        this.touchpoints = touchpoints;
        this.setup = setup;
        this.issues = issues;
        this.writer = writer;
    }

    /**
     * Sets it until it is lifted; what is measured meanwhile does not write over it. Refused with {@code ist.override.off-scale}, {@code
     * ist.override.reason-needed}, {@code text.too-long}, {@code ist.override.unmeasured} where there is nothing to override, and {@code
     * rating.ist.refused} (Jira's words). The caller has made sure that the visitor may.
     */
    Outcome<Double> set(Visit visit, double value, String reason) {
        if (!Rating.isOnScale(value)) {
            return refused("ist.override.off-scale");
        }
        if (reason.isBlank()) {
            return refused("ist.override.reason-needed");
        }
        return Texts.bounded(reason)
                .fold(text -> write(visit, Math.rint(value * DECIMALS) / DECIMALS, text), Outcome::refused);
    }

    private Outcome<Double> write(Visit visit, double ist, String reason) {
        long issueId = visit.issue().getId();
        TouchpointRow row = touchpoints.ofIssue(issueId);
        Optional<SetUpProject> project = setup.of(visit.at().project().getId());
        if (row == null
                || project.isEmpty()
                || !row.rating().isMeasured() && !row.rating().isOverridden()) {
            return refused("ist.override.unmeasured");
        }
        if (!Objects.equals(row.rating().ist(), ist)) {
            String why = issues.writeIst(project.get(), issueId, ist, user(visit));
            if (!why.isEmpty()) {
                return refused("rating.ist.refused", why);
            }
        }
        touchpoints.setOverride(issueId, ist, reason);
        return Outcome.done(ist);
    }

    /** Lets the measured Ist hold again. Refused with {@code ist.override.none}, {@code ist.override.unmeasured} or {@code rating.ist.refused}. */
    Outcome<Double> lift(Visit visit) {
        TouchpointRow row = touchpoints.ofIssue(visit.issue().getId());
        if (row == null || !row.rating().isOverridden()) {
            return refused("ist.override.none");
        }
        IstWriter.Lifted lifted = setup.of(visit.at().project().getId())
                .map(project -> writer.lift(project, row.issueId(), user(visit)))
                .orElseThrow();
        if (lifted.values().isEmpty()) {
            return refused("ist.override.unmeasured");
        }
        return lifted.refused().isEmpty()
                ? Outcome.done(lifted.values().get(0))
                : refused("rating.ist.refused", lifted.refused().get(0));
    }

    private static ApplicationUser user(Visit visit) {
        return Objects.requireNonNull(visit.user(), "Who may rate is logged in.");
    }

    private static Outcome<Double> refused(String code, Object... arguments) {
        return Outcome.refused(Refusal.of(Refusal.Reason.RULE, code, arguments));
    }
}
