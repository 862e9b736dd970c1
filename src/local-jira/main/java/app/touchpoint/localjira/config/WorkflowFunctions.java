package app.touchpoint.localjira.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The post functions that local Jira knows, and those without which a transition of real Jira loses the new
 * status, its history, its place in the index or its event (A-config-03).
 */
final class WorkflowFunctions {

    private static final String FUNCTION = "com.atlassian.jira.workflow.function.issue.";
    private static final String MISC = "com.atlassian.jira.workflow.function.misc.";
    private static final String EVENT = "com.atlassian.jira.workflow.function.event.FireIssueEventFunction";

    private static final List<String> ON_CREATE =
            List.of(FUNCTION + "IssueCreateFunction", FUNCTION + "IssueReindexFunction", EVENT);

    private static final List<String> ON_TRANSITION = List.of(
            FUNCTION + "UpdateIssueStatusFunction",
            MISC + "CreateCommentFunction",
            FUNCTION + "GenerateChangeHistoryFunction",
            FUNCTION + "IssueReindexFunction",
            EVENT);

    /** Sets a field; before the history, or it would not stand there (A-config-12). */
    private static final String UPDATE_FIELD = FUNCTION + "UpdateIssueFieldFunction";

    private static final String CLASS_NAME = "class.name";

    private WorkflowFunctions() {}

    static void checkCreate(String workflow, Collection<String> found) {
        check(workflow, "the initial action", found, ON_CREATE);
    }

    /** What the post functions of a transition do, given the arguments of each; refused where a standard one lacks. */
    static TransitionEffects effects(String workflow, String transition, List<Map<String, String>> functions) {
        List<String> standard = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        long event = 0;
        for (Map<String, String> function : functions) {
            String className = function.getOrDefault(CLASS_NAME, "");
            if (className.equals(UPDATE_FIELD)) {
                String field = function.getOrDefault("field.name", "");
                if (!field.equals("resolution") || standard.contains(FUNCTION + "GenerateChangeHistoryFunction")) {
                    throw new IllegalArgumentException("The workflow " + workflow + " is refused: local Jira sets"
                            + " resolutions only, and before the history, unlike " + transition + ".");
                }
                values.put(field, function.getOrDefault("field.value", ""));
            } else {
                standard.add(className);
            }
            if (className.equals(EVENT)) {
                event = Long.parseLong(function.getOrDefault("eventTypeId", "13"));
            }
        }
        check(workflow, "the transition " + transition, standard, ON_TRANSITION);
        return new TransitionEffects(event, values);
    }

    private static void check(String workflow, String where, Collection<String> found, List<String> needed) {
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The workflow " + workflow + " is refused: " + where
                    + " lacks the standard post functions " + missing + ".");
        }
        List<String> unknown = new ArrayList<>(found);
        unknown.removeAll(needed);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The workflow " + workflow + " is refused: local Jira does not support "
                    + unknown + " in " + where + ".");
        }
        // The order is part of the meaning: an index or event before the status was stored would carry the old one.
        if (!List.copyOf(found).equals(needed)) {
            throw new IllegalArgumentException("The workflow " + workflow + " is refused: the post functions of "
                    + where + " are not in the order " + needed + ".");
        }
    }
}
