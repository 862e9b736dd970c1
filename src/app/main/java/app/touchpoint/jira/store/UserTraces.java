package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.BiConsumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.stereotype.Component;

/**
 * Every place where the key of a user is kept. Anonymising a user replaces the key by one that leads to nobody; it stays one and the
 * same for all rows, so that a person who rated twice still counts once.
 */
@Component
public class UserTraces {

    private static final int ROWS_AT_ONCE = 500;

    private final ActiveObjects ao;

    public UserTraces(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Replaces a user key wherever it stands; a statement per table and row. Harmless when done again after it was cut off.
     *
     * @param key another one than {@code replacement}
     * @return how many rows named the user
     */
    public int replace(String key, String replacement) {
        if (key.equals(replacement)) {
            throw new IllegalArgumentException("A user key cannot be replaced by itself.");
        }
        return replace(AuditEntity.class, "USER_KEY", key, replacement, AuditEntity::setUserKey)
                + replace(RunEntity.class, "USER_KEY", key, replacement, RunEntity::setUserKey)
                + replace(TouchpointEntity.class, "OWNER_KEY", key, replacement, TouchpointEntity::setOwnerKey)
                + replace(ProfileValueEntity.class, "CHANGED_BY", key, replacement, ProfileValueEntity::setChangedBy)
                + replace(RatingEntity.class, "ENTERED_BY", key, replacement, RatingEntity::setEnteredBy)
                + replace(IncidentEntity.class, "LOGGED_BY", key, replacement, IncidentEntity::setLoggedBy)
                + replace(AnswerEntity.class, "AUTHOR_KEY", key, replacement, AnswerEntity::setAuthorKey)
                + replace(VetoEntity.class, "GIVEN_BY", key, replacement, VetoEntity::setGivenBy)
                + replace(VetoEntity.class, "LIFTED_BY", key, replacement, VetoEntity::setLiftedBy);
    }

    private <T extends RawEntity<Long>> int replace(
            Class<T> table, String column, String key, String replacement, BiConsumer<T, String> set) {
        int replaced = 0;
        while (true) {
            T[] rows = ao.find(
                    table,
                    Query.select().where(column + " = ?", key).order("ID ASC").limit(ROWS_AT_ONCE));
            for (T row : rows) {
                set.accept(row, replacement);
                row.save();
            }
            replaced += rows.length;
            if (rows.length < ROWS_AT_ONCE) {
                return replaced;
            }
        }
    }
}
