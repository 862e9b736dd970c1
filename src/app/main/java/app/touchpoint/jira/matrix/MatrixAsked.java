package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.jira.touchpoint.Days;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which view of a matrix somebody wants.
 *
 * @param rows what the rows stand for
 * @param show what is shown of touchpoints
 * @param since the day since which changes are shown; empty for the day that {@link #orSince} says
 * @param scope JQL or the id of a saved filter; the empty text asks for all
 * @param cell the cell whose touchpoints stand below; empty for none
 * @param days of which days
 */
record MatrixAsked(
        RowKind rows, Aspect show, Optional<LocalDate> since, String scope, Optional<CellId> cell, Days days) {

    /** Longer JQL does not fit into an address that every browser and proxy takes. */
    static final int LONGEST_SCOPE = 2_000;

    private static final int MONTHS_BEFORE = 3;

    static final String ROWS = "rows";
    static final String SHOW = "show";
    static final String SINCE = "since";
    static final String SCOPE = "scope";
    static final String ROW = "row";
    static final String COLUMN = "column";
    static final String AS_OF = "asOf";
    static final String COMPARE_WITH = "compareWith";

    /** What else is shown is known of today alone. */
    private static final Set<Aspect> RECORDED = Set.of(Aspect.IST, Aspect.SOLL, Aspect.GAP, Aspect.IMPORTANCE);

    /** What everybody sees first. */
    static final MatrixAsked FIRST =
            new MatrixAsked(RowKind.CHANNEL, Aspect.IST, Optional.empty(), "", Optional.empty(), Days.TODAY);

    MatrixAsked {
        scope = scope.strip();
    }

    /** A cell by the ids of its row and column, which may be gone. */
    record CellId(String row, String column) {}

    /** As an address names it; what it does not name, or names in a way that nobody knows, is as everybody sees it first. */
    static MatrixAsked of(Function<String, Optional<String>> parameter) {
        Optional<String> row = parameter.apply(ROW);
        Optional<String> column = parameter.apply(COLUMN);
        return new MatrixAsked(
                parameter.apply(ROWS).flatMap(RowKind::byCode).orElse(FIRST.rows),
                parameter
                        .apply(SHOW)
                        .flatMap(code -> Coded.find(Aspect.class, code))
                        .orElse(FIRST.show),
                parameter.apply(SINCE).flatMap(MatrixAsked::day),
                parameter.apply(SCOPE).orElse(""),
                row.flatMap(r -> column.map(c -> new CellId(r, c))),
                DaysView.asked(parameter));
    }

    /** Whether an address names any part of a view, so that the last one is not wanted. */
    static boolean isNamedIn(Function<String, Optional<String>> parameter) {
        return Stream.of(ROWS, SHOW, SINCE, SCOPE, ROW, AS_OF, COMPARE_WITH)
                .anyMatch(name -> parameter.apply(name).isPresent());
    }

    MatrixAsked by(RowKind other) {
        return new MatrixAsked(other, show, since, scope, Optional.empty(), days);
    }

    MatrixAsked showing(Aspect other) {
        return new MatrixAsked(rows, other, since, scope, cell, days);
    }

    MatrixAsked opening(CellId other) {
        return new MatrixAsked(rows, show, since, scope, Optional.of(other), days);
    }

    MatrixAsked closed() {
        return new MatrixAsked(rows, show, since, scope, Optional.empty(), days);
    }

    MatrixAsked withoutScope() {
        return new MatrixAsked(rows, show, since, "", cell, days);
    }

    MatrixAsked of(Days other) {
        return new MatrixAsked(rows, show, since, scope, cell, other);
    }

    /** Whether the history knows what is shown, and where it stood. */
    boolean isRecorded() {
        return isRecorded(rows) && isRecorded(show);
    }

    static boolean isRecorded(RowKind rows) {
        return rows != RowKind.GROUP;
    }

    static boolean isRecorded(Aspect show) {
        return RECORDED.contains(show);
    }

    /** The same with changes since so long before today, if no day was named. */
    MatrixAsked orSince(LocalDate today) {
        return new MatrixAsked(
                rows, show, since.or(() -> Optional.of(today.minusMonths(MONTHS_BEFORE))), scope, cell, days);
    }

    /** A day as an address names it. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The view that {@link #query()} named. */
    static MatrixAsked ofQuery(String query) {
        Map<String, String> parts = new LinkedHashMap<>();
        Stream.of(query.split("&")).filter(part -> part.contains("=")).forEach(part -> {
            int at = part.indexOf('=');
            parts.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
        });
        return of(name -> Optional.ofNullable(parts.get(name)));
    }

    /** The end of an address that names this view, beginning with {@code &}. */
    String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(ROWS, rows.code());
        parts.put(SHOW, show.code());
        if (show == Aspect.CHANGE) {
            since.ifPresent(day -> parts.put(SINCE, day.toString()));
        }
        if (!scope.isEmpty()) {
            parts.put(SCOPE, scope);
        }
        days.asOf().ifPresent(day -> parts.put(AS_OF, day.toString()));
        days.compareWith().ifPresent(day -> parts.put(COMPARE_WITH, day.toString()));
        cell.ifPresent(id -> {
            parts.put(ROW, id.row());
            parts.put(COLUMN, id.column());
        });
        return parts.entrySet().stream()
                .map(part -> "&" + part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
