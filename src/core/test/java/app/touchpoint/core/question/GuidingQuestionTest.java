package app.touchpoint.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GuidingQuestionTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private static Answer answer(GuidingQuestion question, String text, String evidence) {
        return Answer.of(question, text, evidence, DAY).orElseThrow();
    }

    @Test
    void everyQuestionOfTheMethodHasAPlace() {
        assertThat(Stream.of(GuidingQuestion.values()).map(GuidingQuestion::id))
                .containsExactly(
                        ("Q-I1 Q-I2a Q-I2b Q-I2c Q-I2d Q-I2e Q-I3a Q-I3b Q-I3c Q-I4a Q-I4b Q-I4c Q-I4d Q-I5a Q-I5b Q-I5c"
                                        + " Q-I5d Q-I6a Q-I6b Q-I6c Q-I7a Q-I7b Q-S1 Q-S2 Q-S3 Q-S4 Q-S5 Q-S6 Q-T1 Q-T2"
                                        + " Q-T3 Q-T4 Q-T5 Q-T6 Q-K1 Q-K2 Q-K3 Q-K4 Q-K5")
                                .split(" "));
        assertThat(GuidingQuestion.of(QuestionLevel.TOUCHPOINT)).hasSize(27);
        assertThat(GuidingQuestion.of(QuestionLevel.JOURNEY)).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource
    void eachLevelStartsWithFive(QuestionLevel level) {
        assertThat(GuidingQuestion.of(level).stream().filter(GuidingQuestion::isFirst))
                .hasSize(5);
    }

    @Test
    void questionIsFoundByItsExactId() {
        assertThat(GuidingQuestion.of("Q-I2a")).contains(GuidingQuestion.I2A);
        assertThat(GuidingQuestion.of("Q-I2A")).isEmpty();
    }

    @Test
    void completenessCountsAnswersAndEvidenceOfItsLevelOnce() {
        List<Answer> answers = List.of(
                answer(GuidingQuestion.I1, "a", "RAD-1"),
                answer(GuidingQuestion.I1, "b", ""),
                answer(GuidingQuestion.I2A, "c", ""),
                answer(GuidingQuestion.I2B, " ", "RAD-2"),
                answer(GuidingQuestion.S4, "d", "RAD-3"));

        assertThat(Completeness.of(QuestionLevel.TOUCHPOINT, answers)).isEqualTo(new Completeness(2, 1, 27));
        assertThat(Completeness.of(QuestionLevel.JOURNEY, answers)).isEqualTo(new Completeness(1, 1, 12));
        assertThat(Completeness.of(QuestionLevel.JOURNEY, List.of())).isEqualTo(new Completeness(0, 0, 12));
    }

    @Test
    void longestAnswerIsKeptAndOneCharacterMoreIsRefused() {
        assertThat(answer(GuidingQuestion.I1, "x".repeat(Texts.MAX_LENGTH), "").text())
                .hasSize(Texts.MAX_LENGTH);
        assertThat(Answer.of(GuidingQuestion.I1, "x".repeat(Texts.MAX_LENGTH + 1), "", DAY)
                        .fold(done -> "done", Refusal::code))
                .isEqualTo("text.too-long");
    }
}
