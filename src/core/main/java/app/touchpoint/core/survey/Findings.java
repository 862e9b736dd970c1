package app.touchpoint.core.survey;

import java.util.ArrayList;
import java.util.List;

/** Lists the first findings and counts all of them. */
final class Findings {
    /** Findings that are listed; the rest is counted. */
    static final int MOST_LISTED = 1_000;

    private final List<SurveyFinding> listed = new ArrayList<>();
    private long total;

    void add(SurveyFinding finding) {
        total++;
        if (listed.size() < MOST_LISTED) {
            listed.add(finding);
        }
    }

    long total() {
        return total;
    }

    List<SurveyFinding> listed() {
        return List.copyOf(listed);
    }
}
