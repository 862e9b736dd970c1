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
 * @param place of a new phase; null in journals of older versions
 */
record ImportStep(
        Kind kind,
        @Nullable String name,
        @Nullable String medium,
        @Nullable String contact,
        @Nullable Long issueId,
        @Nullable Line line,
        @Nullable Place place) {

    ImportStep(
            Kind kind,
            @Nullable String name,
            @Nullable String medium,
            @Nullable String contact,
            @Nullable Long issueId,
            @Nullable Line line) {
        this(kind, name, medium, contact, issueId, line, null);
    }

    /** Makes a phase. */
    static ImportStep phase(String name, Place place) {
        return new ImportStep(Kind.PHASE, name, null, null, null, null, place);
    }

    /**
     * Where a new phase belongs: directly behind its predecessor in the file, else directly before the first of those behind it in the file
     * that is there, else at the end.
     *
     * @param behind names of the phases behind it in the file
     */
    record Place(@Nullable String predecessor, List<String> behind) {}

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
