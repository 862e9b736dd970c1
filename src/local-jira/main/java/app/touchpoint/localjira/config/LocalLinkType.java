package app.touchpoint.localjira.config;

import org.jspecify.annotations.Nullable;

/**
 * A type of issue link: the source {@code outward} the destination, the destination {@code inward} the source.
 */
public record LocalLinkType(
        long id,
        String name,
        String outward,
        String inward,
        @Nullable String style) {}
