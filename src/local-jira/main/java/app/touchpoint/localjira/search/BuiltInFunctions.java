package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.Operand;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions that come with Jira, as far as local Jira has them (A-search-08). */
final class BuiltInFunctions {

    private static final Pattern INCREMENT = Pattern.compile("([+-]?)(\\d{1,5})([yMwdhm]?)");
    private static final Duration LAST_MILLISECOND = Duration.ofMillis(1);

    private BuiltInFunctions() {}

    static void register(JqlFunctions functions, SearchSchema schema, Clock clock) {
        functions.add(new CurrentUser());
        functions.add(new MembersOf(schema));
        functions.add(new Moment("now", clock, ChronoUnit.MILLIS, false, UnaryOperator.identity()));
        addPair(functions, clock, "Day", ChronoUnit.DAYS, UnaryOperator.identity());
        addPair(
                functions,
                clock,
                "Week",
                ChronoUnit.WEEKS,
                day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
        addPair(functions, clock, "Month", ChronoUnit.MONTHS, day -> day.withDayOfMonth(1));
        addPair(functions, clock, "Year", ChronoUnit.YEARS, day -> day.withDayOfYear(1));
    }

    private static void addPair(
            JqlFunctions functions, Clock clock, String name, ChronoUnit unit, UnaryOperator<ZonedDateTime> first) {
        functions.add(new Moment("startOf" + name, clock, unit, false, first));
        functions.add(new Moment("endOf" + name, clock, unit, true, first));
    }

    private static List<String> arguments(Operand.Function call, int least, int most) {
        int count = call.arguments().size();
        return count >= least && count <= most
                ? List.of()
                : List.of("Function '" + call.name() + "' expected between '" + least + "' and '" + most
                        + "' arguments but received '" + count + "'.");
    }

    private record CurrentUser() implements JqlFunction {
        @Override
        public String name() {
            return "currentUser";
        }

        @Override
        public boolean isList() {
            return false;
        }

        @Override
        public List<String> validate(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
            return arguments(call, 0, 0);
        }

        @Override
        public List<Operand> values(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
            String username = searcher.username();
            return username == null ? List.of() : List.of(new Operand.Text(username));
        }
    }

    private record MembersOf(SearchSchema schema) implements JqlFunction {
        @Override
        public String name() {
            return "membersOf";
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public List<String> validate(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
            List<String> wrong = arguments(call, 1, 1);
            if (!wrong.isEmpty()) {
                return wrong;
            }
            String group = call.arguments().get(0);
            return schema.membersOf(group).isEmpty()
                    ? List.of("Function '" + call.name() + "' can not generate a list of usernames for group '" + group
                            + "'; the group does not exist or is empty.")
                    : List.of();
        }

        @Override
        public List<Operand> values(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
            return schema.membersOf(call.arguments().get(0)).stream()
                    .<Operand>map(Operand.Text::new)
                    .toList();
        }
    }

    /** {@code now()} and the starts and ends of days, weeks, months and years, moved by an increment such as {@code "-1d"}. */
    private record Moment(String name, Clock clock, ChronoUnit unit, boolean end, UnaryOperator<ZonedDateTime> first)
            implements JqlFunction {

        @Override
        public boolean isList() {
            return false;
        }

        @Override
        public List<String> validate(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
            List<String> wrong = arguments(call, 0, unit == ChronoUnit.MILLIS ? 0 : 1);
            if (!wrong.isEmpty() || call.arguments().isEmpty()) {
                return wrong;
            }
            String increment = call.arguments().get(0);
            return INCREMENT.matcher(increment).matches()
                    ? List.of()
                    : List.of("Function '" + call.name() + "' was given '" + increment
                            + "', which is no increment; write e.g. \"-1d\" with one of y, M, w, d, h, m.");
        }

        @Override
        public List<Operand> values(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
            ZonedDateTime now = clock.instant().atZone(searcher.zone());
            if (unit == ChronoUnit.MILLIS) {
                return List.of(new Operand.Whole(now.toInstant().toEpochMilli()));
            }
            ZonedDateTime start = first.apply(now.truncatedTo(ChronoUnit.DAYS));
            ZonedDateTime moved = call.arguments().isEmpty()
                    ? start
                    : moved(start, call.arguments().get(0));
            ZonedDateTime result = end ? moved.plus(1, unit).minus(LAST_MILLISECOND) : moved;
            return List.of(new Operand.Whole(result.toInstant().toEpochMilli()));
        }

        private ZonedDateTime moved(ZonedDateTime start, String increment) {
            Matcher parts = INCREMENT.matcher(increment);
            if (!parts.matches()) {
                throw new IllegalArgumentException("validate was not called: " + increment);
            }
            long count = Long.parseLong(parts.group(2)) * (parts.group(1).equals("-") ? -1 : 1);
            return start.plus(
                    count,
                    switch (parts.group(3)) {
                        case "y" -> ChronoUnit.YEARS;
                        case "M" -> ChronoUnit.MONTHS;
                        case "w" -> ChronoUnit.WEEKS;
                        case "d" -> ChronoUnit.DAYS;
                        case "h" -> ChronoUnit.HOURS;
                        case "m" -> ChronoUnit.MINUTES;
                        default -> unit;
                    });
        }
    }
}
