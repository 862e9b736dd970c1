package app.touchpoint.jira.journey;

import app.touchpoint.jira.store.RunKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who does the steps of each kind of run, and who says when one is over. */
@Component
public class RunExecutors {

    private final Map<RunKind, RunExecutor> executors = new EnumMap<>(RunKind.class);
    private final RunEnd end;

    RunExecutors(List<RunExecutor> executors, RunEnd end) {
        executors.forEach(executor -> this.executors.put(executor.kind(), executor));
        this.end = end;
    }

    RunExecutor of(RunKind kind) {
        return Objects.requireNonNull(executors.get(kind), () -> "Nobody does " + kind);
    }

    RunEnd end() {
        return end;
    }
}
