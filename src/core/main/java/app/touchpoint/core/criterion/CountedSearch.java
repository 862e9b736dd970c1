package app.touchpoint.core.criterion;

import app.touchpoint.core.criterion.CountPeriod.Span;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search whose hits are counted. It may name the days of the period that it is about: {@code %from%} stands for the first day, {@code %to%}
 * for the day after the last. A search that names both finds the same of a period whenever it is asked; any other finds what is so at
 * the moment.
 *
 * @param jql as it was typed, not blank
 */
public record CountedSearch(String jql) {
    /** Quotes around the day may be left out. */
    private static final Pattern FROM = Pattern.compile("\"%from%\"|'%from%'|%from%");

    private static final Pattern TO = Pattern.compile("\"%to%\"|'%to%'|%to%");

    public CountedSearch {
        if (jql.isBlank()) {
            throw new IllegalArgumentException("A search without conditions counts everything");
        }
    }

    /** Whether it names both days, so that a period that is over can still be counted. */
    public boolean namesItsDays() {
        return FROM.matcher(jql).find() && TO.matcher(jql).find();
    }

    /** The search about one period. */
    public String about(Span span) {
        return put(TO, span.end().plusDays(1), put(FROM, span.start(), jql));
    }

    private static String put(Pattern place, LocalDate day, String text) {
        return place.matcher(text).replaceAll(Matcher.quoteReplacement("\"" + day + "\""));
    }
}
