package app.touchpoint.acceptance.harness;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What local Jira did to answer one request; empty for a real Jira, which does not tell. */
public record Work(Map<String, Long> counts) {
    static Work of(Optional<String> header) {
        Map<String, Long> counts = new TreeMap<>();
        for (String part : header.orElse("").split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                counts.put(
                        part.substring(0, equals).strip(),
                        Long.parseLong(part.substring(equals + 1).strip()));
            }
        }
        return new Work(Map.copyOf(counts));
    }

    /** Statements that Jira's own tables answered. */
    public long sql() {
        return counts.getOrDefault("sql", 0L);
    }

    /** Statements of Active Objects. */
    public long activeObjects() {
        return counts.getOrDefault("ao", 0L);
    }

    /** Searches of the issue index. */
    public long searches() {
        return counts.getOrDefault("searches", 0L);
    }

    /** Values and links read through the Issue API. */
    public long issueReads() {
        return counts.getOrDefault("issue-reads", 0L);
    }
}
