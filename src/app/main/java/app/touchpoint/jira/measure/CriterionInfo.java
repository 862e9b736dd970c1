package app.touchpoint.jira.measure;

import app.touchpoint.jira.measure.FigureInfo.SegmentInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as REST shows it.
 *
 * @param touchpoint issue key; null for the journey as a whole
 * @param active whether it is measured still
 * @param latest what was measured last; null while nothing was, or nothing since its question or scale was changed
 */
record CriterionInfo(
        long id,
        String name,
        @Nullable String touchpoint,
        boolean active,
        @Nullable LatestInfo latest) {

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
