package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Answers to guiding questions. Two who answer at once need a cluster lock around reading the version and putting. */
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

    /** Writes an answer about a touchpoint; what stood there is overwritten. */
    public void putOfTouchpoint(long projectId, long issueId, AnswerRow answer) {
        put("issue:" + issueId + ":" + answer.question(), projectId, issueId, answer);
    }

    /** Writes an answer about a journey; what stood there is overwritten. */
    public void putOfJourney(long projectId, AnswerRow answer) {
        put("project:" + projectId + ":" + answer.question(), projectId, JOURNEY, answer);
    }

    private void put(String key, long projectId, long issueId, AnswerRow answer) {
        AnswerEntity[] found = ao.find(AnswerEntity.class, Query.select().where("ANSWER_KEY = ?", key));
        if (found.length == 0) {
            ao.create(
                    AnswerEntity.class,
                    Map.ofEntries(
                            Map.entry("ANSWER_KEY", key),
                            Map.entry("PROJECT_ID", projectId),
                            Map.entry("ISSUE_ID", issueId),
                            Map.entry("QUESTION", answer.question()),
                            Map.entry("ANSWER_TEXT", answer.text()),
                            Map.entry("EVIDENCE", answer.evidence()),
                            Map.entry("ANSWER_DAY", answer.day().toString()),
                            Map.entry("ANSWER_VERSION", answer.version()),
                            Map.entry("AUTHOR_KEY", answer.authorKey()),
                            Map.entry("WRITTEN_AT", clock.millis())));
            return;
        }
        AnswerEntity entity = found[0];
        entity.setProjectId(projectId);
        entity.setAnswerText(answer.text());
        entity.setEvidence(answer.evidence());
        entity.setAnswerDay(answer.day().toString());
        entity.setAnswerVersion(answer.version());
        entity.setAuthorKey(answer.authorKey());
        entity.setWrittenAt(clock.millis());
        entity.save();
    }

    private Map<String, AnswerRow> rows(Query query) {
        return Arrays.stream(ao.find(AnswerEntity.class, query))
                .map(entity -> new AnswerRow(
                        entity.getQuestion(),
                        Objects.requireNonNullElse(entity.getAnswerText(), ""),
                        Objects.requireNonNullElse(entity.getEvidence(), ""),
                        LocalDate.parse(entity.getAnswerDay()),
                        entity.getAnswerVersion(),
                        entity.getAuthorKey()))
                .collect(Collectors.toMap(AnswerRow::question, Function.identity()));
    }
}
