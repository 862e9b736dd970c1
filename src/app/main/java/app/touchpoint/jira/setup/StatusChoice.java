package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Refusal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Existing statuses, of whatever name, that an administrator picks for the four of a touchpoint. */
final class StatusChoice {

    /** Between item code and status id in a form, as in {@code status.ist=3}. */
    private static final char IS = '=';

    private StatusChoice() {}

    /** Adds what a field of the form says to what is to be adopted: an item code, or one with the id of a status, or nothing. */
    static void read(String said, Map<String, String> adopt) {
        int at = said.indexOf(IS);
        if (at > 0) {
            adopt.put(said.substring(0, at), said.substring(at + 1));
        } else if (!said.isBlank()) {
            adopt.putIfAbsent(said, "");
        }
    }

    /** What {@link #read} reads. */
    static String text(String item, String statusId) {
        return item + IS + statusId;
    }

    /**
     * Refused with {@code setup-status-unknown} (id) for a status that Jira does not have, and with {@code setup-status-twice} (name)
     * for one picked twice, since a workflow has each status once.
     *
     * @param statuses names by id
     */
    static Optional<Refusal> refusal(Map<String, String> adopt, Map<String, String> statuses) {
        Set<String> seen = new HashSet<>();
        for (Item item : WorkflowPart.STATUSES.keySet()) {
            @Nullable String id = adopt.get(item.code());
            if (id == null || id.isEmpty()) {
                continue;
            }
            String name = statuses.get(id);
            if (name == null) {
                return Optional.of(Refusal.of(Refusal.Reason.RULE, "setup-status-unknown", id));
            }
            if (!seen.add(id)) {
                return Optional.of(Refusal.of(Refusal.Reason.RULE, "setup-status-twice", name));
            }
        }
        return Optional.empty();
    }
}
