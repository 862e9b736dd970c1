package app.touchpoint.jira.move;

import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field that a move can empty. */
enum MovedField {
    PHASE("phase", row -> row.place().phaseId(), SetUpProject::phaseFieldId),
    CHANNEL("channel", row -> row.place().channelId(), SetUpProject::channelFieldId),
    IST("ist", row -> row.rating().ist(), null),
    SOLL("soll", row -> row.rating().soll(), null),
    IMPORTANCE("importance", row -> row.rating().importance(), null);

    private final String code;
    private final Function<TouchpointRow, @Nullable Object> value;
    private final @Nullable ToLongFunction<SetUpProject> selectField;

    MovedField(
            String code,
            Function<TouchpointRow, @Nullable Object> value,
            @Nullable ToLongFunction<SetUpProject> selectField) {
        this.code = code;
        this.value = value;
        this.selectField = selectField;
    }

    static Optional<MovedField> byCode(String code) {
        return Stream.of(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** How clients and the store call it. */
    String code() {
        return code;
    }

    /** A number or the id of an option; null for none. */
    @Nullable
    Object of(TouchpointRow row) {
        return value.apply(row);
    }

    /** Jira's id of the field whose options are its values; empty for a number. */
    Optional<Long> selectFieldOf(SetUpProject project) {
        return selectField == null ? Optional.empty() : Optional.of(selectField.applyAsLong(project));
    }
}
