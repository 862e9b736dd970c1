package app.touchpoint.jira.portfolio;

import java.util.List;
import java.util.Map;

/**
 * What works best in each phase, as JSON.
 *
 * @param mayChange whether the caller may write
 * @param phases the enabled phases in journey order
 */
public record PracticesInfo(boolean mayChange, List<PhasePractice> phases) {

    /**
     * One phase.
     *
     * @param text empty while nobody has written anything
     * @param links web addresses and issue keys
     * @param version to be named by a change; 0 before the first
     */
    public record PhasePractice(long phaseId, String phase, String text, List<String> links, int version) {}

    /** What came too late, and what stands there now. */
    public record Late(List<String> errorMessages, Map<String, String> errors, String code, PracticesInfo practices) {}
}
