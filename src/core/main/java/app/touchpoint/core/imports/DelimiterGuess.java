package app.touchpoint.core.imports;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of comma, semicolon and tab separates the cells of a file. */
public final class DelimiterGuess {
    private static final List<Character> CANDIDATES = List.of(';', ',', '\t');

    private DelimiterGuess() {}

    /**
     * The one under which most headers are understood; of equals the one that makes more cells, then the semicolon.
     *
     * @param headerLine the first line of the file
     */
    public static char of(String headerLine) {
        return of(headerLine, header -> ImportColumn.byHeader(header).isPresent());
    }

    /**
     * The same for other headers.
     *
     * @param isHeader whether a text without its quotes is a header that is looked for
     */
    public static char of(String headerLine, Predicate<String> isHeader) {
        return CANDIDATES.stream()
                .max(Comparator.<Character>comparingLong(candidate -> understood(headerLine, candidate, isHeader))
                        .thenComparing(candidate -> cells(headerLine, candidate).length)
                        .thenComparing(candidate -> -CANDIDATES.indexOf(candidate)))
                .orElseThrow();
    }

    private static long understood(String headerLine, char delimiter, Predicate<String> isHeader) {
        return List.of(cells(headerLine, delimiter)).stream()
                .filter(cell -> isHeader.test(cell.replace("\"", "")))
                .count();
    }

    private static String[] cells(String headerLine, char delimiter) {
        return headerLine.split(Pattern.quote(Character.toString(delimiter)), -1);
    }
}
