package app.touchpoint.core.imports;

import java.util.List;

/** What reading a file gave: everything is fit, or it is said what is not. */
public sealed interface ParsedList {
    /**
     * Every line is fit.
     *
     * @param lines in the order of the file, at least one
     * @param ignoredHeaders headers of columns that are not understood and will be left out
     */
    record Fit(List<TouchpointLine> lines, List<String> ignoredHeaders) implements ParsedList {
        public Fit {
            lines = List.copyOf(lines);
            ignoredHeaders = List.copyOf(ignoredHeaders);
        }
    }

    /**
     * At least one line is not fit; nothing may be written.
     *
     * @param findings by line, then by column; at most {@link ListReader#MAX_FINDINGS}
     * @param total how many there are
     */
    record Unfit(List<Finding> findings, int total) implements ParsedList {
        public Unfit {
            findings = List.copyOf(findings);
        }
    }
}
