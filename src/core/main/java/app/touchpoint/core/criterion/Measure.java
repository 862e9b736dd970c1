package app.touchpoint.core.criterion;

import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Normalisation;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.metric.NetDelight;
import app.touchpoint.core.statistics.metric.NetPromoterScore;
import java.util.Map;
import java.util.Optional;

/**
 * How answers become a figure, and a figure a value from 0 to 10.
 *
 * @param type the kind of figure
 * @param scale what people may answer with; empty for types that are not asked on one
 * @param topBoxes for a proportion of a scale: how many of its highest points count; 0 elsewhere
 * @param anchors the worst acceptable and the target of a count, a duration or money; empty elsewhere
 * @param direction which way is the good one
 * @param formula by which of the method's formulas of that type
 */
public record Measure(
        CriterionType type,
        Optional<Scale> scale,
        int topBoxes,
        Optional<Normalisation.Anchored> anchors,
        Direction direction,
        Formula formula) {
    private static final Scale THREE = new Scale(1, 3);
    private static final Scale NPS = new Scale(0, 10);
    private static final double MOST_POINTS = 100;

    public Measure {
        if (problem(type, scale, topBoxes, anchors, direction).isPresent()) {
            throw new IllegalArgumentException("No measure: " + type + ", " + scale + ", " + topBoxes + ", " + anchors
                    + ", " + direction + ": "
                    + problem(type, scale, topBoxes, anchors, direction).get());
        }
    }

    /** By the usual formula of its type. */
    public Measure(
            CriterionType type,
            Optional<Scale> scale,
            int topBoxes,
            Optional<Normalisation.Anchored> anchors,
            Direction direction) {
        this(type, scale, topBoxes, anchors, direction, Formula.OF_TYPE);
    }

    /** The same by another formula. */
    Measure reckonedBy(Formula other) {
        return new Measure(type, scale, topBoxes, anchors, direction, other);
    }

    /** The mean of a scale where more is better: what an imported survey creates. */
    public static Measure meanOn(Scale scale) {
        return new Measure(CriterionType.MEAN, Optional.of(scale), 0, Optional.empty(), Direction.HIGHER_IS_BETTER);
    }

    /** The share of the highest points of a scale. */
    public static Measure topBoxes(Scale scale, int boxes) {
        return new Measure(
                CriterionType.PROPORTION, Optional.of(scale), boxes, Optional.empty(), Direction.HIGHER_IS_BETTER);
    }

    /** The share of people of whom something is true: answers are 0 and 1. */
    public static Measure share(Direction direction) {
        return new Measure(CriterionType.PROPORTION, Optional.of(new Scale(0, 1)), 1, Optional.empty(), direction);
    }

    /** Willingness to recommend. */
    public static Measure nps() {
        return new Measure(CriterionType.NPS, Optional.of(NPS), 0, Optional.empty(), Direction.HIGHER_IS_BETTER);
    }

    /** Disappointing (1), okay (2) and delighting (3). */
    public static Measure threeClasses() {
        return new Measure(CriterionType.ORDINAL3, Optional.of(THREE), 0, Optional.empty(), Direction.HIGHER_IS_BETTER);
    }

    /** Something counted or taken the time of, less of which is better. */
    public static Measure amount(CriterionType type, double worst, double target) {
        return new Measure(
                type,
                Optional.empty(),
                0,
                Optional.of(new Normalisation.Anchored(worst, target)),
                target >= worst ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
    }

    /**
     * A measure somebody typed. Refused with {@code measure.scale.needed}, {@code measure.scale.fixed} (lowest, highest),
     * {@code measure.boxes.invalid} (most), {@code measure.anchors.needed}, {@code measure.anchors.direction} or {@code
     * measure.not.of.type}.
     */
    public static Outcome<Measure> of(
            CriterionType type,
            Optional<Scale> scale,
            int topBoxes,
            Optional<Normalisation.Anchored> anchors,
            Direction direction) {
        return problem(type, scale, topBoxes, anchors, direction)
                .<Outcome<Measure>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Measure(type, scale, topBoxes, anchors, direction)));
    }

    /**
     * The figure of answers on the criterion's scale; empty without answers.
     *
     * @param missing how many were asked and have not answered
     * @throws IllegalArgumentException when they are on another scale, or the type is not asked on one
     */
    public Optional<Figure> figure(ScaleCounts answers, long missing) {
        Scale asked = scale.orElseThrow(() -> new IllegalArgumentException(type + " is not asked on a scale"));
        if (answers.lowest() != asked.min() || answers.highest() != asked.max()) {
            throw new IllegalArgumentException("Answers from " + answers.lowest() + " to " + answers.highest()
                    + " are not on the scale from " + asked.min() + " to " + asked.max());
        }
        if (answers.n() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case NPS -> new Figure.Net(NetPromoterScore.of(answers));
                    case ORDINAL3 ->
                        new Figure.Net(NetDelight.of(Map.of(
                                ExperienceClass.DELIGHTING, answers.between(THREE.max(), THREE.max()),
                                ExperienceClass.OKAY, answers.between(2, 2),
                                ExperienceClass.DISAPPOINTING, answers.between(THREE.min(), THREE.min()))));
                    case PROPORTION -> new Figure.Share(formula.share(answers, topBoxes, missing), answers.n());
                    default -> new Figure.Average(formula.mean(answers));
                });
    }

    /** How its figures become values from 0 to 10, together with {@link #direction()}. */
    public Normalisation normalisation() {
        return switch (type) {
            case NPS, ORDINAL3 -> new Normalisation.OfNet();
            case PROPORTION -> new Normalisation.OfShare();
            case MEAN ->
                new Normalisation.OnScale(
                        scale.orElseThrow().min(), scale.orElseThrow().max());
            case COUNT, DURATION, MONEY -> anchors.orElseThrow();
        };
    }

    /** The least that a figure can be; minus infinity where there is none. */
    public double lowest() {
        return switch (type) {
            case NPS, ORDINAL3 -> -MOST_POINTS;
            case PROPORTION, COUNT, DURATION -> 0;
            case MEAN -> scale.orElseThrow().min();
            case MONEY -> Double.NEGATIVE_INFINITY;
        };
    }

    /** The most that a figure can be; infinity where there is none. */
    public double highest() {
        return switch (type) {
            case NPS, ORDINAL3 -> MOST_POINTS;
            case PROPORTION -> 1;
            case MEAN -> scale.orElseThrow().max();
            case COUNT, DURATION, MONEY -> Double.POSITIVE_INFINITY;
        };
    }

    /** How far two figures can lie apart; infinity where there is no limit. */
    public double widest() {
        return highest() - lowest();
    }

    /** Why nothing can ever reach a value: {@code target.off-scale} (lowest, highest), or {@code target.negative}. Empty where it is possible. */
    public Optional<Refusal> problemOfTarget(double value) {
        if (value >= lowest() && value <= highest()) {
            return Optional.empty();
        }
        return Double.isInfinite(highest())
                ? refused("target.negative")
                : refused("target.off-scale", lowest(), highest());
    }

    private static Optional<Refusal> problem(
            CriterionType type,
            Optional<Scale> scale,
            int topBoxes,
            Optional<Normalisation.Anchored> anchors,
            Direction direction) {
        if (type.isAskedOnAScale() ? anchors.isPresent() : scale.isPresent()) {
            return refused("measure.not.of.type");
        }
        if (!type.isAskedOnAScale()) {
            return anchorsProblem(topBoxes, anchors, direction);
        }
        if (scale.isEmpty()) {
            return refused("measure.scale.needed");
        }
        Scale needed = type == CriterionType.NPS ? NPS : type == CriterionType.ORDINAL3 ? THREE : scale.get();
        if (!scale.get().equals(needed)) {
            return refused("measure.scale.fixed", needed.min(), needed.max());
        }
        int most = type == CriterionType.PROPORTION ? scale.get().points() - 1 : 0;
        int least = Math.min(1, most);
        return topBoxes < least || topBoxes > most ? refused("measure.boxes.invalid", most) : Optional.empty();
    }

    private static Optional<Refusal> anchorsProblem(
            int topBoxes, Optional<Normalisation.Anchored> anchors, Direction direction) {
        if (topBoxes != 0) {
            return refused("measure.not.of.type");
        }
        if (anchors.isEmpty()) {
            return refused("measure.anchors.needed");
        }
        double better =
                direction.improvement(anchors.get().target() - anchors.get().worst());
        return better > 0 ? Optional.empty() : refused("measure.anchors.direction");
    }

    private static Optional<Refusal> refused(String code, Object... arguments) {
        return Optional.of(Refusal.of(Refusal.Reason.RULE, code, arguments));
    }
}
