package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every place where the key of a user is kept. It is replaced by one and the same key in all rows, so that a person who rated twice still
 * counts once.
 */
@Component
public class UserTraces {

    private static final int ROWS_AT_ONCE = 500;

    private final ActiveObjects ao;
    private final TouchpointStore touchpoints;
    private final ActionStore actions;
    private final Stamps measurements;

    public UserTraces(ActiveObjects ao, TouchpointStore touchpoints, ActionStore actions, Clock clock) {
        this.ao = ao;
        this.touchpoints = touchpoints;
        this.actions = actions;
        this.measurements = new Stamps(ao, clock, Stamps.Kind.MEASUREMENTS);
    }

    /**
     * Takes a user's key out of all rows that say who did something; a statement per table and row. Harmless when done again after it was
     * cut off. Who an issue is assigned to is Jira's to say: the read model follows.
     *
     * @param replacement a key that leads to nobody
     * @return how many rows named the user
     */
    public int forget(String key, String replacement) {
        return authors(key, replacement)
                + ao.deleteWithSQL(SeenEntity.class, "USER_KEY = ?", key)
                + ao.deleteWithSQL(MatrixViewEntity.class, "USER_KEY = ?", key)
                + ao.deleteWithSQL(DigestEntity.class, "USER_KEY = ?", key);
    }

    /**
     * Writes a user's new key wherever the old one stands; costs as {@link #forget}.
     *
     * @return how many rows named the user
     */
    public int rename(String key, String newKey) {
        return authors(key, newKey)
                + touchpoints.renameOwner(key, newKey)
                + actions.renameOwner(key, newKey)
                + replace(SeenEntity.class, "USER_KEY", key, newKey, SeenEntity::setUserKey)
                + replace(MatrixViewEntity.class, "USER_KEY", key, newKey, MatrixViewEntity::setUserKey)
                + replace(DigestEntity.class, "USER_KEY", key, newKey, DigestEntity::setUserKey);
    }

    private int authors(String key, String replacement) {
        if (key.equals(replacement)) {
            throw new IllegalArgumentException("A user key cannot be replaced by itself.");
        }
        return replace(AuditEntity.class, "USER_KEY", key, replacement, AuditEntity::setUserKey)
                + replace(RunEntity.class, "USER_KEY", key, replacement, RunEntity::setUserKey)
                + journal(key, replacement)
                + replace(ProfileValueEntity.class, "CHANGED_BY", key, replacement, ProfileValueEntity::setChangedBy)
                + replace(RatingEntity.class, "ENTERED_BY", key, replacement, RatingEntity::setEnteredBy)
                + replace(IncidentEntity.class, "LOGGED_BY", key, replacement, IncidentEntity::setLoggedBy)
                + replace(IncidentEntity.class, "CORRECTED_BY", key, replacement, IncidentEntity::setCorrectedBy)
                + replace(AnswerEntity.class, "AUTHOR_KEY", key, replacement, AnswerEntity::setAuthorKey)
                + replace(VetoEntity.class, "GIVEN_BY", key, replacement, VetoEntity::setGivenBy)
                + replace(VetoEntity.class, "LIFTED_BY", key, replacement, VetoEntity::setLiftedBy)
                + measurements(key, replacement)
                + replace(TargetEntity.class, "SET_BY", key, replacement, TargetEntity::setSetBy)
                + replace(PastSeriesEntity.class, "ENDED_BY", key, replacement, PastSeriesEntity::setEndedBy)
                + replace(ReviewEntity.class, "ENTERED_BY", key, replacement, ReviewEntity::setEnteredBy)
                + replace(ReviewPersonEntity.class, "USER_KEY", key, replacement, ReviewPersonEntity::setUserKey)
                + replace(AlarmEntity.class, "CLOSED_BY", key, replacement, AlarmEntity::setClosedBy)
                + replace(JqlCountEntity.class, "SET_BY", key, replacement, JqlCountEntity::setSetBy)
                + replace(ActionDetailsEntity.class, "CHANGED_BY", key, replacement, ActionDetailsEntity::setChangedBy);
    }

    /** What nodes remember of measurements names people, too. */
    private int measurements(String key, String replacement) {
        Set<Long> projects = new HashSet<>();
        ao.stream(
                CriterionEntity.class,
                Query.select("ID, PROJECT_ID").where("COLLECTOR_KEY = ? OR OWNER_KEY = ?", key, key),
                row -> projects.add(row.getProjectId()));
        ao.stream(
                MeasurementEntity.class,
                Query.select("ID, PROJECT_ID").where("ENTERED_BY = ?", key),
                row -> projects.add(row.getProjectId()));
        ao.stream(
                SurveyEntity.class,
                Query.select("ID, PROJECT_ID").where("ENTERED_BY = ?", key),
                row -> projects.add(row.getProjectId()));
        return measurements.writing(
                projects,
                () -> replace(
                                CriterionEntity.class,
                                "COLLECTOR_KEY",
                                key,
                                replacement,
                                CriterionEntity::setCollectorKey)
                        + replace(CriterionEntity.class, "OWNER_KEY", key, replacement, CriterionEntity::setOwnerKey)
                        + replace(
                                MeasurementEntity.class,
                                "ENTERED_BY",
                                key,
                                replacement,
                                MeasurementEntity::setEnteredBy)
                        + replace(SurveyEntity.class, "ENTERED_BY", key, replacement, SurveyEntity::setEnteredBy));
    }

    /**
     * Owners of touchpoints within the steps of imports, as JSON or as JSON within JSON. Steps are kept for some months only, so that looking
     * at all of them is bearable.
     */
    private int journal(String key, String replacement) {
        String like = "%owner%" + key.replaceAll("[%_\\\\]", "_") + "%";
        int replaced = 0;
        long last = 0;
        while (true) {
            RunStepEntity[] rows = ao.find(
                    RunStepEntity.class,
                    Query.select()
                            .where("ID > ? AND (PAYLOAD LIKE ? OR OUTCOME LIKE ?)", last, like, like)
                            .order("ID ASC")
                            .limit(ROWS_AT_ONCE));
            for (RunStepEntity row : rows) {
                String payload = disowned(row.getPayload(), key, replacement);
                String outcome = disowned(row.getOutcome(), key, replacement);
                if (!Objects.equals(payload, row.getPayload()) || !Objects.equals(outcome, row.getOutcome())) {
                    row.setPayload(payload);
                    row.setOutcome(outcome);
                    row.save();
                    replaced++;
                }
                last = row.getID();
            }
            if (rows.length < ROWS_AT_ONCE) {
                return replaced;
            }
        }
    }

    private static @Nullable String disowned(@Nullable String json, String key, String replacement) {
        return json == null
                ? null
                : json.replace("\"owner\":\"" + key + "\"", "\"owner\":\"" + replacement + "\"")
                        .replace("\\\"owner\\\":\\\"" + key + "\\\"", "\\\"owner\\\":\\\"" + replacement + "\\\"");
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
