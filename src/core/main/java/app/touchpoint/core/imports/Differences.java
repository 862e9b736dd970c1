package app.touchpoint.core.imports;

import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a line says that a touchpoint does not have yet. */
final class Differences {
    private Differences() {}

    static Set<ImportColumn> between(Content said, Content present) {
        Set<ImportColumn> changes = EnumSet.noneOf(ImportColumn.class);
        if (said.channel() != null && (present.channel() == null || !Names.same(said.channel(), present.channel()))) {
            changes.add(ImportColumn.CHANNEL);
        }
        if (!said.components().isEmpty() && !keys(said.components()).equals(keys(present.components()))) {
            changes.add(ImportColumn.COMPONENT);
        }
        addIfNew(
                changes, ImportColumn.IST, said.scores().ist(), present.scores().ist());
        addIfNew(
                changes,
                ImportColumn.SOLL,
                said.scores().soll(),
                present.scores().soll());
        addIfNew(
                changes,
                ImportColumn.IMPORTANCE,
                said.scores().importance(),
                present.scores().importance());
        if (said.owner() != null && !said.owner().equals(present.owner())) {
            changes.add(ImportColumn.OWNER);
        }
        if (said.description() != null && !tidied(said.description()).equals(tidied(present.description()))) {
            changes.add(ImportColumn.DESCRIPTION);
        }
        return changes;
    }

    private static void addIfNew(Set<ImportColumn> changes, ImportColumn column, Reading said, Reading present) {
        if (said.raw() != null && !Objects.equals(said.raw(), present.raw())) {
            changes.add(column);
        }
    }

    private static Set<String> keys(List<String> names) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.add(Names.comparisonKey(name)));
        return keys;
    }

    private static String tidied(@Nullable String description) {
        return description == null
                ? ""
                : LineReader.lineBreaksAsInJira(description).strip();
    }
}
