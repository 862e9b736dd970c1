package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** All that is wrong with what somebody sent, by the member it is about, so that nobody has to send it once per mistake. */
final class Problems {

    /** Something that is wrong. */
    private record Problem(String field, Refusal refusal) {}

    private final List<Problem> found = new ArrayList<>();

    void add(String field, Refusal refusal) {
        found.add(new Problem(field, refusal));
    }

    void add(String field, String code, Object... arguments) {
        add(field, Refusal.of(Refusal.Reason.RULE, code, arguments));
    }

    void add(String field, Optional<Refusal> refusal) {
        refusal.ifPresent(is -> add(field, is));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was read, or what is there otherwise. */
    <T> T read(String field, Supplier<T> reading, T otherwise) {
        return take(field, Given.read(reading), otherwise);
    }

    /** The result, or what is there otherwise. */
    <T> T take(String field, Outcome<T> outcome, T otherwise) {
        return outcome.fold(value -> value, refusal -> {
            add(field, refusal);
            return otherwise;
        });
    }

    /** Ends the request where anything is wrong: 400 where something cannot be read, else 422. The code is the first one's. */
    void orEnd(Refusals refusals) {
        if (found.isEmpty()) {
            return;
        }
        List<String> sentences = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        found.forEach(problem -> {
            String sentence = refusals.sentence(problem.refusal());
            sentences.add(sentence);
            fields.merge(problem.field(), sentence, (one, other) -> one + " " + other);
        });
        int status = found.stream()
                .mapToInt(problem -> refusals.problem(problem.refusal()).status())
                .min()
                .orElseThrow();
        throw new RestProblem(
                status, new ErrorInfo(sentences, fields, found.get(0).refusal().code()));
    }
}
