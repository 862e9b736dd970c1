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

/** Best practices by phase. Two who write at once need a cluster lock around reading the version and putting. */
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
                        entity.getPracticeVersion()))
                .collect(Collectors.toMap(PracticeRow::phaseId, Function.identity()));
    }

    /** Writes what works best in a phase; what stood there is overwritten. */
    public void put(long projectId, PracticeRow practice) {
        String key = projectId + ":" + practice.phaseId();
        PracticeEntity[] found = ao.find(PracticeEntity.class, Query.select().where("PRACTICE_KEY = ?", key));
        PracticeEntity entity = found.length > 0
                ? found[0]
                : ao.create(
                        PracticeEntity.class,
                        Map.of(
                                "PRACTICE_KEY",
                                key,
                                "PROJECT_ID",
                                projectId,
                                "PHASE_ID",
                                practice.phaseId(),
                                "PRACTICE_VERSION",
                                practice.version()));
        entity.setContent(practice.text());
        entity.setLinks(String.join("\n", practice.links()));
        entity.setPracticeVersion(practice.version());
        entity.save();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
