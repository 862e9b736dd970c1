package app.touchpoint.jira.plan;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its name whether a status or a resolution says that an issue will not be done. Jira has no other way to tell: of a rejected issue it
 * knows as of a finished one that it is over.
 */
final class Dropped {

    private static final Set<String> NAMES = Set.of(
            "abandoned",
            "abgebrochen",
            "abgelehnt",
            "can't reproduce",
            "canceled",
            "cancelled",
            "cannot reproduce",
            "declined",
            "discarded",
            "doppelt",
            "duplicate",
            "duplikat",
            "dropped",
            "hinfällig",
            "incomplete",
            "invalid",
            "nicht reproduzierbar",
            "not a bug",
            "not needed",
            "obsolet",
            "obsolete",
            "rejected",
            "storniert",
            "ungültig",
            "unvollständig",
            "verworfen",
            "will not do",
            "will not fix",
            "wird nicht behoben",
            "wird nicht erledigt",
            "wird nicht gemacht",
            "wird nicht umgesetzt",
            "withdrawn",
            "won't do",
            "won't fix",
            "wont do",
            "wont fix",
            "zurückgewiesen",
            "zurückgezogen");

    private Dropped() {}

    /** In any case, and with either apostrophe. */
    static boolean isSaidBy(@Nullable String name) {
        return name != null
                && NAMES.contains(name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}
