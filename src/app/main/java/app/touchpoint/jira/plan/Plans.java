package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.PlanReader.Plan;
import app.touchpoint.jira.plan.PlanView.Wanted;
import org.springframework.stereotype.Component;

/** The plan of a project as page and REST show it. */
@Component
public class Plans {

    private final PlanReader reader;
    private final PlanSearch search;
    private final PlanView view;

    public Plans(PlanReader reader, PlanSearch search, PlanView view) {
        this.reader = reader;
        this.search = search;
        this.view = view;
    }

    /** What the visitor may see and wants to see; refused with {@code plan.filter} as by {@link PlanSearch#found}. */
    Outcome<PlanInfo> of(Entered entered, Grouping grouping, PlanFilter filter) {
        Plan plan = reader.of(entered);
        return search.found(entered, plan, filter.jql())
                .map(found -> view.of(entered, plan, new Wanted(grouping, filter, found)));
    }

    /** All that the visitor may see, quick wins first. */
    public PlanInfo whole(Entered entered) {
        return withoutJql(entered, Grouping.NONE, PlanFilter.ALL);
    }

    /** The same with JQL left out, which nothing can refuse. */
    PlanInfo withoutJql(Entered entered, Grouping grouping, PlanFilter filter) {
        return of(entered, grouping, filter.withoutJql()).fold(plan -> plan, refusal -> {
            throw new IllegalStateException("A plan without JQL was refused: " + refusal);
        });
    }
}
