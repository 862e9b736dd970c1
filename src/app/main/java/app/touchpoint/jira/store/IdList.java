package app.touchpoint.jira.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A few ids in one column. */
final class IdList {

    private IdList() {}

    /** The ids as a column holds them. */
    static String text(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The ids that a column holds. */
    static List<Long> read(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(Long::valueOf).toList();
    }
}
