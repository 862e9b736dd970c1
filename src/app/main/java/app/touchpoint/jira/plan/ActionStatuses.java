package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.QuickWin.Progress;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Jira's statuses and how far they are. */
@Component
public class ActionStatuses {

    private static final Map<String, Progress> PROGRESS =
            Map.of("new", Progress.TO_DO, "indeterminate", Progress.IN_PROGRESS, "done", Progress.DONE);

    /** All of them by id; one reading of Jira's. */
    Map<String, Status> all() {
        return ComponentAccessor.getComponent(StatusManager.class).getStatuses().stream()
                .collect(Collectors.toMap(Status::getId, Function.identity(), (one, other) -> one, HashMap::new));
    }

    /**
     * How far an issue in that status is; a status without one of the three categories counts as not begun, and one that ends an issue by the name of
     * Rejected or alike as dropped.
     */
    static Progress progress(Status status) {
        Progress progress = PROGRESS.getOrDefault(category(status), Progress.TO_DO);
        return progress == Progress.DONE && Dropped.isSaidBy(status.getName()) ? Progress.DROPPED : progress;
    }

    /** The key of its category: {@code new}, {@code indeterminate} or {@code done}; {@code undefined} where it has none. */
    static String category(Status status) {
        String key = status.getStatusCategory().getKey();
        return PROGRESS.containsKey(key) ? key : "undefined";
    }
}
