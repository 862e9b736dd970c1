package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.action.Action;
import app.touchpoint.jira.action.Actions;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which issues stand in the plan of a project: actions of the project, and issues of any project that improve one of its touchpoints. */
@Component
class ActionAccess {

    private final Actions actions;

    ActionAccess(Actions actions) {
        this.actions = actions;
    }

    /**
     * The visitor before an action of the plan; refused as by {@link Actions#see(String)}, and with {@code move-no-action} (key, project) where it
     * is an action elsewhere. A touchpoint that the visitor may not see brings nothing into a plan.
     */
    Outcome<Visit> see(ProjectVisit plan, String issueKey) {
        return actions.see(issueKey)
                .fold(
                        action -> isIn(plan, action)
                                ? Outcome.done(action.visit())
                                : Outcome.refused(Refusal.of(
                                        Refusal.Reason.RULE,
                                        "move-no-action",
                                        action.visit().issue().getKey(),
                                        plan.project().getKey())),
                        Outcome::refused);
    }

    private static boolean isIn(ProjectVisit plan, Action action) {
        Stream<Visit> places =
                Stream.concat(action.ofType() ? Stream.of(action.visit()) : Stream.of(), action.touchpoints().stream());
        return places.anyMatch(
                place -> plan.project().getId().equals(place.at().project().getId()));
    }
}
