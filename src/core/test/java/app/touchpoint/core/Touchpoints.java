package app.touchpoint.core;

import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Placement;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Touchpoints for tests, told apart by number: issue 1 is RAD-1, "Touchpoint 1", first in order. */
public record Touchpoints(
        long number, @Nullable Long phase, @Nullable Long channel, List<String> components, Ratings ratings) {
    /** Touchpoint of that number: no phase, no channel, unrated. */
    public static Touchpoints numbered(long number) {
        return new Touchpoints(
                number, null, null, List.of(), Ratings.of(Reading.none(), Reading.none(), Reading.none()));
    }

    /** In that phase and channel. */
    public Touchpoints at(long inPhase, long inChannel) {
        return new Touchpoints(number, inPhase, inChannel, components, ratings);
    }

    /** In these components. */
    public Touchpoints of(String... names) {
        return new Touchpoints(number, phase, channel, List.of(names), ratings);
    }

    /** With that Ist and Soll. */
    public Touchpoints rated(@Nullable Double ist, @Nullable Double soll) {
        return new Touchpoints(
                number, phase, channel, components, Ratings.of(Reading.of(ist), Reading.of(soll), Reading.none()));
    }

    /** The touchpoint. */
    public Touchpoint build() {
        return new Touchpoint(
                new IssueId(number),
                new IssueKey("RAD-" + number),
                "Touchpoint " + number,
                new Placement(
                        phase == null ? null : new PhaseId(phase),
                        channel == null ? null : new ChannelId(channel),
                        components,
                        number),
                ratings);
    }
}
