package app.touchpoint.jira.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the read model holds of one action.
 *
 * @param projectId the project of the issue, which need not be set up
 * @param issueNumber the number in the issue key; the key's first part is the project's, which may be renamed
 * @param ownerKey user key of the assignee
 * @param componentIds in ascending order
 * @param issueUpdated when the issue was last changed, epoch milliseconds, as of the last reading
 * @param written what our fields of the issue were last made to say; {@link ActionStore#put} leaves it alone
 */
public record ActionRow(
        long issueId,
        long projectId,
        long issueNumber,
        String summary,
        Kind kind,
        @Nullable String ownerKey,
        Terms terms,
        List<Long> componentIds,
        long issueUpdated,
        Written written) {

    public ActionRow {
        componentIds = List.copyOf(componentIds);
    }

    /**
     * Jira's ids of issue type and status.
     *
     * @param doneSince when the issue was done at the latest, as of the first reading that found it so; null while it is not
     * @param dropped whether the issue's resolution says that it will not be done
     */
    public record Kind(
            String typeId, String statusId, @Nullable LocalDate doneSince, boolean dropped) {

        /** Of what is done, or will be. */
        public Kind(String typeId, String statusId, @Nullable LocalDate doneSince) {
            this(typeId, statusId, doneSince, false);
        }

        /** Of what is not done. */
        public Kind(String typeId, String statusId) {
            this(typeId, statusId, null);
        }
    }

    /**
     * By when and at what cost, as somebody typed it: numbers are judged elsewhere.
     *
     * @param effort person-days
     * @param budget planned money
     */
    public record Terms(
            @Nullable LocalDate due,
            @Nullable Double effort,
            @Nullable Double budget) {}

    /**
     * What the app wrote into the issue, and what it knows of it besides.
     *
     * @param quickWin code of the state that the field says
     * @param state code of the state that the action was last found to be in, whether there is a field to say so or not
     * @param known whether the fields were looked at since the issue came here: a copy brings along what the original says
     */
    public record Written(
            @Nullable Double priority,
            @Nullable String quickWin,
            @Nullable String state,
            boolean known) {

        /** Nobody has looked yet what the fields say. */
        public static final Written NOTHING = new Written(null, null, null, false);

        /** What the fields are known to say. */
        public Written(@Nullable Double priority, @Nullable String quickWin, @Nullable String state) {
            this(priority, quickWin, state, true);
        }

        /** Whether the fields are known to say the same. */
        public boolean saysAs(Written other) {
            return known == other.known
                    && Objects.equals(priority, other.priority)
                    && Objects.equals(quickWin, other.quickWin);
        }
    }
}
