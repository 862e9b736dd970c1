package app.touchpoint.core.journey;

import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import java.util.List;

/** Journeys for tests. */
public final class Journeys {
    private Journeys() {}

    /** Phases 1 Einfluss, 2 Kauf, 3 Besitz (disabled); channels 11 Forum (indirect), 12 Laden (direct); version 7. */
    public static Journey bicycle() {
        return new Journey(
                List.of(phase(1, "Einfluss", true), phase(2, "Kauf", true), phase(3, "Besitz", false)),
                List.of(
                        new Channel(new ChannelId(11), "Forum", new ChannelTraits(Medium.ONLINE, Contact.INDIRECT)),
                        new Channel(new ChannelId(12), "Laden", new ChannelTraits(Medium.OFFLINE, Contact.DIRECT))),
                7);
    }

    static Phase phase(long id, String name, boolean enabled) {
        return new Phase(new PhaseId(id), name, enabled);
    }
}
