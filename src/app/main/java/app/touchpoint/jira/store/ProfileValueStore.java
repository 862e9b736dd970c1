package app.touchpoint.jira.store;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.shared.Coded;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The profiles of touchpoints, field by field, each with its own version. */
@Component
public class ProfileValueStore {

    private static final String COLUMNS =
            "ID, ISSUE_ID, PROJECT_ID, FIELD_CODE, CONTENT, VERSION_NO, CHANGED_BY, CHANGED_AT";

    private final ActiveObjects ao;
    private final Clock clock;

    public ProfileValueStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** The fields of a touchpoint that were ever filled in, in no order; one statement. */
    public List<ProfileValue> ofIssue(long issueId) {
        return Arrays.stream(ao.find(ProfileValueEntity.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .flatMap(entity -> toValue(entity).stream())
                .toList();
    }

    /** A touchpoint's profile; one statement. */
    public Profile profileOf(long issueId) {
        Map<ProfileField, Profile.Value> values = new EnumMap<>(ProfileField.class);
        ofIssue(issueId).forEach(value -> values.put(value.field(), value.value()));
        return new Profile(values);
    }

    /**
     * Some fields of all profiles of a project by issue id; one statement, streamed. A touchpoint without any of them is absent.
     *
     * @param fields at least one
     */
    public Map<Long, Profile> ofProject(long projectId, Collection<ProfileField> fields) {
        Map<Long, Map<ProfileField, Profile.Value>> byIssue = new HashMap<>();
        add(byIssue, "PROJECT_ID = ?", List.of(projectId), fields);
        return profiles(byIssue);
    }

    /** The same of some touchpoints; one statement per 500. */
    public Map<Long, Profile> ofIssues(Collection<Long> issueIds, Collection<ProfileField> fields) {
        Map<Long, Map<ProfileField, Profile.Value>> byIssue = new HashMap<>();
        Slices.of(issueIds).forEach(ids -> add(byIssue, TouchpointStore.inClause("ISSUE_ID", ids.size()), ids, fields));
        return profiles(byIssue);
    }

    private void add(
            Map<Long, Map<ProfileField, Profile.Value>> byIssue,
            String where,
            List<Long> ids,
            Collection<ProfileField> fields) {
        List<Object> arguments = new ArrayList<>(ids);
        fields.forEach(field -> arguments.add(field.code()));
        ao.stream(
                ProfileValueEntity.class,
                Query.select(COLUMNS)
                        .where(
                                where + " AND " + TouchpointStore.inClause("FIELD_CODE", fields.size()),
                                arguments.toArray()),
                entity -> toValue(entity)
                        .ifPresent(value -> byIssue.computeIfAbsent(
                                        value.issueId(), id -> new EnumMap<>(ProfileField.class))
                                .put(value.field(), value.value())));
    }

    private static Map<Long, Profile> profiles(Map<Long, Map<ProfileField, Profile.Value>> byIssue) {
        Map<Long, Profile> profiles = new HashMap<>();
        byIssue.forEach((issueId, values) -> profiles.put(issueId, new Profile(values)));
        return profiles;
    }

    /**
     * Stores new values, each only if nobody was faster; two statements a field.
     *
     * @param values with the version each is to have, as {@link app.touchpoint.core.profile.ProfileChange} gives them
     * @return fields that somebody else has changed in the meantime; of these nothing was stored
     */
    public Set<ProfileField> save(
            long issueId, long projectId, Map<ProfileField, Profile.Value> values, String userKey) {
        Set<ProfileField> lost = EnumSet.noneOf(ProfileField.class);
        values.forEach((field, value) -> {
            if (!Versions.replace(
                    ao,
                    ProfileValueEntity.class,
                    "ROW_KEY",
                    issueId + ":" + field.code(),
                    value.version() - 1,
                    columns(issueId, projectId, field, value, userKey))) {
                lost.add(field);
            }
        });
        return lost;
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private Map<String, Object> columns(
            long issueId, long projectId, ProfileField field, Profile.Value value, String userKey) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", issueId);
        columns.put("PROJECT_ID", projectId);
        columns.put("FIELD_CODE", field.code());
        columns.put("CONTENT", value.text().isEmpty() ? null : value.text());
        columns.put("CHANGED_BY", userKey);
        columns.put("CHANGED_AT", clock.millis());
        return columns;
    }

    /** Empty for a field that a later version of the app has and this one has not. */
    private static Optional<ProfileValue> toValue(ProfileValueEntity entity) {
        return Coded.find(ProfileField.class, entity.getFieldCode())
                .map(field -> new ProfileValue(
                        entity.getIssueId(),
                        entity.getProjectId(),
                        field,
                        new Profile.Value(Objects.requireNonNullElse(entity.getContent(), ""), entity.getVersionNo()),
                        entity.getChangedBy(),
                        Instant.ofEpochMilli(entity.getChangedAt())));
    }
}
