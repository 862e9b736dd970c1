package app.touchpoint.jira.store;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a channel beyond its name.
 *
 * @param channelType {@code ONLINE} or {@code OFFLINE}; null while nobody said
 * @param contactMode {@code DIRECT} or {@code INDIRECT}; null while nobody said
 */
public record ChannelRow(
        long optionId,
        long projectId,
        @Nullable String channelType,
        @Nullable String contactMode) {}
