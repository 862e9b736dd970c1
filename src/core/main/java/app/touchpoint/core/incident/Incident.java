package app.touchpoint.core.incident;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import java.time.LocalDate;

/**
 * One critical incident at a touchpoint.
 *
 * @param kind what kind of story it is
 * @param story what happened, in the teller's words
 * @param day when it happened; for a feared one when it was thought of
 * @param evidence a web address or an issue key; empty for none
 * @see "method.md 2.4, critical incident technique"
 */
public record Incident(Kind kind, String story, LocalDate day, String evidence) {
    /** What kind of story an incident is. */
    public record Kind(Polarity polarity, Reality reality, Category category, Consequence consequence, Source source) {}

    /**
     * An incident somebody wrote down. Refused with {@code incident.story.missing}, {@code text.too-long}, {@code
     * evidence.invalid}, or {@code incident.day.ahead} (day) when it is said to have happened after today.
     */
    public static Outcome<Incident> of(Kind kind, String story, LocalDate day, String evidence, LocalDate today) {
        if (story.isBlank()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "incident.story.missing"));
        }
        if (kind.reality() == Reality.HAPPENED && day.isAfter(today)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "incident.day.ahead", day.toString()));
        }
        return Texts.bounded(story)
                .fold(
                        text -> Texts.evidence(evidence).map(link -> new Incident(kind, text, day, link)),
                        Outcome::refused);
    }

    /** The same with another link, which was checked before. */
    public Incident withEvidence(String link) {
        return new Incident(kind, story, day, link);
    }
}
