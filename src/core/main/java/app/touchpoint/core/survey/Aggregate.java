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
    /** Means and deviations are handed on rounded, most often to two decimals. */
    private static final double ROUNDING = 0.01;

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
     * whole numbers of that mean allow. Empty where it is possible, and where nobody is asked on a scale.
     */
    public Optional<Refusal> problem(Measure measure) {
        return measure.scale().flatMap(this::problemOn);
    }

    private Optional<Refusal> problemOn(Scale scale) {
        double value = mean.value();
        if (value < scale.min() || value > scale.max()) {
            return Optional.of(
                    Refusal.of(Refusal.Reason.RULE, "measurement.value.off-scale", scale.min(), scale.max()));
        }
        if (mean.sd().isEmpty()) {
            return Optional.empty();
        }
        double unbiased = (double) mean.n() / (mean.n() - 1);
        double part = value - Math.floor(value);
        double least = Math.sqrt(part * (1 - part) * unbiased);
        double most = Math.sqrt((scale.max() - value) * (value - scale.min()) * unbiased);
        double sd = mean.sd().getAsDouble();
        // A mean rounded to two decimals may hide a part of up to half a hundredth, whose spread is a tenth of a point.
        boolean tooNarrow = sd < least - ROUNDING && part > ROUNDING && part < 1 - ROUNDING;
        return tooNarrow || sd > most + ROUNDING * 10
                ? Optional.of(Refusal.of(Refusal.Reason.RULE, "measurement.sd.impossible", least, most))
                : Optional.empty();
    }
}
