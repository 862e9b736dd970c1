package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Answers to guiding questions, each with its version. */
@Component
public class AnswerStore {

    /** Stands where an issue id would for questions about the journey. */
    private static final long JOURNEY = 0;

    private final ActiveObjects ao;
    private final Clock clock;

    public AnswerStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Answers about a touchpoint by question, those taken back too; one statement. */
    public Map<String, AnswerRow> ofTouchpoint(long issueId) {
        return rows(Query.select().where("ISSUE_ID = ?", issueId));
    }

    /** Answers about the journey of a project by question, those taken back too; one statement. */
    public Map<String, AnswerRow> ofJourney(long projectId) {
        return rows(Query.select().where("PROJECT_ID = ? AND ISSUE_ID = ?", projectId, JOURNEY));
    }

    /** Touchpoints of a project about which somebody has answered, be it taken back since; one statement, streamed. */
    public Set<Long> answeredAt(long projectId) {
        Set<Long> issueIds = new HashSet<>();
        ao.stream(
                AnswerEntity.class,
                Query.select("ID, ISSUE_ID").where("PROJECT_ID = ? AND ISSUE_ID <> ?", projectId, JOURNEY),
                entity -> issueIds.add(entity.getIssueId()));
        return issueIds;
    }

    /**
     * Writes an answer about a touchpoint, of the version before its own; two statements.
     *
     * @return false when somebody else was faster; nothing has changed then
     */
    public boolean putOfTouchpoint(long projectId, long issueId, AnswerRow answer) {
        return put("issue:" + issueId + ":" + answer.question(), projectId, issueId, answer);
    }

    /** The same about a journey. */
    public boolean putOfJourney(long projectId, AnswerRow answer) {
        return put("project:" + projectId + ":" + answer.question(), projectId, JOURNEY, answer);
    }

    private boolean put(String key, long projectId, long issueId, AnswerRow answer) {
        return Versions.replace(
                ao,
                AnswerEntity.class,
                "ANSWER_KEY",
                key,
                answer.version() - 1,
                Map.of(
                        "PROJECT_ID",
                        projectId,
                        "ISSUE_ID",
                        issueId,
                        "QUESTION",
                        answer.question(),
                        "ANSWER_TEXT",
                        answer.text(),
                        "EVIDENCE",
                        answer.evidence(),
                        "ANSWER_DAY",
                        answer.day().toString(),
                        "AUTHOR_KEY",
                        answer.authorKey(),
                        "WRITTEN_AT",
                        clock.millis()));
    }

    private Map<String, AnswerRow> rows(Query query) {
        return Arrays.stream(ao.find(AnswerEntity.class, query))
                .map(entity -> new AnswerRow(
                        entity.getQuestion(),
                        Objects.requireNonNullElse(entity.getAnswerText(), ""),
                        Objects.requireNonNullElse(entity.getEvidence(), ""),
                        LocalDate.parse(entity.getAnswerDay()),
                        entity.getVersionNo(),
                        entity.getAuthorKey()))
                .collect(Collectors.toMap(AnswerRow::question, Function.identity()));
    }
}
