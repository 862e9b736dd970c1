package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reviews. What was discussed is written down once and not changed; a correction names what it replaces. */
@Component
public class ReviewStore {

    private static final String LATEST_FIRST = "HELD_ON DESC, ID DESC";

    private final ActiveObjects ao;

    public ReviewStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds one with its participants, all or nothing; two statements. Its id. */
    public long add(ReviewRow row) {
        return ao.executeInTransaction(() -> {
            Map<String, Object> columns = about(row);
            Optional.ofNullable(row.place().phaseId()).ifPresent(phase -> columns.put("PHASE_ID", phase));
            Optional.ofNullable(row.replaces()).ifPresent(replaced -> columns.put("REPLACES_ID", replaced));
            columns.put("HELD_ON", row.heldOn().toString());
            columns.put("FINDINGS", row.findings());
            columns.put("DECISION", row.decision());
            columns.put("ENTERED_BY", row.enteredBy());
            columns.put("ENTERED_AT", row.enteredAt().toEpochMilli());
            long id = ao.create(ReviewEntity.class, columns).getID();
            List<Map<String, Object>> people = new ArrayList<>();
            row.participants().forEach(key -> {
                Map<String, Object> person = about(row);
                person.put("REVIEW_ID", id);
                person.put("USER_KEY", key);
                people.add(person);
            });
            Batches.add(ao, ReviewPersonEntity.class, people);
            return id;
        });
    }

    private static Map<String, Object> about(ReviewRow row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", row.place().projectId());
        Optional.ofNullable(row.place().issueId()).ifPresent(issue -> columns.put("ISSUE_ID", issue));
        return columns;
    }

    /** The reviews of a touchpoint, the latest first; two statements. */
    public List<ReviewRow> ofIssue(long issueId) {
        return read("ISSUE_ID = ?", issueId);
    }

    /** The reviews of a project, those of its touchpoints included, the latest first; two statements. */
    public List<ReviewRow> ofProject(long projectId) {
        return read("PROJECT_ID = ?", projectId);
    }

    /**
     * That something was discussed.
     *
     * @param replaces the review that it corrects
     */
    public record Held(
            long id, ReviewRow.Place place, @Nullable Long replaces, LocalDate on) {}

    /** When what was discussed in a project, in no order; one statement that reads nothing of what was said. */
    public List<Held> heldIn(long projectId) {
        List<Held> held = new ArrayList<>();
        ao.stream(
                ReviewEntity.class,
                Query.select("ID, PROJECT_ID, ISSUE_ID, PHASE_ID, REPLACES_ID, HELD_ON")
                        .where("PROJECT_ID = ?", projectId),
                entity -> held.add(new Held(
                        entity.getID(),
                        new ReviewRow.Place(entity.getProjectId(), entity.getIssueId(), entity.getPhaseId()),
                        entity.getReplacesId(),
                        LocalDate.parse(entity.getHeldOn()))));
        return held;
    }

    private List<ReviewRow> read(String where, long id) {
        Map<Long, List<String>> people = new HashMap<>();
        for (ReviewPersonEntity person : ao.find(
                ReviewPersonEntity.class, Query.select().where(where, id).order("ID ASC"))) {
            people.computeIfAbsent(person.getReviewId(), review -> new ArrayList<>())
                    .add(person.getUserKey());
        }
        return Arrays.stream(ao.find(
                        ReviewEntity.class, Query.select().where(where, id).order(LATEST_FIRST)))
                .map(entity -> new ReviewRow(
                        entity.getID(),
                        new ReviewRow.Place(entity.getProjectId(), entity.getIssueId(), entity.getPhaseId()),
                        entity.getReplacesId(),
                        LocalDate.parse(entity.getHeldOn()),
                        Objects.requireNonNullElse(entity.getFindings(), ""),
                        Objects.requireNonNullElse(entity.getDecision(), ""),
                        people.getOrDefault(entity.getID(), List.of()),
                        entity.getEnteredBy(),
                        Instant.ofEpochMilli(entity.getEnteredAt())))
                .toList();
    }
}
