package app.touchpoint.jira.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a touchpoint or a journey as JSON.
 *
 * @param mayAnswer whether the caller may answer
 * @param today the server's day, which an answer has unless another is given
 * @param questions in the order of the method
 */
public record AnswersInfo(
        boolean mayAnswer, String today, CompletenessInfo completeness, List<QuestionInfo> questions) {

    /**
     * How much is done.
     *
     * @param of how many questions there are
     * @param text the same as a sentence
     */
    public record CompletenessInfo(int answered, int withEvidence, int of, String text) {}

    /**
     * A question in the caller's language.
     *
     * @param step code of the step of the method
     * @param first whether it is one of the five to start with
     * @param help what helps to answer it
     * @param version to be named by a change; 0 before the first answer
     * @param answer null while there is none
     */
    public record QuestionInfo(
            String id,
            String step,
            String stepName,
            boolean first,
            String ask,
            String help,
            int version,
            @Nullable AnswerInfo answer) {}

    /**
     * An answer.
     *
     * @param evidence a web address or an issue key; empty for none
     * @param day ISO
     */
    public record AnswerInfo(String text, String evidence, String day) {}

    /** One question after a change, and how much is done now. */
    public record Changed(QuestionInfo question, CompletenessInfo completeness) {}

    /** What came too late, and what stands there now. */
    public record Late(List<String> errorMessages, Map<String, String> errors, String code, QuestionInfo question) {}
}
