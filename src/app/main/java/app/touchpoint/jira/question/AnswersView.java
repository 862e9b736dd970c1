package app.touchpoint.jira.question;

import app.touchpoint.core.question.Completeness;
import app.touchpoint.core.question.GuidingQuestion;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.question.AnswersInfo.AnswerInfo;
import app.touchpoint.jira.question.AnswersInfo.CompletenessInfo;
import app.touchpoint.jira.question.AnswersInfo.QuestionInfo;
import app.touchpoint.jira.store.AnswerRow;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows questions and answers in the visitor's language. */
@Component
public class AnswersView {

    private static final String PREFIX = "touchpoint.question.";

    private final Answers answers;
    private final Access access;
    private final I18nResolver i18n;
    private final Clock clock;

    public AnswersView(Answers answers, Access access, I18nResolver i18n, Clock clock) {
        this.answers = answers;
        this.access = access;
        this.i18n = i18n;
        this.clock = clock;
    }

    /** The server's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    AnswersInfo of(Asked asked) {
        Map<String, AnswerRow> rows = answers.of(asked);
        return new AnswersInfo(
                asked.mayAnswer(),
                today().toString(),
                completeness(asked, rows),
                GuidingQuestion.of(asked.level()).stream()
                        .map(question -> question(asked, question, rows.get(question.id())))
                        .toList());
    }

    AnswersInfo.Changed one(Asked asked, GuidingQuestion question) {
        Map<String, AnswerRow> rows = answers.of(asked);
        return new AnswersInfo.Changed(question(asked, question, rows.get(question.id())), completeness(asked, rows));
    }

    /** "18 of 27 answered, 6 with evidence". */
    public String sentence(Completeness done) {
        return i18n.getText(PREFIX + "completeness", done.answered(), done.withEvidence(), done.of());
    }

    private CompletenessInfo completeness(Asked asked, Map<String, AnswerRow> rows) {
        Completeness done = Answers.completeness(asked.level(), rows.values());
        return new CompletenessInfo(done.answered(), done.withEvidence(), done.of(), sentence(done));
    }

    private QuestionInfo question(Asked asked, GuidingQuestion question, @Nullable AnswerRow row) {
        return new QuestionInfo(
                question.id(),
                question.step().code(),
                i18n.getText(PREFIX + "step." + question.step().code()),
                question.isFirst(),
                i18n.getText(PREFIX + question.id() + ".ask"),
                i18n.getText(PREFIX + question.id() + ".help"),
                row == null ? 0 : row.version(),
                row == null || row.text().isEmpty()
                        ? null
                        : new AnswerInfo(
                                row.text(),
                                access.seenLink(asked.user(), row.evidence()),
                                row.day().toString()));
    }
}
