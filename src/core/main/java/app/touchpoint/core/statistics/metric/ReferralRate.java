package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.statistics.Proportion;

/**
 * How many new customers came because somebody recommended the provider: the deed that belongs to the willingness.
 *
 * @param recommended who named a recommendation
 * @param answered who answered where they came from
 * @param asked who were asked
 * @see "method.md 2.1 [A16]: 100 x came by recommendation / answered; the denominator is who answered, so the answer rate is
 *     shown beside it"
 */
public record ReferralRate(long recommended, long answered, long asked) {
    public ReferralRate {
        if (recommended < 0 || answered < recommended || asked < answered) {
            throw new IllegalArgumentException(
                    "No referral rate: " + recommended + " of " + answered + " answers of " + asked + " asked");
        }
    }

    /** Recommended of those who answered. */
    public Proportion rate() {
        return new Proportion(recommended, answered);
    }

    /** Answered of those who were asked. */
    public Proportion answerRate() {
        return new Proportion(answered, asked);
    }
}
