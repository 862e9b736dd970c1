package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.TouchpointStore;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lets the history of a project begin with what is there, as after an upgrade from a release that kept none. */
@Component
public class HistoryStart {

    /** Since when all changes are noted, epoch milliseconds. */
    static final String SINCE = "history.since";

    private final TouchpointStore touchpoints;
    private final SettingStore settings;
    private final Clock clock;
    private final Set<Long> begun = ConcurrentHashMap.newKeySet();

    public HistoryStart(TouchpointStore touchpoints, SettingStore settings, Clock clock) {
        this.touchpoints = touchpoints;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes how the touchpoints of a project stand unless that was done before, which costs a statement once on each node. On one node at a time. */
    void begin(long projectId) {
        if (begun.contains(projectId)) {
            return;
        }
        if (settings.get(projectId, SINCE) == null) {
            touchpoints.recordAll(projectId);
            settings.put(projectId, SINCE, Long.toString(clock.millis()));
        }
        begun.add(projectId);
    }

    /** Notes what was not noted, as while an older release ran again; a statement per 500 where there is nothing to note. */
    void mend(long projectId) {
        touchpoints.recordAll(projectId);
    }
}
