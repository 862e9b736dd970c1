package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Mean;
import java.util.Optional;

/**
 * A mean that somebody else has reckoned, or the value of something that nobody is asked for: how many complaints, how many hours.
 *
 * @param mean how many stand behind it, the value, and the spread where it is known
 * @param missing how many were asked and have not answered
 */
public record Aggregate(Mean mean, long missing) implements Measured {
    /** What a number in binary is off from the one in decimals that was typed. */
    private static final double BINARY = 1e-9;

    /**
     * How exactly somebody told a mean and its spread: what is told as 4.9 is anything from 4.85 to 4.95.
     *
     * @param meanDecimals decimals of the mean, not negative
     * @param sdDecimals decimals of the standard deviation, not negative
     */
    public record Exactness(int meanDecimals, int sdDecimals) {
        double meanWithin() {
            return within(meanDecimals);
        }

        double sdWithin() {
            return within(sdDecimals);
        }

        private static double within(int decimals) {
            return 0.5 * Math.pow(10, -decimals) + BINARY;
        }
    }

    @Override
    public long n() {
        return mean.n();
    }

    @Override
    public Optional<Figure> figure(Measure measure) {
        if (isCounted(measure.type())) {
            throw new IllegalArgumentException("A " + measure.type() + " is made of counts");
        }
        return Optional.of(new Figure.Average(mean));
    }

    /** Whether only counts per point make such a figure: a share or a net score without them has no interval. */
    public static boolean isCounted(CriterionType type) {
        return type == CriterionType.NPS || type == CriterionType.PROPORTION || type == CriterionType.ORDINAL3;
    }

    /**
     * Why no people can have answered so on a scale: {@code measurement.value.off-scale} (lowest, highest), or {@code
     * measurement.sd.impossible} (least, most), where the spread is wider than answers at both ends make it, or narrower than
     * whole numbers of that mean allow. Empty where it is possible for any mean and spread that are told so, and where nobody is asked on a
     * scale.
     */
    public Optional<Refusal> problem(Measure measure, Exactness exactness) {
        return measure.scale().flatMap(scale -> problemOn(scale, exactness));
    }

    private Optional<Refusal> problemOn(Scale scale, Exactness exactness) {
        double value = mean.value();
        if (value < scale.min() || value > scale.max()) {
            return Optional.of(
                    Refusal.of(Refusal.Reason.RULE, "measurement.value.off-scale", scale.min(), scale.max()));
        }
        if (mean.sd().isEmpty()) {
            return Optional.empty();
        }
        double unbiased = (double) mean.n() / (mean.n() - 1);
        double low = Math.max(scale.min(), value - exactness.meanWithin());
        double high = Math.min(scale.max(), value + exactness.meanWithin());
        double least = Math.sqrt(leastVariance(low, high) * unbiased);
        double most = Math.sqrt(mostVariance(scale, low, high) * unbiased);
        double sd = mean.sd().getAsDouble();
        return sd < least - exactness.sdWithin() || sd > most + exactness.sdWithin()
                ? Optional.of(Refusal.of(Refusal.Reason.RULE, "measurement.sd.impossible", least, most))
                : Optional.empty();
    }

    /** Of whole answers with a mean between two: all on the points beside it. None where the mean can be a whole number. */
    private static double leastVariance(double low, double high) {
        if (Math.floor(high) >= low) {
            return 0;
        }
        double lowPart = low - Math.floor(low);
        double highPart = high - Math.floor(high);
        return Math.min(lowPart * (1 - lowPart), highPart * (1 - highPart));
    }

    /** Of answers with a mean between two: all at both ends of the scale, most in its middle. */
    private static double mostVariance(Scale scale, double low, double high) {
        double middle = (scale.min() + scale.max()) / 2.0;
        double widest = Math.max(low, Math.min(high, middle));
        return (scale.max() - widest) * (widest - scale.min());
    }
}
