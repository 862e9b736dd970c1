package app.touchpoint.core.question;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Texts;
import java.time.LocalDate;

/**
 * An answer to a guiding question.
 *
 * @param text empty for an answer that was taken away
 * @param evidence a web address or an issue key; empty for none
 * @param day when it was given
 */
public record Answer(GuidingQuestion question, String text, String evidence, LocalDate day) {
    /** An answer somebody typed. Refused with {@code text.too-long} or {@code evidence.invalid}. */
    public static Outcome<Answer> of(GuidingQuestion question, String text, String evidence, LocalDate day) {
        return Texts.bounded(text)
                .fold(
                        bounded -> Texts.evidence(evidence).map(link -> new Answer(question, bounded, link, day)),
                        Outcome::refused);
    }

    /** Whether anything is answered. */
    public boolean isAnswered() {
        return !text.isEmpty();
    }

    /** Whether it is answered and evidence is given. */
    public boolean hasEvidence() {
        return isAnswered() && !evidence.isEmpty();
    }
}
