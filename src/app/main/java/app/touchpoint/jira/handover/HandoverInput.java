package app.touchpoint.jira.handover;

import app.touchpoint.core.handover.InformationPassed;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as it is sent.
 *
 * @param to key of the touchpoint that receives; this or {@code from}, and only for a new hand-over
 * @param from key of the touchpoint that hands over to this one
 * @param quality 0 to 10; null for none
 * @param informationPassed yes, partly or no; null while nobody has said
 * @param version as it was seen; only for a change
 */
public record HandoverInput(
        @Nullable String to,
        @Nullable String from,
        @Nullable Double quality,
        @Nullable String informationPassed,
        @Nullable Integer version) {

    /** What was judged; empty inside for nothing. Refused with {@code rating.off-scale} (value) or {@code value-malformed}. */
    Outcome<Judgement> judgement() {
        if (quality != null && !Rating.isOnScale(quality)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "rating.off-scale", String.valueOf(quality)));
        }
        if (informationPassed == null || informationPassed.isBlank()) {
            return Outcome.done(new Judgement(quality, null));
        }
        Optional<InformationPassed> passed = Coded.find(InformationPassed.class, informationPassed);
        return passed.isPresent()
                ? Outcome.done(new Judgement(quality, passed.get()))
                : Outcome.refused(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        "informationPassed",
                        informationPassed,
                        Arrays.stream(InformationPassed.values())
                                .map(InformationPassed::code)
                                .collect(Collectors.joining(", "))));
    }

    /** How well a hand-over goes, as far as somebody has said. */
    record Judgement(@Nullable Double quality, @Nullable InformationPassed passed) {}
}
