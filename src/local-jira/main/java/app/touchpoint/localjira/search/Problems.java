package app.touchpoint.localjira.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a query that is well-formed; each message names the field, value, operator or function. */
final class Problems {

    private final Set<String> messages = new LinkedHashSet<>();

    void add(String message) {
        messages.add(message);
    }

    void unknownField(String name) {
        add("Field '" + name + "' does not exist or you do not have permission to view it.");
    }

    void unknownValue(String value, SearchField field) {
        add("The value '" + value + "' does not exist for the field '" + field.name() + "'.");
    }

    void unsupportedOperator(String operator, SearchField field) {
        add("The operator '" + operator + "' is not supported by the '" + field.name() + "' field.");
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    List<String> messages() {
        return List.copyOf(messages);
    }
}
