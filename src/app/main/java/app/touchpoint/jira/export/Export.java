package app.touchpoint.jira.export;

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
}
