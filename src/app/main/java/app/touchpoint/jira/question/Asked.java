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

    /** Answers by question id, those taken back too; one statement. */
    Map<String, AnswerRow> read(AnswerStore store);

    /** Writes one answer; false when somebody else was faster. */
    boolean write(AnswerStore store, AnswerRow answer);

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
        public Map<String, AnswerRow> read(AnswerStore store) {
            return store.ofTouchpoint(visit.issue().getId());
        }

        @Override
        public boolean write(AnswerStore store, AnswerRow answer) {
            return store.putOfTouchpoint(
                    visit.issue().getProjectId(), visit.issue().getId(), answer);
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
        public Map<String, AnswerRow> read(AnswerStore store) {
            return store.ofJourney(visit.project().getId());
        }

        @Override
        public boolean write(AnswerStore store, AnswerRow answer) {
            return store.putOfJourney(visit.project().getId(), answer);
        }
    }
}
