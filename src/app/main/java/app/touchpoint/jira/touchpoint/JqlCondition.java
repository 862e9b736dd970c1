package app.touchpoint.jira.touchpoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition of JQL that somebody typed, without its order: only so can it be put into a larger query. */
public final class JqlCondition {

    /** A text in quotes with what is escaped in it, or the words that begin the order, which unquoted mean nothing else in JQL. */
    private static final Pattern QUOTED_OR_ORDER = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|(?<order>\\border\\s+by\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private JqlCondition() {}

    /** The condition; empty where the text has none. The text is one that Jira understands. */
    public static String of(String jql) {
        Matcher found = QUOTED_OR_ORDER.matcher(jql);
        while (found.find()) {
            if (found.group("order") != null) {
                return jql.substring(0, found.start()).strip();
            }
        }
        return jql.strip();
    }
}
