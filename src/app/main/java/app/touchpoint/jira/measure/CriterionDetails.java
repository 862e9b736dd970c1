package app.touchpoint.jira.measure;

import app.touchpoint.jira.measure.CriterionInfo.LatestInfo;
import app.touchpoint.jira.measure.CriterionInfo.NamesInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one criterion; {@link CriterionInput} takes the members of the same names.
 *
 * @param series 1 at first, one more with each change that later answers cannot be compared over
 * @param touchpoint issue key; null for the journey as a whole
 * @param name by which it is identified
 * @param names what readers of a language call it instead
 * @param scale null where nobody is asked on one
 * @param lowest the least that a figure of it can be; null where there is none
 * @param highest the most; null where there is none
 * @param worst the worst acceptable of a count, a duration or money; null elsewhere
 * @param target what of those is aimed at
 * @param population how many there are in all of those who are asked; null where nobody has said
 * @param collector name of the user; blank for nobody
 * @param collectorName what that user is called
 * @param measured whether anything was measured in this series
 * @param targets what it is to reach, from when on; the earliest first
 * @param mayChange whether the caller may change it
 * @param latest what was measured last; null while nothing was that may be compared with what will be
 */
record CriterionDetails(
        long id,
        int version,
        int series,
        @Nullable String touchpoint,
        String name,
        NamesInfo names,
        String question,
        String unit,
        String level,
        String type,
        @Nullable ScaleInfo scale,
        int topBoxes,
        @Nullable Double lowest,
        @Nullable Double highest,
        @Nullable Double worst,
        @Nullable Double target,
        String direction,
        String raterGroup,
        String segment,
        String method,
        String source,
        int minimum,
        @Nullable Long population,
        int collectionDays,
        int reviewDays,
        String collector,
        String collectorName,
        String owner,
        String ownerName,
        String audience,
        String actionRule,
        double weight,
        boolean active,
        boolean measured,
        List<TargetInfo> targets,
        boolean mayChange,
        @Nullable LatestInfo latest) {

    /** The lowest and the highest point. */
    record ScaleInfo(int min, int max) {}

    /**
     * A target, in the unit of the criterion.
     *
     * @param validFrom ISO day
     */
    record TargetInfo(String validFrom, double minimum, double desired) {}
}
