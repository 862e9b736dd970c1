package app.touchpoint.localjira.api2;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which fields a client wants: ids, {@code *all}, {@code *navigable}, and ids with a minus for those it does not want. What may be
 * long is not navigable.
 */
record FieldChoice(Set<String> wanted, Set<String> unwanted) {

    private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment", "timetracking", "worklog");

    /** Whether lists show the field. */
    static boolean isNavigable(String fieldId) {
        return !NOT_NAVIGABLE.contains(fieldId);
    }

    /** Everything, as when a single issue is asked for. */
    static FieldChoice all(Collection<String> said) {
        return of(said, "*all");
    }

    /** What a list shows, as when issues are searched. */
    static FieldChoice navigable(Collection<String> said) {
        return of(said, "*navigable");
    }

    /** The ids of a query parameter, which may be repeated and may hold several parted by commas. */
    static Collection<String> parts(Collection<String> parameters) {
        return parameters.stream()
                .flatMap(each -> Arrays.stream(each.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static FieldChoice of(Collection<String> said, String otherwise) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> unwanted = new LinkedHashSet<>();
        for (String part : parts(said)) {
            if (part.startsWith("-")) {
                unwanted.add(part.substring(1));
            } else {
                wanted.add(part);
            }
        }
        if (wanted.isEmpty()) {
            wanted.add(otherwise);
        }
        return new FieldChoice(wanted, unwanted);
    }

    boolean includes(String fieldId) {
        if (unwanted.contains(fieldId)) {
            return false;
        }
        return wanted.contains(fieldId)
                || wanted.contains("*all")
                || (wanted.contains("*navigable") && isNavigable(fieldId));
    }
}
