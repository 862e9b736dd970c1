package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Operand;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as JQL writes them: days with or without time in the searcher's zone, periods from now, epoch milliseconds (A-search-07). */
final class DateLiterals {

    static final String FORMATS = "Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
            + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d+[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");

    private DateLiterals() {}

    static Optional<Instant> instant(Operand literal, ZoneId zone, Instant now) {
        if (literal instanceof Operand.Whole whole) {
            return Optional.of(Instant.ofEpochMilli(whole.value()));
        }
        if (!(literal instanceof Operand.Text text)) {
            return Optional.empty();
        }
        String value = text.value().trim();
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            return date(date, zone);
        }
        Matcher period = PERIOD.matcher(value);
        if (period.matches()) {
            return period(period, now);
        }
        return Optional.empty();
    }

    private static Optional<Instant> date(Matcher parts, ZoneId zone) {
        try {
            LocalDateTime time = LocalDateTime.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(4)),
                    parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5)),
                    parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6)));
            return Optional.of(ZonedDateTime.of(time, zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // The 31st of February: reported as no date.
        }
    }

    private static Optional<Instant> period(Matcher period, Instant now) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(period.group(2));
        try {
            while (part.find()) {
                long count = Long.parseLong(part.group(1));
                sum = sum.plus(
                        switch (part.group(2)) {
                            case "w" -> Duration.ofDays(Math.multiplyExact(count, 7L));
                            case "d" -> Duration.ofDays(count);
                            case "h" -> Duration.ofHours(count);
                            default -> Duration.ofMinutes(count);
                        });
            }
            return Optional.of(period.group(1).equals("-") ? now.minus(sum) : now.plus(sum));
        } catch (ArithmeticException | DateTimeException | NumberFormatException e) {
            return Optional.empty(); // Beyond all calendars: reported as no date.
        }
    }
}
