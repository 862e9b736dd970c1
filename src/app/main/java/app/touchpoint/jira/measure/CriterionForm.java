package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.LocalNames;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.Normalisation;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.measure.SurveyInput.ScaleInput;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a criterion that somebody sent, member by member; what is missing is taken from what was there before. */
final class CriterionForm {

    private static final int LONGEST_UNIT = 50;
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_IN_ALL = 1_000_000_000;
    private static final int MOST_DAYS = 3_660;
    private static final double MOST_WEIGHT = 1_000;

    private final CriterionInput input;
    private final Criterion before;
    private final People people;
    private final Problems problems;

    CriterionForm(CriterionInput input, Criterion before, People people, Problems problems) {
        this.input = input;
        this.before = before;
        this.people = people;
        this.problems = problems;
    }

    /** The criterion; not to be used where anything was found wrong. */
    Criterion read() {
        return new Criterion(
                wording(),
                measure(),
                sampling(),
                upkeep(),
                new Criterion.Standing(
                        before.standing().touchpoint(),
                        weight(),
                        Objects.requireNonNullElse(
                                input.active(), before.standing().active())));
    }

    private Wording wording() {
        String name = Names.clean(
                Objects.requireNonNullElse(input.name(), before.wording().name()));
        if (name.isEmpty() || name.length() > Names.MAX_LENGTH) {
            problems.add("name", "criterion.name.invalid", Names.MAX_LENGTH);
            name = before.wording().name();
        }
        return new Wording(
                name,
                text("question", input.question(), before.wording().question()),
                bounded("unit", input.unit(), before.wording().unit(), LONGEST_UNIT),
                problems.read(
                        "level",
                        () -> Given.coded(
                                Wording.Level.class,
                                "level",
                                input.level(),
                                before.wording().level()),
                        before.wording().level()),
                before.wording().origin(),
                names(name));
    }

    /** What a criterion of another name was called in other languages says nothing of it any more. */
    private LocalNames names(String name) {
        Wording was = before.wording();
        LocalNames kept = name.equals(was.name()) ? was.names() : LocalNames.NONE;
        if (input.names() == null) {
            return kept;
        }
        return new LocalNames(
                bounded("names.de", input.names().de(), kept.de(), Names.MAX_LENGTH),
                bounded("names.en", input.names().en(), kept.en(), Names.MAX_LENGTH));
    }

