package app.touchpoint.jira.plan;

import app.touchpoint.jira.action.Vetoes;
import app.touchpoint.jira.plan.ActionView.Beside;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlannedActions.Seen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows an action by itself, as its issue does. */
@Component
public class SingleActionView {

    private final PlanNames names;
    private final ActionView view;
    private final Vetoes vetoes;

    public SingleActionView(PlanNames names, ActionView view, Vetoes vetoes) {
        this.names = names;
        this.view = view;
        this.vetoes = vetoes;
    }

    ActionInfo of(Seen seen) {
        long issueId = seen.action().row().issueId();
        return view.info(
                seen.action(),
                new Beside(names.ofProject(seen.visit().at()), vetoes.of(List.of(issueId)), null, seen.plan()));
    }
}
