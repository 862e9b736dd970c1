package app.touchpoint.core.handover;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How customers get from one touchpoint to the next.
 *
 * @param quality how well it goes, 0 to 10; null while nobody has judged it
 * @param informationPassed whether what is known goes along; null while nobody has said
 * @see "method.md 1.1 P8, 1.2 Q-I2e"
 */
public record Handover(
        IssueId from,
        IssueId to,
        @Nullable Rating quality,
        @Nullable InformationPassed informationPassed) {
    public Handover {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A touchpoint hands nothing over to itself: " + from);
        }
    }

    /** A hand-over somebody typed. Refused with {@code handover.to-itself} or {@code rating.off-scale} (value). */
    public static Outcome<Handover> of(
            IssueId from, IssueId to, Reading quality, @Nullable InformationPassed informationPassed) {
        if (from.equals(to)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "handover.to-itself"));
        }
        if (quality.isOffScale()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "rating.off-scale", String.valueOf(quality.raw())));
        }
        return Outcome.done(new Handover(from, to, quality.rating().orElse(null), informationPassed));
    }
}
