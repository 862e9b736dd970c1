package app.touchpoint.jira.question;

import app.touchpoint.core.question.QuestionLevel;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.store.AnswerRow;
import app.touchpoint.jira.store.AnswerStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the questions are asked about: a touchpoint or the journey of a project, seen by somebody. */
sealed interface Asked {

    /** Which questions are asked. */
    QuestionLevel level();

    /** Whether the visitor may answer. */
    boolean mayAnswer();

    /** Who, or null where anonymous people may look. */
    @Nullable
    ApplicationUser user();

    /** Names the place for a lock. */
    String lockName();

    /** Answers by question id, those taken back too; one statement. */
    Map<String, AnswerRow> read(AnswerStore store);

    /** Writes one answer. */
    void write(AnswerStore store, AnswerRow answer);

    /** A touchpoint. */
    record AboutTouchpoint(Visit visit, boolean mayAnswer) implements Asked {

        @Override
        public QuestionLevel level() {
            return QuestionLevel.TOUCHPOINT;
        }

        @Override
        public @Nullable ApplicationUser user() {
            return visit.user();
        }

        @Override
        public String lockName() {
            return "app.touchpoint.answers.issue." + visit.issue().getId();
        }

        @Override
        public Map<String, AnswerRow> read(AnswerStore store) {
            return store.ofTouchpoint(visit.issue().getId());
        }

        @Override
        public void write(AnswerStore store, AnswerRow answer) {
            store.putOfTouchpoint(visit.issue().getProjectId(), visit.issue().getId(), answer);
        }
    }

    /** The journey of a project that is set up. */
    record AboutJourney(ProjectVisit visit, boolean mayAnswer) implements Asked {

        @Override
        public QuestionLevel level() {
            return QuestionLevel.JOURNEY;
        }

        @Override
        public @Nullable ApplicationUser user() {
            return visit.user();
        }

        @Override
        public String lockName() {
            return "app.touchpoint.answers.project." + visit.project().getId();
        }

        @Override
        public Map<String, AnswerRow> read(AnswerStore store) {
            return store.ofJourney(visit.project().getId());
        }

        @Override
        public void write(AnswerStore store, AnswerRow answer) {
            store.putOfJourney(visit.project().getId(), answer);
        }
    }
}
