package app.touchpoint.jira.measure;

import app.touchpoint.core.survey.RowText;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

/**
 * Takes the cells of a survey from the parser without a text being made of each: always the same row, which the next one overwrites.
 */
final class SurveyRecords extends AbstractBaseCsvCallbackHandler<RowText> {

    /** As many as in the parser's own records. */
    private static final int MOST_CELLS = 16_384;

    private final int mostCharacters;
    private final RowText row = new RowText();

    /** @param mostCharacters of a row */
    SurveyRecords(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** The line on which the latest row begins, from 1. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.clear();
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (index == MOST_CELLS || row.length() + length > mostCharacters) {
            throw new CsvParseException("The row that begins on line " + getStartingLineNumber() + " is too long.");
        }
        row.add(text, offset, length);
    }

    @Override
    protected RowText buildRecord() {
        return row;
    }
}
