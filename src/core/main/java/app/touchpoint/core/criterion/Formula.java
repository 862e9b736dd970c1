package app.touchpoint.core.criterion;

import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.metric.ActiveReferrals;
import app.touchpoint.core.statistics.metric.Churn;
import app.touchpoint.core.statistics.metric.CustomerEffort;
import app.touchpoint.core.statistics.metric.CustomerSatisfaction;
import app.touchpoint.core.statistics.metric.ReferralRate;

/**
 * By which of the method's formulas a share or a mean is reckoned. Which one is settled when a ready-made criterion is added, and stays.
 *
 * @see "method.md 2.1: what each figure is divided by"
 */
public enum Formula {
    /** The highest boxes of those who answered, or the mean of the answers. */
    OF_TYPE,
    /** The mean, or the share of five and more, as long as it is asked from 1 to 7. */
    CUSTOMER_EFFORT,
    /** Came by a recommendation, of those who answered. */
    REFERRAL_RATE,
    /** Have recommended, of those who were asked. */
    ACTIVE_REFERRALS,
    /** Lost, of the customers at the start. */
    CHURN;

    /**
     * The share.
     *
     * @param answers at least one
     * @param missing how many were asked and have not answered
     */
    Proportion share(ScaleCounts answers, int topBoxes, long missing) {
        Proportion top = new CustomerSatisfaction(topBoxes).of(answers);
        return switch (this) {
            case REFERRAL_RATE -> new ReferralRate(top.hits(), top.n(), top.n() + missing).rate();
            case ACTIVE_REFERRALS -> ActiveReferrals.of(top.hits(), top.n() + missing);
            case CHURN -> new Churn(top.hits(), top.n()).rate();
            case CUSTOMER_EFFORT ->
                CustomerEffort.isAskedAs(answers) && topBoxes == CustomerEffort.EASY_BOXES
                        ? CustomerEffort.share(answers)
                        : top;
            case OF_TYPE -> top;
        };
    }

    /**
     * The mean.
     *
     * @param answers at least one
     */
    Mean mean(ScaleCounts answers) {
        return (this == CUSTOMER_EFFORT && CustomerEffort.isAskedAs(answers)
                        ? CustomerEffort.mean(answers)
                        : answers.mean())
                .orElseThrow();
    }
}
