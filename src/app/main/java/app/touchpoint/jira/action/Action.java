package app.touchpoint.jira.action;

import app.touchpoint.jira.access.Visit;
import java.util.ArrayList;
import java.util.List;

/**
 * An issue that improves touchpoints, as somebody sees it.
 *
 * @param visit to the issue itself
 * @param ofType whether it is of the type <em>Touchpoint Action</em> of its project; else there is a touchpoint
 * @param touchpoints those it improves that the visitor may see, in the order of their links
 */
public record Action(Visit visit, boolean ofType, List<Visit> touchpoints) {

    /** Copies the touchpoints. */
    public Action {
        touchpoints = List.copyOf(touchpoints);
    }

    /** Where touchpoint managers have a say in it: its own project if it is of the type, and those of its touchpoints. Never empty. */
    List<Visit> concerned() {
        List<Visit> concerned = new ArrayList<>();
        if (ofType) {
            concerned.add(visit);
        }
        concerned.addAll(touchpoints);
        return concerned;
    }
}
