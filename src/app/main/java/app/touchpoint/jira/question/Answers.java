package app.touchpoint.jira.question;

import app.touchpoint.core.question.Answer;
import app.touchpoint.core.question.Completeness;
import app.touchpoint.core.question.GuidingQuestion;
import app.touchpoint.core.question.QuestionLevel;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.store.AnswerRow;
import app.touchpoint.jira.store.AnswerStore;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Reads and writes answers. Each change names the version it was made for; of two people who answer at once the second is refused
 * with {@code answer-changed}, so that neither text is lost.
 */
@Component
public class Answers {

    static final String CHANGED = "answer-changed";

    private final AnswerStore store;
    private final Access access;

    public Answers(AnswerStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** How much is answered about a touchpoint; one statement. */
    public Completeness ofTouchpoint(long issueId) {
        return completeness(
                QuestionLevel.TOUCHPOINT, store.ofTouchpoint(issueId).values());
    }

    /** How much is answered about the journey of a project; one statement. */
    public Completeness ofJourney(long projectId) {
        return completeness(QuestionLevel.JOURNEY, store.ofJourney(projectId).values());
    }

    /** Answers by question id, those taken back too; one statement. */
    Map<String, AnswerRow> of(Asked asked) {
        return asked.read(store);
    }

    /**
     * Writes an answer, or takes it back where everything is empty; the answer is what is stored now. Evidence that the visitor may not
     * see stays. Refused with {@code
     * answer-changed}, {@code answer-blank} or as {@link Answer#of}. The caller has made sure that the visitor may.
     */
    Outcome<AnswerRow> put(
            Asked asked, GuidingQuestion question, String text, String evidence, LocalDate day, int version) {
        return Answer.of(question, text, text.isBlank() ? evidence : kept(asked, question, evidence), day)
                .fold(
                        answer -> answer.isAnswered() || answer.evidence().isEmpty()
                                ? written(asked, answer, version)
                                : Outcome.refused(Refusal.of(Refusal.Reason.RULE, "answer-blank")),
                        Outcome::refused);
    }

    private String kept(Asked asked, GuidingQuestion question, String evidence) {
        if (!evidence.isBlank()) {
            return evidence;
        }
        AnswerRow stored = of(asked).get(question.id());
        return stored == null ? evidence : access.keptLink(asked.user(), evidence, stored.evidence());
    }

    static Completeness completeness(QuestionLevel level, Collection<AnswerRow> rows) {
        List<Answer> answers = rows.stream()
                .flatMap(row -> GuidingQuestion.of(row.question())
                        .map(question -> new Answer(question, row.text(), row.evidence(), row.day()))
                        .stream())
                .toList();
        return Completeness.of(level, answers);
    }

    private Outcome<AnswerRow> written(Asked asked, Answer answer, int version) {
        ApplicationUser user = Objects.requireNonNull(asked.user(), "Who may answer is logged in.");
        AnswerRow row = new AnswerRow(
                answer.question().id(), answer.text(), answer.evidence(), answer.day(), version + 1, user.getKey());
        return asked.write(store, row)
                ? Outcome.done(row)
                : Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, CHANGED));
    }
}
