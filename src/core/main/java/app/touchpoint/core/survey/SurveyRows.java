package app.touchpoint.core.survey;

import java.util.List;

/** What reading the rows of a survey has come to. */
public sealed interface SurveyRows {
    /**
     * The file can be read; rows that were refused are in no count.
     *
     * @param rows how many rows there were, blank ones and the header apart
     * @param refused how many of them were refused
     * @param findings how many reasons there were; a row may have several
     * @param listed the first of them, in the order of the file
     * @param columns counts, in the order of the mapping
     */
    record Read(long rows, long refused, long findings, List<SurveyFinding> listed, List<ColumnAnswers> columns)
            implements SurveyRows {
        public Read {
            listed = List.copyOf(listed);
            columns = List.copyOf(columns);
        }
    }

    /**
     * The file as a whole cannot be used; nothing was counted.
     *
     * @param findings how many reasons there were
     * @param listed the first of them
     */
    record Unfit(long findings, List<SurveyFinding> listed) implements SurveyRows {
        public Unfit {
            listed = List.copyOf(listed);
        }
    }
}
