package app.touchpoint.core.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every guiding question of the method, in its order. The wording stands in the app's texts under {@code
 * touchpoint.question.<id>}.
 *
 * @see "method.md 1.2 to 1.5, which number them so"
 */
public enum GuidingQuestion {
    I1("Q-I1", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, true),
    I2A("Q-I2a", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, true),
    I2B("Q-I2b", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I2C("Q-I2c", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I2D("Q-I2d", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I2E("Q-I2e", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I3A("Q-I3a", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I3B("Q-I3b", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I3C("Q-I3c", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, true),
    I4A("Q-I4a", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I4B("Q-I4b", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I4C("Q-I4c", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I4D("Q-I4d", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, true),
    I5A("Q-I5a", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I5B("Q-I5b", MethodStep.IST_ANALYSE, QuestionLevel.JOURNEY, false),
    I5C("Q-I5c", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I5D("Q-I5d", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I6A("Q-I6a", MethodStep.IST_ANALYSE, QuestionLevel.JOURNEY, true),
    I6B("Q-I6b", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I6C("Q-I6c", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I7A("Q-I7a", MethodStep.IST_ANALYSE, QuestionLevel.TOUCHPOINT, false),
    I7B("Q-I7b", MethodStep.IST_ANALYSE, QuestionLevel.JOURNEY, false),
    S1("Q-S1", MethodStep.SOLL_STRATEGIE, QuestionLevel.TOUCHPOINT, true),
    S2("Q-S2", MethodStep.SOLL_STRATEGIE, QuestionLevel.TOUCHPOINT, false),
    S3("Q-S3", MethodStep.SOLL_STRATEGIE, QuestionLevel.JOURNEY, false),
    S4("Q-S4", MethodStep.SOLL_STRATEGIE, QuestionLevel.JOURNEY, true),
    S5("Q-S5", MethodStep.SOLL_STRATEGIE, QuestionLevel.JOURNEY, false),
    S6("Q-S6", MethodStep.SOLL_STRATEGIE, QuestionLevel.JOURNEY, true),
    T1("Q-T1", MethodStep.TO_DO_PLAN, QuestionLevel.TOUCHPOINT, false),
    T2("Q-T2", MethodStep.TO_DO_PLAN, QuestionLevel.TOUCHPOINT, false),
    T3("Q-T3", MethodStep.TO_DO_PLAN, QuestionLevel.TOUCHPOINT, false),
    T4("Q-T4", MethodStep.TO_DO_PLAN, QuestionLevel.TOUCHPOINT, false),
    T5("Q-T5", MethodStep.TO_DO_PLAN, QuestionLevel.JOURNEY, false),
    T6("Q-T6", MethodStep.TO_DO_PLAN, QuestionLevel.JOURNEY, true),
    K1("Q-K1", MethodStep.KONTROLLE, QuestionLevel.TOUCHPOINT, false),
    K2("Q-K2", MethodStep.KONTROLLE, QuestionLevel.TOUCHPOINT, false),
    K3("Q-K3", MethodStep.KONTROLLE, QuestionLevel.JOURNEY, true),
    K4("Q-K4", MethodStep.KONTROLLE, QuestionLevel.JOURNEY, false),
    K5("Q-K5", MethodStep.KONTROLLE, QuestionLevel.JOURNEY, false);

    private final String id;
    private final MethodStep step;
    private final QuestionLevel level;
    private final boolean first;

    GuidingQuestion(String id, MethodStep step, QuestionLevel level, boolean first) {
        this.id = id;
        this.step = step;
        this.level = level;
        this.first = first;
    }

    /** Such as {@code Q-I2a}; stored, never changes. */
    public String id() {
        return id;
    }

    /** The step of the method it belongs to. */
    public MethodStep step() {
        return step;
    }

    /** What it is asked about. */
    public QuestionLevel level() {
        return level;
    }

    /** Whether it is one of the five to start with on its level; the others are shown on demand. */
    public boolean isFirst() {
        return first;
    }

    /** The question of that id; ids are compared exactly. */
    public static Optional<GuidingQuestion> of(String id) {
        return Stream.of(values()).filter(question -> question.id.equals(id)).findFirst();
    }

    /** The questions of a level in the method's order. */
    public static List<GuidingQuestion> of(QuestionLevel level) {
        return Stream.of(values()).filter(question -> question.level == level).toList();
    }
}
