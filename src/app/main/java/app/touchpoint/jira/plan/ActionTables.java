package app.touchpoint.jira.plan;

import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionStore;
import org.springframework.stereotype.Component;

/** The three tables of actions; one bean for what always goes together. */
@Component
public class ActionTables {

    private final ActionStore actions;
    private final ActionLinkStore links;
    private final ActionDetailsStore details;

    public ActionTables(ActionStore actions, ActionLinkStore links, ActionDetailsStore details) {
        this.actions = actions;
        this.links = links;
        this.details = details;
    }

    /** What issues say of actions. */
    ActionStore actions() {
        return actions;
    }

    /** Which touchpoints they improve. */
    ActionLinkStore links() {
        return links;
    }

    /** What people plan besides. */
    ActionDetailsStore details() {
        return details;
    }
}
