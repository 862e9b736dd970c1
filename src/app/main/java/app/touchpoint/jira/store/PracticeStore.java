package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Best practices by phase, each with its version. */
@Component
public class PracticeStore {

    private final ActiveObjects ao;

    public PracticeStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The practices of a project by phase; one statement. */
    public Map<Long, PracticeRow> ofProject(long projectId) {
        return Arrays.stream(ao.find(PracticeEntity.class, Query.select().where("PROJECT_ID = ?", projectId)))
                .map(entity -> new PracticeRow(
                        entity.getPhaseId(),
                        Objects.requireNonNullElse(entity.getContent(), ""),
                        lines(entity.getLinks()),
                        entity.getVersionNo()))
                .collect(Collectors.toMap(PracticeRow::phaseId, Function.identity()));
    }

    /**
     * Writes what works best in a phase, of the version before its own; two statements.
     *
     * @return false when somebody else was faster; nothing has changed then
     */
    public boolean put(long projectId, PracticeRow practice) {
        return Versions.replace(
                ao,
                PracticeEntity.class,
                "PRACTICE_KEY",
                projectId + ":" + practice.phaseId(),
                practice.version() - 1,
                Map.of(
                        "PROJECT_ID",
                        projectId,
                        "PHASE_ID",
                        practice.phaseId(),
                        "CONTENT",
                        practice.text(),
                        "LINKS",
                        String.join("\n", practice.links())));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
