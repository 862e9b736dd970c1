package app.touchpoint.localjira.config;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions and validators of workflows that local Jira knows, by the arguments that a descriptor gives them. */
final class WorkflowChecks {

    private static final String CONDITION = "com.atlassian.jira.workflow.condition.";
    private static final String VALIDATOR = "com.atlassian.jira.workflow.validator.";

    /** Of an app that many have, for Jira itself brings no such validator (A-config-10). */
    private static final String FIELDS_REQUIRED = "com.googlecode.jsu.workflow.validator.FieldsRequiredValidator";

    private static final String FIELD_SEPARATOR = "@@";

    private WorkflowChecks() {}

    static TransitionCondition condition(String workflow, Map<String, String> arguments) {
        String className = arguments.getOrDefault("class.name", "");
        if (className.equals(CONDITION + "AllowOnlyAssignee")) {
            return new TransitionCondition.IsAssignee();
        } else if (className.equals(CONDITION + "AllowOnlyReporter")) {
            return new TransitionCondition.IsReporter();
        } else if (className.equals(CONDITION + "PermissionCondition")) {
            return new TransitionCondition.HasPermission(permission(workflow, "condition", className, arguments));
        }
        throw unknown(workflow, "condition", className);
    }

    static TransitionValidator validator(String workflow, Map<String, String> arguments) {
        String className = arguments.getOrDefault("class.name", "");
        if (className.equals(VALIDATOR + "PermissionValidator")) {
            return new TransitionValidator.NeedsPermission(permission(workflow, "validator", className, arguments));
        } else if (className.equals(FIELDS_REQUIRED)) {
            List<String> fields = Arrays.stream(
                            arguments.getOrDefault("hidFieldsList", "").split(FIELD_SEPARATOR))
                    .filter(field -> !field.isBlank())
                    .toList();
            @Nullable String message = arguments.get("customErrorMessage-textValue");
            return new TransitionValidator.NeedsFields(fields, message == null || message.isBlank() ? null : message);
        }
        throw unknown(workflow, "validator", className);
    }

    private static String permission(String workflow, String what, String className, Map<String, String> arguments) {
        String permission = arguments.getOrDefault("permissionKey", "");
        if (permission.isEmpty()) {
            throw unknown(workflow, what, className + " without a permissionKey");
        }
        return permission;
    }

    private static IllegalArgumentException unknown(String workflow, String what, String className) {
        return new IllegalArgumentException("The workflow " + workflow + " is refused: local Jira does not support the "
                + what + " " + className + ".");
    }
}