    private Measure measure() {
        Measure was = before.measure();
        CriterionType type = problems.read(
                "type", () -> Given.coded(CriterionType.class, "type", input.type(), was.type()), was.type());
        boolean same = type == was.type();
        Optional<Scale> scale = scale(type);
        int natural = type == CriterionType.PROPORTION ? 1 : 0;
        int boxes = whole("topBoxes", input.topBoxes(), same ? was.topBoxes() : natural);
        Optional<Normalisation.Anchored> anchors = anchors(type);
        Direction usual = same
                ? was.direction()
                : anchors.map(at -> at.target() < at.worst() ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
                        .orElse(Direction.HIGHER_IS_BETTER);
        Direction direction = problems.read(
                "direction", () -> Given.coded(Direction.class, "direction", input.direction(), usual), usual);
        return problems.take("type", Measure.of(type, scale, boxes, anchors, direction), was);
    }

    private Optional<Scale> scale(CriterionType type) {
        ScaleInput given = input.scale();
        if (given != null) {
            int min = whole("scale.min", given.min(), 1);
            int max = whole("scale.max", given.max(), 5);
            return Optional.of(problems.take("scale", Scale.of(min, max), new Scale(1, 5)));
        }
        return switch (type) {
            case NPS -> Measure.nps().scale();
            case ORDINAL3 -> Measure.threeClasses().scale();
            case PROPORTION -> Optional.of(before.measure().scale().orElse(new Scale(0, 1)));
            case MEAN -> Optional.of(before.measure().scale().orElse(new Scale(1, 5)));
            case COUNT, DURATION, MONEY -> Optional.empty();
        };
    }

    private Optional<Normalisation.Anchored> anchors(CriterionType type) {
        Optional<Normalisation.Anchored> was =
                type.isAskedOnAScale() ? Optional.empty() : before.measure().anchors();
        Double worst =
                input.worst() == null ? was.map(Normalisation.Anchored::worst).orElse(null) : input.worst();
        Double target =
                input.target() == null ? was.map(Normalisation.Anchored::target).orElse(null) : input.target();
        if (worst == null || target == null) {
            return Optional.empty();
        }
        if (!Double.isFinite(worst) || !Double.isFinite(target) || worst.equals(target)) {
            problems.add("target", "measure.anchors.direction");
            return was;
        }
        return Optional.of(new Normalisation.Anchored(worst, target));
    }

    private Sampling sampling() {
        Sampling was = before.sampling();
        return new Sampling(
                problems.read(
                        "raterGroup",
                        () -> Given.coded(RaterGroup.class, "raterGroup", input.raterGroup(), was.group()),
                        was.group()),
                Names.clean(bounded("segment", input.segment(), was.segment(), Names.MAX_LENGTH)),
                problems.read(
                        "method",
                        () -> Given.coded(Sampling.Method.class, "method", input.method(), was.method()),
                        was.method()),
                bounded("source", input.source(), was.source(), Names.MAX_LENGTH),
                number("minimum", input.minimum(), was.minimum(), Sampling.LEAST_MINIMUM, MOST_PEOPLE),
                population(was.population()));
    }

    private Optional<FinitePopulation> population(Optional<FinitePopulation> was) {
        if (input.population() instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        if (input.population() == null) {
            return was;
        }
        return Optional.of(new FinitePopulation(number("population", input.population(), 1, 1, MOST_IN_ALL)));
    }

    private Upkeep upkeep() {
        Upkeep was = before.upkeep();
        return new Upkeep(
                number("collectionDays", input.collectionDays(), was.collectionDays(), 1, MOST_DAYS),
                number("reviewDays", input.reviewDays(), was.reviewDays(), 1, MOST_DAYS),
                new Upkeep.Duties(
                        person("collector", input.collector(), was.duties().collector()),
                        person("owner", input.owner(), was.duties().owner()),
                        text("audience", input.audience(), was.duties().audience()),
                        text("actionRule", input.actionRule(), was.duties().actionRule())));
    }

    private double weight() {
        double weight =
                Objects.requireNonNullElse(input.weight(), before.standing().weight());
        if (!(weight > 0) || weight > MOST_WEIGHT) {
            problems.add("weight", "criterion.weight.invalid", MOST_WEIGHT);
            return before.standing().weight();
        }
        return weight;
    }

    /** Whoever sends back what stood there keeps it, even where the user is gone. */
    private String person(String field, @Nullable String given, String key) {
        String name = given == null ? people.name(key) : given.strip();
        if (name.isEmpty() || name.equals(people.name(key))) {
            return name.isEmpty() ? "" : key;
        }
        return people.key(name).orElseGet(() -> {
            problems.add(field, "criterion.user.unknown", name);
            return key;
        });
    }

    private String text(String field, @Nullable String given, String was) {
        return given == null ? was : problems.take(field, Texts.bounded(given), was);
    }

    private String bounded(String field, @Nullable String given, String was, int most) {
        if (given == null || given.strip().length() <= most) {
            return given == null ? was : given.strip();
        }
        problems.add(field, "criterion.text.too-long", given.strip().length(), most);
        return was;
    }

    private int number(String field, @Nullable Object given, int was, int least, int most) {
        int number = whole(field, given, was);
        if (number < least || number > most) {
            problems.add(field, "criterion.number.range", number, least, most);
            return was;
        }
        return number;
    }

    private int whole(String field, @Nullable Object given, int was) {
        return given == null ? was : problems.read(field, () -> Given.whole(field, given), was);
    }
}
