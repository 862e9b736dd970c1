package app.touchpoint.core.journey;

import app.touchpoint.core.shared.ChannelId;

/**
 * A way on which customers and provider meet.
 *
 * @param id its option in the field <em>Touchpoint channel</em>
 * @param name as the option has it
 * @param traits what kind of channel it is
 */
public record Channel(ChannelId id, String name, ChannelTraits traits) {
    /** Whether it is online or offline. */
    public Medium medium() {
        return traits.medium();
    }
}
