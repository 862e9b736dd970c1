package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileChange;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Profiles of touchpoints, saved in parts by several people at once. */
@Component
public class Profiles {

    private final ProfileValueStore values;
    private final TouchpointStore touchpoints;

    public Profiles(ProfileValueStore values, TouchpointStore touchpoints) {
        this.values = values;
        this.touchpoints = touchpoints;
    }

    /**
     * What became of a partial save.
     *
     * @param now the whole profile as it is stored now
     * @param merged what was applied, what conflicts and what was refused
     */
    public record Saved(Profile now, ProfileChange.Merged merged) {}

    /** A touchpoint's profile; one statement. */
    public Profile of(long issueId) {
        return values.profileOf(issueId);
    }

    /**
     * Saves what can be saved: fields that nobody else has changed since the author saw them. Two statements and two per field.
     *
     * @param userKey whose change it is
     */
    public Saved save(long issueId, long projectId, ProfileChange change, String userKey) {
        ProfileChange.Merged merged = change.mergeInto(values.profileOf(issueId));
        Set<ProfileField> lost = values.save(issueId, projectId, merged.applied(), userKey);
        Profile now = values.profileOf(issueId);
        if (merged.applied().containsKey(ProfileField.SOLL_MINIMUM)) {
            touchpoints.setMinimum(
                    issueId, now.number(ProfileField.SOLL_MINIMUM).orElse(null));
        }
        return new Saved(now, withLost(merged, lost, now));
    }

    /** Somebody was faster between reading and writing: the same as if he had been faster before. */
    private static ProfileChange.Merged withLost(ProfileChange.Merged merged, Set<ProfileField> lost, Profile now) {
        Map<ProfileField, Profile.Value> applied = new EnumMap<>(ProfileField.class);
        Map<ProfileField, ProfileChange.Conflict> conflicts = new EnumMap<>(ProfileField.class);
        conflicts.putAll(merged.conflicts());
        merged.applied().forEach((field, value) -> {
            if (lost.contains(field)) {
                conflicts.put(
                        field,
                        new ProfileChange.Conflict(
                                new Profile.Value(now.text(field), now.version(field)), value.text()));
            } else {
                applied.put(field, value);
            }
        });
        return new ProfileChange.Merged(applied, conflicts, merged.refused());
    }
}
