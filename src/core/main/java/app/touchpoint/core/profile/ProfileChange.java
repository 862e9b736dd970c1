package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A partial save: some fields, each with the version its author saw. Fields are saved on their own, so that two people who
 * change different fields never lose anything; where both changed the same field the later one is told.
 */
public record ProfileChange(Map<ProfileField, Edit> edits) {
    /**
     * A field as it should become.
     *
     * @param typed the new value as typed; empty to take it away
     * @param baseVersion the version the author saw; 0 for a field that was empty
     */
    public record Edit(String typed, int baseVersion) {}

    /**
     * What somebody else saved meanwhile.
     *
     * @param theirs what is stored now
     * @param mine what was to be stored, canonical
     */
    public record Conflict(Profile.Value theirs, String mine) {}

    /**
     * What becomes of a partial save.
     *
     * @param applied new values to be stored; fields that would not change are absent
     * @param conflicts fields that somebody else changed meanwhile to something else; nothing of them is stored
     * @param refused fields whose value does not fit; nothing of them is stored
     */
    public record Merged(
            Map<ProfileField, Profile.Value> applied,
            Map<ProfileField, Conflict> conflicts,
            Map<ProfileField, Refusal> refused) {
        public Merged {
            applied = copy(applied);
            conflicts = copy(conflicts);
            refused = copy(refused);
        }

        private static <V> Map<ProfileField, V> copy(Map<ProfileField, V> map) {
            Map<ProfileField, V> copy = new EnumMap<>(ProfileField.class);
            copy.putAll(map);
            return Collections.unmodifiableMap(copy);
        }
    }

    public ProfileChange {
        edits = Map.copyOf(edits);
    }

    /** Puts the change on top of what is stored now. */
    public Merged mergeInto(Profile now) {
        Map<ProfileField, Profile.Value> applied = new EnumMap<>(ProfileField.class);
        Map<ProfileField, Conflict> conflicts = new EnumMap<>(ProfileField.class);
        Map<ProfileField, Refusal> refused = new EnumMap<>(ProfileField.class);
        edits.forEach((field, edit) -> {
            Outcome<String> canonical = field.canonical(edit.typed());
            if (canonical instanceof Outcome.Refused<String> no) {
                refused.put(field, no.refusal());
                return;
            }
            String mine = canonical.orElseThrow();
            Profile.Value theirs = new Profile.Value(now.text(field), now.version(field));
            if (mine.equals(theirs.text())) {
                return;
            }
            if (edit.baseVersion() == theirs.version()) {
                applied.put(field, new Profile.Value(mine, theirs.version() + 1));
            } else {
                conflicts.put(field, new Conflict(theirs, mine));
            }
        });
        return new Merged(applied, conflicts, refused);
    }
}
