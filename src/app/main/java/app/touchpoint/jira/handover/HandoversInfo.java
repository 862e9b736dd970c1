package app.touchpoint.jira.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hand-overs of a touchpoint as JSON.
 *
 * @param mayLink whether the caller may link, judge and unlink them
 * @param breaks how many of those shown are breaks
 * @param values only those whose other end the caller may see
 */
public record HandoversInfo(boolean mayLink, int breaks, List<HandoverInfo> values) {

    /** The other end. */
    public record EndInfo(String key, String summary) {}

    /**
     * One hand-over.
     *
     * @param id of the issue link
     * @param direction {@code to} when this touchpoint hands over, {@code from} when it receives
     * @param quality 0 to 10; null while nobody has judged it
     * @param informationPassed yes, partly or no; null while nobody has said
     * @param isBreak whether it leads from online to offline or back with a quality below 4 or none
     * @param version to be named by a change
     */
    public record HandoverInfo(
            long id,
            String direction,
            EndInfo other,
            @Nullable Double quality,
            @Nullable String informationPassed,
            boolean isBreak,
            int version) {}
}
