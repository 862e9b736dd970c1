package app.touchpoint.localjira.web.navigator;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query as text: the condition and the order, told apart without reading either. */
record JqlText(String condition, String order) {

    private static final Pattern ORDER = Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'");

    /** Splits at the first {@code ORDER BY} that is in no quotes. */
    static JqlText of(String jql) {
        Matcher order = ORDER.matcher(withoutQuoted(jql));
        return order.find()
                ? new JqlText(
                        jql.substring(0, order.start()).strip(),
                        jql.substring(order.end()).strip())
                : new JqlText(jql.strip(), "");
    }

    /** The same condition in the order of one field. */
    String orderedBy(String field, boolean descending) {
        String by = "ORDER BY " + field + (descending ? " DESC" : " ASC");
        return condition.isEmpty() ? by : condition + " " + by;
    }

    /** Whether the order begins with that field, and how: 1 up, -1 down, 0 not at all. */
    int directionOf(String field) {
        String first = order.split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
        String name = field.toLowerCase(Locale.ROOT);
        if (first.equals(name) || first.equals(name + " asc")) {
            return 1;
        }
        return first.equals(name + " desc") ? -1 : 0;
    }

    /** Every quoted text replaced by as many blanks, so that places stay the same. */
    private static String withoutQuoted(String jql) {
        return QUOTED.matcher(jql).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
