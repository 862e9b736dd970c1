package app.touchpoint.jira.jql;

import java.util.List;

/**
 * What is wrong with a call.
 *
 * @param key of its sentence, which fills in the function's name first and then these
 */
record Complaint(String key, List<String> arguments) {
    Complaint {
        arguments = List.copyOf(arguments);
    }

    static Complaint of(String key, String... arguments) {
        return new Complaint("touchpoint.jql." + key, List.of(arguments));
    }
}
