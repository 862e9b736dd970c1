package app.touchpoint.core.criterion;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.metric.CustomerSatisfaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Criteria to start with; the code is the id under which name and question stand in the texts for readers.
 *
 * @see "method.md 1.1 P13 (customer effort offered on each touchpoint), 1.6, 1.7 and 2.1 for what suits which stage"
 */
public enum ReadyMade implements Coded {
    /** How easy it was made: on every touchpoint. */
    CUSTOMER_EFFORT(
            Measure.meanOn(new Scale(1, 7)).reckonedBy(Formula.CUSTOMER_EFFORT), Wording.Level.PROCESS, Stage.values()),
    /** Disappointing, okay or delighting: on every touchpoint. */
    EXPERIENCE(Measure.threeClasses(), Wording.Level.RELATIONSHIP, Stage.values()),
    /** How many new customers came because of a recommendation. */
    REFERRAL_RATE(
            Measure.share(Direction.HIGHER_IS_BETTER).reckonedBy(Formula.REFERRAL_RATE),
            Wording.Level.RELATIONSHIP,
            Stage.INFLUENCE,
            Stage.REPURCHASE),
    /** Stars on portals. */
    REVIEW_STARS(Measure.meanOn(new Scale(1, 5)), Wording.Level.RELATIONSHIP, Stage.INFLUENCE),
    /** Whether people found what they looked for. */
    INFORMATION_FOUND(Measure.share(Direction.HIGHER_IS_BETTER), Wording.Level.PROCESS, Stage.INTEREST),
    /** How clear people found it. */
    INFORMATION_CLARITY(satisfied(), Wording.Level.PROCESS, Stage.INTEREST),
    /** How much people trust the provider. */
    TRUST(satisfied(), Wording.Level.RELATIONSHIP, Stage.INTEREST),
    /** Hours until an inquiry is answered. */
    RESPONSE_TIME(
            Measure.amount(CriterionType.DURATION, 48, 4), Wording.Level.PROCESS, Stage.INTEREST, Stage.OWNERSHIP),
    /** How satisfied buyers are. */
    SATISFACTION(satisfied(), Wording.Level.RELATIONSHIP, Stage.PURCHASE, Stage.OWNERSHIP),
    /** How clear it was what it costs. */
    PRICE_CLARITY(satisfied(), Wording.Level.PROCESS, Stage.PURCHASE),
    /** Orders that came when they were promised. */
    ON_TIME_RATE(Measure.share(Direction.HIGHER_IS_BETTER), Wording.Level.PROCESS, Stage.PURCHASE),
    /** Orders that came as they were placed. */
    ORDER_ACCURACY(Measure.share(Direction.HIGHER_IS_BETTER), Wording.Level.PROCESS, Stage.PURCHASE),
    /** Purchases that were begun and not finished. */
    ABANDONED_PURCHASES(Measure.share(Direction.LOWER_IS_BETTER), Wording.Level.PROCESS, Stage.PURCHASE),
    /** Complaints in a month. */
    COMPLAINTS(Measure.amount(CriterionType.COUNT, 50, 0), Wording.Level.PROCESS, Stage.OWNERSHIP),
    /** How satisfied people are with what became of their complaint. */
    COMPLAINT_SATISFACTION(satisfied(), Wording.Level.RELATIONSHIP, Stage.OWNERSHIP),
    /** Whether people reached somebody when they wanted to. */
    REACHABILITY(Measure.share(Direction.HIGHER_IS_BETTER), Wording.Level.PROCESS, Stage.OWNERSHIP),
    /** Whether the first contact solved it. */
    SOLVED_AT_ONCE(Measure.share(Direction.HIGHER_IS_BETTER), Wording.Level.PROCESS, Stage.OWNERSHIP),
    /** How likely customers are to recommend. */
    WILLINGNESS_TO_RECOMMEND(Measure.nps(), Wording.Level.RELATIONSHIP, Stage.OWNERSHIP, Stage.REPURCHASE),
    /** Who has recommended within twelve months. */
    ACTIVE_REFERRALS(
            Measure.share(Direction.HIGHER_IS_BETTER).reckonedBy(Formula.ACTIVE_REFERRALS),
            Wording.Level.RELATIONSHIP,
            Stage.REPURCHASE),
    /** Who has bought again. */
    REPURCHASE_RATE(Measure.share(Direction.HIGHER_IS_BETTER), Wording.Level.RELATIONSHIP, Stage.REPURCHASE),
    /** Days until somebody buys again. */
    REPURCHASE_INTERVAL(Measure.amount(CriterionType.DURATION, 730, 180), Wording.Level.RELATIONSHIP, Stage.REPURCHASE),
    /** Customers of the start who have left. */
    CHURN(
            Measure.share(Direction.LOWER_IS_BETTER).reckonedBy(Formula.CHURN),
            Wording.Level.RELATIONSHIP,
            Stage.REPURCHASE);

