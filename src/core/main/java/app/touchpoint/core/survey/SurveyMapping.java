package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How to read the rows of a survey.
 *
 * @param name what people call it
 * @param period when it was asked
 * @param group who was asked
 * @param scale what they could answer with, in every mapped column
 * @param missing what stands in a cell when somebody has not answered; a number is met however it is written
 * @param segmentColumn header of the column that says which segment a respondent belongs to
 * @param columns in the order to be shown
 */
public record SurveyMapping(
        String name,
        Period period,
        RaterGroup group,
        Scale scale,
        Set<String> missing,
        Optional<String> segmentColumn,
        List<MappedColumn> columns) {
    /** The most columns of one survey. */
    public static final int MOST_COLUMNS = 200;

    /**
     * When it was asked, both days included.
     *
     * @param start first day
     * @param end last day
     */
    public record Period(LocalDate start, LocalDate end) {}

    /**
     * Something that keeps a mapping from being used.
     *
     * @param field where: {@code name}, {@code periodStart}, {@code periodEnd}, {@code columns} or {@code segmentColumn}
     * @param code stable, such as {@code survey.period.future}; also the i18n key of its sentence
     * @param arguments what the sentence fills in
     */
    public record Problem(String field, String code, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem of(String field, String code, Object... arguments) {
            return new Problem(field, code, List.of(arguments));
        }
    }

    public SurveyMapping {
        name = Names.clean(name);
        missing = Set.copyOf(missing);
        segmentColumn = segmentColumn.map(Names::clean).filter(header -> !header.isEmpty());
        columns = List.copyOf(columns);
    }

    /**
     * Everything that is wrong with it: {@code survey.name.invalid} (most characters), {@code survey.period.reversed}, {@code
     * survey.period.future}, {@code survey.columns.none}, {@code survey.columns.too-many} (most), {@code
     * survey.column.incomplete} (header), {@code survey.column.twice} (header), {@code survey.criterion.twice} (touchpoint,
     * criterion), {@code survey.segment.is-mapped} (header).
     *
     * @param today a survey cannot end later
     */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > Names.MAX_LENGTH) {
            problems.add(Problem.of("name", "survey.name.invalid", Names.MAX_LENGTH));
        }
        if (period.end().isBefore(period.start())) {
            problems.add(Problem.of("periodEnd", "survey.period.reversed"));
        }
        if (period.end().isAfter(today) || period.start().isAfter(today)) {
            problems.add(Problem.of("periodEnd", "survey.period.future"));
        }
        if (columns.isEmpty()) {
            problems.add(Problem.of("columns", "survey.columns.none"));
        }
        if (columns.size() > MOST_COLUMNS) {
            problems.add(Problem.of("columns", "survey.columns.too-many", MOST_COLUMNS));
        }
        addColumnProblems(problems);
        return problems;
    }

    private void addColumnProblems(List<Problem> problems) {
        Set<String> headers = new HashSet<>();
        Set<List<String>> criteria = new HashSet<>();
        for (MappedColumn column : columns) {
            String header = column.header();
            if (header.isEmpty()
                    || column.touchpoint().isEmpty()
                    || column.criterion().isEmpty()
                    || column.criterion().length() > Names.MAX_LENGTH) {
                problems.add(Problem.of("columns", "survey.column.incomplete", header));
            } else if (!headers.add(Names.comparisonKey(header))) {
                problems.add(Problem.of("columns", "survey.column.twice", header));
            } else if (!criteria.add(
                    List.of(Names.comparisonKey(column.touchpoint()), Names.comparisonKey(column.criterion())))) {
                problems.add(Problem.of("columns", "survey.criterion.twice", column.touchpoint(), column.criterion()));
            }
        }
        segmentColumn
                .filter(header -> headers.contains(Names.comparisonKey(header)))
                .ifPresent(header -> problems.add(Problem.of("segmentColumn", "survey.segment.is-mapped", header)));
    }
}
