package app.touchpoint.localjira.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field was in an issue from its creation on.
 *
 * @param spells oldest first, at least one; each begins where the one before ends, the last one has no end
 */
public record ValueHistory(long issueId, List<Spell> spells) {

    /** Keeps its own copy. */
    public ValueHistory {
        spells = List.copyOf(spells);
    }

    /**
     * A time with one value.
     *
     * @param term as the index has the value; null for none
     * @param name what the value was called then; null where nobody wrote it down, since it never changed
     * @param from when it was given
     * @param until when another was given; null for the value of now
     * @param userKey who gave it, or created the issue with it; null for nobody who was logged in
     */
    public record Spell(
            @Nullable String term,
            @Nullable String name,
            Instant from,
            @Nullable Instant until,
            @Nullable String userKey) {}
}
