package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One step of an import as it stands in the journal.
 *
 * @param name of the phase or channel; null for a touchpoint
 * @param medium ONLINE or OFFLINE of a channel
 * @param contact DIRECT or INDIRECT of a channel
 * @param issueId the touchpoint that is there already
 * @param line what the file says of a touchpoint
 */
record ImportStep(
        Kind kind,
        @Nullable String name,
        @Nullable String medium,
        @Nullable String contact,
        @Nullable Long issueId,
        @Nullable Line line) {

    enum Kind {
        PHASE,
        CHANNEL,
        CREATE,
        UPDATE,
        KEEP
    }

    /**
     * A line of the file.
     *
     * @param number the line of the file, from 1
     * @param owner user key
     * @param changes codes of the columns that an update brings
     */
    record Line(
            int number,
            String phase,
            String summary,
            @Nullable String channel,
            List<String> components,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double importance,
            @Nullable String owner,
            @Nullable String description,
            List<String> changes) {

        /** The columns that an update writes. */
        Set<ImportColumn> written() {
            return Arrays.stream(ImportColumn.values())
                    .filter(column -> changes.contains(column.code()))
                    .collect(Collectors.toSet());
        }
    }
}
