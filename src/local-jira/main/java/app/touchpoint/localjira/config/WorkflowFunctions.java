package app.touchpoint.localjira.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The post functions, validators and conditions that local Jira knows, and those without which a transition of real Jira loses the new
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

    private static final Set<String> VALIDATORS = Set.of("com.atlassian.jira.workflow.validator.PermissionValidator");

    private static final String PERMISSION_CONDITION = "com.atlassian.jira.workflow.condition.PermissionCondition";

    private WorkflowFunctions() {}

    static void checkCreate(String workflow, Collection<String> found) {
        check(workflow, "the initial action", found, ON_CREATE);
    }

    static void checkTransition(String workflow, String transition, Collection<String> found) {
        check(workflow, "the transition " + transition, found, ON_TRANSITION);
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

    static void checkValidators(String workflow, Collection<String> found) {
        found.stream().filter(name -> !VALIDATORS.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("The workflow " + workflow
                    + " is refused: local Jira does not support the validator " + name + ".");
        });
    }

    /** The project permission that a condition asks for. */
    static String permissionOf(String workflow, String className, String permissionKey) {
        if (!className.equals(PERMISSION_CONDITION) || permissionKey.isEmpty()) {
            throw new IllegalArgumentException(
                    "The workflow " + workflow + " is refused: local Jira does not support the" + " condition "
                            + className + (permissionKey.isEmpty() ? " without a permissionKey" : "") + ".");
        }
        return permissionKey;
    }
}
