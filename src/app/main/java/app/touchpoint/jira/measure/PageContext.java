package app.touchpoint.jira.measure;

import app.touchpoint.jira.measure.MeasureWords.Wording;
import app.touchpoint.jira.store.TouchpointRow;
import org.jspecify.annotations.Nullable;

/**
 * In which words the page <em>Measurements</em> is written, and to which addresses it leads.
 *
 * @param contextPath of Jira
 * @param key of the project
 * @param self the page itself
 */
record PageContext(Wording wording, String contextPath, String key, String self) {

    /** Where a touchpoint is shown; blank for null, which is the journey as a whole. */
    String browse(@Nullable TouchpointRow touchpoint) {
        return touchpoint == null ? "" : contextPath + "/browse/" + key + "-" + touchpoint.issueNumber();
    }

    /** The page with the series of a criterion. */
    String series(long criterion) {
        return self + "&criterion=" + criterion;
    }
}
