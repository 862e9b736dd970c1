package app.touchpoint.localjira.config;

import java.util.List;

/** What has to hold for a person to be offered a transition (A-config-09). */
public sealed interface TransitionCondition {

    /** The person has a project permission for the issue. */
    record HasPermission(String permissionKey) implements TransitionCondition {}

    /** The person is the assignee. */
    record IsAssignee() implements TransitionCondition {}

    /** The person is the reporter. */
    record IsReporter() implements TransitionCondition {}

    /** All of them hold; so does none. */
    record All(List<TransitionCondition> parts) implements TransitionCondition {}

    /** At least one of them holds, or there is none. */
    record Any(List<TransitionCondition> parts) implements TransitionCondition {}
}
