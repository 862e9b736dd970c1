package app.touchpoint.core.survey;

import app.touchpoint.core.shared.Texts;
import java.util.List;

/**
 * Why a row, or the whole file, is refused.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param column header of the column; blank when the whole row is meant
 * @param value what was found there, shortened to {@link #MAX_VALUE_LENGTH} characters
 * @param code stable, such as {@code survey.value.off-scale}; also the i18n key of its sentence
 * @param accepted what the sentence fills in to say what is accepted: texts and numbers, in order
 */
public record SurveyFinding(long line, String column, String value, String code, List<Object> accepted) {
    /** How much of a value is repeated to the reader. */
    public static final int MAX_VALUE_LENGTH = 100;

    public SurveyFinding {
        value = Texts.excerpt(value, MAX_VALUE_LENGTH);
        accepted = List.copyOf(accepted);
    }

    static SurveyFinding at(long line, String column, String value, String code, Object... accepted) {
        return new SurveyFinding(line, column, value, code, List.of(accepted));
    }
}
