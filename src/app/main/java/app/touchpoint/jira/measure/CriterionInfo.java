package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.LocalNames;
import app.touchpoint.jira.measure.FigureInfo.SegmentInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as REST shows it.
 *
 * @param name by which it is identified
 * @param names what readers of a language call it instead
 * @param touchpoint issue key; null for the journey as a whole
 * @param active whether it is measured still
 * @param latest what was measured last; null while nothing was, or nothing since its question or scale was changed
 */
record CriterionInfo(
        long id,
        String name,
        NamesInfo names,
        @Nullable String touchpoint,
        boolean active,
        @Nullable LatestInfo latest) {

    /** By language; blank where readers see the name. */
    record NamesInfo(String de, String en) {

        static NamesInfo of(LocalNames names) {
            return new NamesInfo(names.de(), names.en());
        }
    }

    /**
     * What was measured last.
     *
     * @param figure of everybody
     * @param segments of those who belong to one
     * @param periodStart ISO day
     * @param periodEnd ISO day
     * @param stale whether it is older than one and a half planned intervals
     */
    record LatestInfo(
            @JsonUnwrapped FigureInfo figure,
            List<SegmentInfo> segments,
            String periodStart,
            String periodEnd,
            boolean stale) {}
}
