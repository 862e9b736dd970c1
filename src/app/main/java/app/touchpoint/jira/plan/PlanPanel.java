package app.touchpoint.jira.plan;

import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.rest.Refusals;
import java.util.Map;

/** Fills the page <em>To-do plan</em> in the sidebar of a project, with the lanes and the filter that its address names. */
public class PlanPanel extends ProjectPage {

    private final Plans plans;
    private final PlanPage page;
    private final ExportWords paper;
    private final Refusals refusals;

    public PlanPanel(JourneyGate gate, Plans plans, PlanPage page, ExportWords paper, Refusals refusals) {
        super(gate, refusals);
        this.plans = plans;
        this.page = page;
        this.paper = paper;
        this.refusals = refusals;
    }

    /** A filter that does not parse is told, and the rest of it holds. */
    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        Grouping grouping = asked.parameter("lanes").flatMap(Grouping::of).orElse(Grouping.NONE);
        PlanFilter filter = PlanFilter.of(asked::parameter);
        Map<String, Object> shown = plans.of(entered, grouping, filter)
                .fold(
                        plan -> page.of(plan, "", asked.contextPath()),
                        refusal -> page.of(
                                plans.withoutJql(entered, grouping, filter),
                                refusals.sentence(refusal),
                                asked.contextPath()));
        shown.put("printed", paper.printed(entered.visit().project()));
        return shown;
    }
}
