package app.touchpoint.core.survey;

import app.touchpoint.core.shared.Names;

/**
 * A column of the file and what its answers are about.
 *
 * @param header as in the file's first row; compared cleaned and without regard to case
 * @param touchpoint an issue key, or the exact summary of a touchpoint of the project
 * @param criterion the criterion's name at that touchpoint
 */
public record MappedColumn(String header, String touchpoint, String criterion) {
    public MappedColumn {
        header = Names.clean(header);
        touchpoint = Names.clean(touchpoint);
        criterion = Names.clean(criterion);
    }
}
