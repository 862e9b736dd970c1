package app.touchpoint.jira.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param name in the reader's language; a spreadsheet takes 31 characters of it
 * @param header what its columns are called
 * @param rows each with as many cells as the header; made one by one while they are written
 */
public record Sheet(String name, List<String> header, Iterable<List<Cell>> rows) {

    /** A table of something. */
    public static Sheet of(String name, List<String> header, Stream<List<Cell>> rows) {
        return new Sheet(name, header, rows::iterator);
    }
}
