package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what became of a touchpoint since an import made or changed it, by what the import wrote down of it. */
final class SinceImport {

    private SinceImport() {}

    /**
     * A touchpoint as it was made.
     *
     * @param updated when Jira last changed it then, epoch milliseconds; any later change, a comment as well, moves that on
     */
    record Made(long updated) {}

    /** A touchpoint as the import found it and as it left it. */
    record Changed(ImportedTouchpoints.Before before, Left left) {}

    /** What the columns that an import can change held when it was done with them; the owner as a user key, under the name that is followed. */
    record Left(
            @Nullable Long channelId,
            List<Long> componentIds,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double importance,
            @Nullable String owner,
            @Nullable String descriptionHash) {

        static Left of(TouchpointRow row) {
            return new Left(
                    row.place().channelId(),
                    row.place().componentIds(),
                    row.rating().ist(),
                    row.rating().soll(),
                    row.rating().importance(),
                    row.ownerKey(),
                    row.descriptionHash());
        }

        private @Nullable Object of(ImportColumn column) {
            return switch (column) {
                case CHANNEL -> channelId;
                case COMPONENT -> componentIds;
                case IST -> ist;
                case SOLL -> soll;
                case IMPORTANCE -> importance;
                case OWNER -> owner;
                case DESCRIPTION -> descriptionHash;
                case PHASE, SUMMARY, MEDIUM -> throw new IllegalArgumentException("An import never changes " + column);
            };
        }
    }

    /** Whether Jira says of the touchpoint that nothing at all was changed since it was made. */
    static boolean isAsMade(Made made, TouchpointRow now) {
        return made.updated() == now.issueUpdated();
    }

    /** Those of the columns that the import wrote which hold something else by now. */
    static Set<ImportColumn> changed(Left left, Set<ImportColumn> written, TouchpointRow now) {
        Left present = Left.of(now);
        Set<ImportColumn> changed = EnumSet.noneOf(ImportColumn.class);
        written.stream()
                .filter(column -> !Objects.equals(left.of(column), present.of(column)))
                .forEach(changed::add);
        return changed;
    }
}
