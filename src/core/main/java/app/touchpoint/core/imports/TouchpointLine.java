package app.touchpoint.core.imports;

import app.touchpoint.core.journey.Medium;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file that is fit to be imported.
 *
 * @param line the line of the file, from 1
 * @param phase cleaned name
 * @param summary cleaned, 1 to 255 characters
 * @param content what else it says
 * @param medium online or offline, of its channel; null when not said
 */
public record TouchpointLine(
        int line,
        String phase,
        String summary,
        Content content,
        @Nullable Medium medium) {}
