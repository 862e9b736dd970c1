package app.touchpoint.core.matrix;

import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.rating.ExperienceClass;

/** What one row stands for. */
public sealed interface RowKey {
    /** A channel of the journey. */
    record ByChannel(Channel channel) implements RowKey {}

    /** A component, by its name. */
    record ByComponent(String name) implements RowKey {}

    /** A department or segment by its name, a rater group or kind of control by its code. */
    record ByName(RowKind kind, String name) implements RowKey {}

    /** A class of experience. */
    record ByClass(ExperienceClass experienceClass) implements RowKey {}

    /** Touchpoints without what the rows stand for: without a channel, unrated, rated by no group. */
    record Without(RowKind kind) implements RowKey {}
}
