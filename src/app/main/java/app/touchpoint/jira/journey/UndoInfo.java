package app.touchpoint.jira.journey;

import java.util.List;

/**
 * What taking an import back would do now; what somebody changes before it is done counts then.
 *
 * @param deleted how many touchpoints it would delete
 * @param restored how many touchpoints would get back values that the import changed
 * @param withdrawn the phases and channels that would not be offered any more
 * @param staying how many touchpoints, phases and channels would stay, or keep some values, since somebody changed or used them
 * @param stayingNames what these are, by key and name, with the columns in question; the first {@link #MOST_NAMES}
 * @param atWork whether the import is at work, so that it would be stopped first and more may have been done by then
 */
public record UndoInfo(
        int deleted, int restored, List<String> withdrawn, int staying, List<String> stayingNames, boolean atWork) {

    /** How many of what stays are named. */
    static final int MOST_NAMES = 50;
}
