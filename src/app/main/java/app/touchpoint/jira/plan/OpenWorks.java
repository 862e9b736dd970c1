package app.touchpoint.jira.plan;

import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.plan.QuickWin.Progress;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.ActionLinkStore.Way;
import app.touchpoint.jira.store.ActionMemory;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.ActionStore.Standing;
import com.atlassian.jira.issue.status.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What is still to be done at the touchpoints of a project, of the actions that somebody may see. */
@Component
public class OpenWorks {

    private final ActionMemory memory;
    private final ActionStore actions;
    private final VisibleActions visible;
    private final ActionStatuses statuses;
    private final Clock clock;

    public OpenWorks(
            ActionMemory memory, ActionStore actions, VisibleActions visible, ActionStatuses statuses, Clock clock) {
        this.memory = memory;
        this.actions = actions;
        this.visible = visible;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * By issue id of the touchpoint, those at which nothing is to be done left out. The statements of {@link ActionMemory#of}, one more per 500
     * actions of other projects, and, where an action improves a touchpoint of the project, the searches of {@link VisibleActions#among}. The
     * caller leaves out touchpoints that the visitor may not see.
     */
    public Map<Long, OpenWork> of(Entered entered) {
        ActionMemory.Known known = memory.of(entered.project().projectId());
        if (known.ways().isEmpty()) {
            return Map.of();
        }
        Map<Long, Standing> open = open(known);
        Set<Long> seen = open.isEmpty() ? Set.of() : visible.amongStanding(entered, open.values());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<Long, OpenWork> works = new HashMap<>();
        for (Way way : known.ways()) {
            Standing action = open.get(way.actionId());
            if (action != null && seen.contains(way.actionId())) {
                works.merge(way.touchpointId(), work(action, today), OpenWork::and);
            }
        }
        return works;
    }

    private Map<Long, Standing> open(ActionMemory.Known known) {
        List<Standing> rows = new ArrayList<>(known.standings());
        Set<Long> elsewhere = new TreeSet<>();
        known.ways().forEach(way -> elsewhere.add(way.actionId()));
        rows.forEach(row -> elsewhere.remove(row.issueId()));
        if (!elsewhere.isEmpty()) {
            rows.addAll(actions.standingsOf(elsewhere));
        }
        Map<String, Status> all = statuses.all();
        Map<Long, Standing> open = new HashMap<>();
        for (Standing row : rows) {
            Status status = all.get(row.statusId());
            Progress progress = status == null ? Progress.TO_DO : ActionStatuses.progress(status);
            if (progress == Progress.TO_DO || progress == Progress.IN_PROGRESS) {
                open.put(row.issueId(), row);
            }
        }
        return open;
    }

    private static OpenWork work(Standing action, LocalDate today) {
        LocalDate due = action.due();
        boolean quickWin = Optional.ofNullable(action.quickWin())
                .flatMap(code -> Coded.find(QuickWinState.class, code))
                .filter(QuickWinState::isOnTop)
                .isPresent();
        return OpenWork.of(action.issueId(), due != null && due.isBefore(today), action.ownerKey() == null, quickWin);
    }
}
