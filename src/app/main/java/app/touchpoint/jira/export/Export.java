package app.touchpoint.jira.export;

import app.touchpoint.jira.touchpoint.Days;
import java.util.List;

/**
 * What a file is made of.
 *
 * @param projectKey the project that it is about
 * @param view what it shows of it, as the name of the file says
 * @param table what stands in a file that holds one table
 * @param book what stands in one that holds several
 */
public record Export(String projectKey, String view, Sheet table, List<Sheet> book) {

    /** A file that holds the same table either way. */
    public static Export of(String projectKey, String view, Sheet table) {
        return new Export(projectKey, view, table, List.of(table));
    }

    /** What a file shows, with the days that it is of, as its name says; the view alone where that is today. */
    public static String dated(String view, Days days) {
        return view
                + days.asOf().map(day -> "-as-of-" + day).orElse("")
                + days.compareWith().map(day -> "-against-" + day).orElse("");
    }
}
