package app.touchpoint.jira.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.question.GuidingQuestion;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.store.AnswerEntity;
import app.touchpoint.jira.store.AnswerRow;
import app.touchpoint.jira.store.AnswerStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final TestActiveObjects objects = TestDatabase.H2.start(AnswerEntity.class);
    private final Access access = mock();
    private final Answers answers = new Answers(
            new AnswerStore(objects, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC)), access);
    private final Asked touchpoint = asked();

    @AfterEach
    void close() {
        objects.close();
    }

    private static Asked asked() {
        Issue issue = mock();
        when(issue.getId()).thenReturn(17L);
        when(issue.getProjectId()).thenReturn(1L);
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn("JIRAUSER10001");
        return new Asked.AboutTouchpoint(new Visit(issue, new ProjectVisit(mock(Project.class), user)), true);
    }

    private Outcome<AnswerRow> put(String text, String evidence, int version) {
        return answers.put(touchpoint, GuidingQuestion.I1, text, evidence, DAY, version);
    }

    private AnswerRow stored() {
        return Objects.requireNonNull(answers.of(touchpoint).get("Q-I1"));
    }

    @Test
    void whoSawAnOlderVersionIsRefusedAndNothingIsLost() {
        put("first", "", 0).orElseThrow();

        Outcome<AnswerRow> late = put("second", "", 0);

        assertThat(late.<String>fold(row -> "done", refusal -> refusal.code())).isEqualTo("answer-changed");
        assertThat(stored().text()).isEqualTo("first");
        assertThat(put("both", "", 1).orElseThrow().version()).isEqualTo(2);
        for (int unknown : new int[] {-1, 1, 3}) {
            assertThat(put("lost", "", unknown).<String>fold(row -> "done", refusal -> refusal.code()))
                    .isEqualTo("answer-changed");
        }
        assertThat(stored().text()).isEqualTo("both");
    }

    @Test
    void anAnswerTakenBackCountsNoMoreAndKeepsItsVersion() {
        put("first", "RAD-1", 0).orElseThrow();
        assertThat(answers.ofTouchpoint(17).withEvidence()).isEqualTo(1);

        put("", "", 1).orElseThrow();

        assertThat(answers.ofTouchpoint(17).answered()).isZero();
        assertThat(stored().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"32767, '', done", "32768, '', text.too-long", "0, RAD-1, answer-blank", "5, ftp://x, evidence.invalid"
    })
    void lengthAndEvidenceAreChecked(int length, String evidence, String expected) {
        Outcome<AnswerRow> outcome = put("x".repeat(length), evidence, 0);

        assertThat(outcome.<String>fold(row -> "done", refusal -> refusal.code()))
                .isEqualTo(expected);
    }

    @Test
    void evidenceThatTheVisitorMayNotSeeStays() {
        put("seen there", "SVC-12", 0);
        when(access.keptLink(any(), eq(""), eq("SVC-12"))).thenReturn("SVC-12");

        put("seen there, twice", "", 1);

        assertThat(stored().text()).isEqualTo("seen there, twice");
        assertThat(stored().evidence()).isEqualTo("SVC-12");
    }

    @Test
    void anAnswerIsTakenBackWithEvidenceThatTheVisitorMayNotSee() {
        put("seen there", "SVC-12", 0);

        assertThat(put("", "", 1).orElseThrow().evidence()).isEmpty();
    }
}