    /** The stages of a customer's way, in order; templates cut it in different ways. */
    public enum Stage {
        /** Others speak about the provider. */
        INFLUENCE,
        /** Looking around. */
        INTEREST,
        /** Buying. */
        PURCHASE,
        /** Having and using it. */
        OWNERSHIP,
        /** Buying again, telling others. */
        REPURCHASE
    }

    private final Measure measure;
    private final Wording.Level level;
    private final Set<Stage> stages;

    ReadyMade(Measure measure, Wording.Level level, Stage... stages) {
        this.measure = measure;
        this.level = level;
        this.stages = EnumSet.copyOf(List.of(stages));
    }

    private static Measure satisfied() {
        return Measure.topBoxes(new Scale(1, 5), CustomerSatisfaction.TOP_TWO.boxes());
    }

    /** By which formula a criterion is reckoned that began as the one of that code; that of its type where there is none. */
    static Formula formulaOf(String origin) {
        return Coded.find(ReadyMade.class, origin)
                .map(ready -> ready.measure.formula())
                .orElse(Formula.OF_TYPE);
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** How its answers become a figure. */
    public Measure measure() {
        return measure;
    }

    /** Factual or emotional. */
    public Wording.Level level() {
        return level;
    }

    /**
     * Those offered at a touchpoint of a phase, in the order to be shown.
     *
     * @param phase position of the phase in the template, from 0; one that the template does not have gets those of every stage
     */
    public static List<ReadyMade> offered(JourneyTemplate template, int phase) {
        Set<Stage> here = stages(template, phase);
        return Stream.of(values())
                .filter(criterion -> criterion.stages.size() == Stage.values().length
                        || criterion.stages.stream().anyMatch(here::contains))
                .toList();
    }

    /**
     * Those offered at a touchpoint of a phase of that name, in the order to be shown; of a phase that no template has those of every
     * stage.
     */
    public static List<ReadyMade> offeredIn(String phase) {
        for (JourneyTemplate template : JourneyTemplate.values()) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                List<String> names = template.phaseNames(language);
                for (int i = 0; i < names.size(); i++) {
                    if (Names.same(names.get(i), phase)) {
                        return offered(template, i);
                    }
                }
            }
        }
        return offered(JourneyTemplate.BLANK, 0);
    }

    private static Set<Stage> stages(JourneyTemplate template, int phase) {
        List<Set<Stage>> phases = switch (template) {
            case PORSCHE_4 ->
                Stream.of(Stage.values()).<Set<Stage>>map(EnumSet::of).toList();
            case BEFORE_DURING_AFTER ->
                List.<Set<Stage>>of(
                        EnumSet.of(Stage.INFLUENCE, Stage.INTEREST),
                        EnumSet.of(Stage.PURCHASE),
                        EnumSet.of(Stage.OWNERSHIP, Stage.REPURCHASE));
            case BLANK -> List.<Set<Stage>>of();
        };
        return phase >= 0 && phase < phases.size() ? phases.get(phase) : EnumSet.noneOf(Stage.class);
    }
}
