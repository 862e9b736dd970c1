package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.shared.PhaseId;

/** Names of rows and columns in addresses: ids of options, names of components, departments and segments, codes of rater groups, control and classes, and {@code none}. */
final class RowIds {

    static final String NONE = "none";

    private RowIds() {}

    static String of(RowKey key) {
        if (key instanceof RowKey.ByChannel channel) {
            return Long.toString(channel.channel().id().value());
        }
        if (key instanceof RowKey.ByComponent component) {
            return "c:" + component.name();
        }
        if (key instanceof RowKey.ByName byName) {
            return "n:" + byName.name();
        }
        if (key instanceof RowKey.ByClass byClass) {
            return MatrixWords.code(byClass.experienceClass());
        }
        return NONE;
    }

    static String of(Column column) {
        return column.phase().map(phase -> phase.id()).map(PhaseId::toString).orElse(NONE);
    }
}
