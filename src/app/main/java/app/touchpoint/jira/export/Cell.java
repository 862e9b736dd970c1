package app.touchpoint.jira.export;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One value of a table. */
public sealed interface Cell {

    /** Nothing stands there. */
    Cell NONE = new None();

    /** Nothing. */
    record None() implements Cell {}

    /** A text. */
    record Text(String text) implements Cell {}

    /** A number with at most two decimals. */
    record Decimal(double value) implements Cell {}

    /** A count. */
    record Whole(long value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A text; nothing where it is empty. */
    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : new Text(text);
    }

    /** A number; nothing without one. */
    static Cell decimal(@Nullable Number value) {
        return value == null ? NONE : new Decimal(value.doubleValue());
    }

    /** A number; nothing without one. */
    static Cell decimal(OptionalDouble value) {
        return value.isPresent() ? new Decimal(value.getAsDouble()) : NONE;
    }

    /** A count; nothing without one. */
    static Cell whole(@Nullable Number value) {
        return value == null ? NONE : new Whole(value.longValue());
    }

    /** A count; nothing where it is zero. */
    static Cell counted(long value) {
        return value == 0 ? NONE : new Whole(value);
    }

    /** A day; nothing without one. */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(day);
    }

    /** A day as ISO writes it; nothing without one. */
    static Cell isoDay(@Nullable String day) {
        return day == null || day.isEmpty() ? NONE : new Day(LocalDate.parse(day));
    }
}
