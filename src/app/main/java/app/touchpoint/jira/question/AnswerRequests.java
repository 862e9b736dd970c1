package app.touchpoint.jira.question;

import app.touchpoint.core.question.GuidingQuestion;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.question.AnswersInfo.Changed;
import app.touchpoint.jira.question.AnswersInfo.Late;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.AnswerRow;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the two resources of answers have in common: they differ in what is asked about. */
@Component
class AnswerRequests {

    private static final int CONFLICT = 409;

    private final Answers answers;
    private final AnswersView view;
    private final Refusals refusals;

    AnswerRequests(Answers answers, AnswersView view, Refusals refusals) {
        this.answers = answers;
        this.view = view;
        this.refusals = refusals;
    }

    /**
     * An answer as it is sent.
     *
     * @param text empty or null, with no evidence, to take the answer back
     * @param day ISO; today where it is missing
     * @param version as it was seen, 0 for a first answer; must be given
     */
    record AnswerInput(
            @Nullable String text,
            @Nullable String evidence,
            @Nullable String day,
            @Nullable Integer version) {}

    AnswersInfo all(Asked asked) {
        return view.of(asked);
    }

    Changed one(Asked asked, String id) {
        return view.one(asked, question(asked, id));
    }

    /** 200 with the question as it is now; 409 {@code answer-changed} with the present answer. */
    Response put(Asked asked, String id, @Nullable AnswerInput input) {
        GuidingQuestion question = question(asked, id);
        if (input == null || input.version() == null) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "version-needed"));
        }
        Outcome<AnswerRow> put = answers.put(
                asked,
                question,
                Objects.requireNonNullElse(input.text(), ""),
                Objects.requireNonNullElse(input.evidence(), ""),
                day(input.day()),
                input.version());
        return put.fold(row -> Response.ok(view.one(asked, question)).build(), refusal -> {
            if (!refusal.code().equals(Answers.CHANGED)) {
                throw refusals.problem(refusal);
            }
            Late late = new Late(
                    List.of(refusals.sentence(refusal)),
                    Map.of(),
                    refusal.code(),
                    view.one(asked, question).question());
            return Response.status(CONFLICT).entity(late).build();
        });
    }

    private GuidingQuestion question(Asked asked, String id) {
        return GuidingQuestion.of(id)
                .filter(question -> question.level() == asked.level())
                .orElseThrow(() -> refusals.problem(Refusal.of(Refusal.Reason.NOT_FOUND, "question-not-found", id)));
    }

    private LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return view.today();
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "day-malformed", text));
        }
    }
}
