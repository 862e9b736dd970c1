package app.touchpoint.core.question;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much of a level's questions is answered, as in "18 of 27 answered, 6 with evidence".
 *
 * @param answered questions with an answer
 * @param withEvidence those of them that have evidence too
 * @param of how many questions the level has
 */
public record Completeness(int answered, int withEvidence, int of) {
    /** Counts each question of the level once; answers to questions of the other level are passed over. */
    public static Completeness of(QuestionLevel level, Collection<Answer> answers) {
        Set<GuidingQuestion> answered = EnumSet.noneOf(GuidingQuestion.class);
        Set<GuidingQuestion> withEvidence = EnumSet.noneOf(GuidingQuestion.class);
        for (Answer answer : answers) {
            if (answer.question().level() == level && answer.isAnswered()) {
                answered.add(answer.question());
                if (answer.hasEvidence()) {
                    withEvidence.add(answer.question());
                }
            }
        }
        return new Completeness(
                answered.size(), withEvidence.size(), GuidingQuestion.of(level).size());
    }
}
