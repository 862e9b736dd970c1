package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Rows that several people may write at once: a row is replaced only by somebody who knew its latest version. Active Objects has no
 * update with a condition, so the old row is deleted on condition of its version and the new one added, both in one transaction;
 * of two who try at once one deletes nothing.
 */
final class Versions {

    /** Several people who save different rows at the same moment are rare, and at least one of them is done each time. */
    private static final int ATTEMPTS = 5;

    private Versions() {}

    /**
     * Replaces the row of that key, or adds it where the version is 0; two statements, more while others write to the same table.
     *
     * @param keyColumn a unique column
     * @param version the version that the author knew, 0 for none; the new row has the next one
     * @param columns all other columns, null where there is no value; they are not kept from the old row
     * @return whether it was done; false when somebody was faster
     */
    static <T extends RawEntity<Long>> boolean replace(
            ActiveObjects ao, Class<T> type, String keyColumn, Object key, int version, Map<String, Object> columns) {
        if (version < 0) {
            return false;
        }
        Map<String, Object> row = new HashMap<>(columns);
        row.put(keyColumn, key);
        row.put("VERSION_NO", version + 1);
        for (int attempt = 1; ; attempt++) {
            try {
                return ao.executeInTransaction(() -> {
                    if (version > 0
                            && ao.deleteWithSQL(type, keyColumn + " = ? AND VERSION_NO = ?", key, version) == 0) {
                        return false;
                    }
                    ao.create(type, row);
                    return true;
                });
            } catch (RuntimeException e) {
                // A second first row breaks the unique key, and some databases end the slower of two transactions. Then
                // another row is there.
                if (ao.count(type, Query.select().where(keyColumn + " = ? AND VERSION_NO > ?", key, version)) > 0) {
                    return false;
                }
                // The library's transactions are serializable: PostgreSQL may end one for what others did to other
                // rows.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
