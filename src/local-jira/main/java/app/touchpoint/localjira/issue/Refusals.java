package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import app.touchpoint.localjira.issue.IssueOutcome.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects why something cannot be done, in a person's language. */
final class Refusals {

    private final IssueTexts texts;
    private final @Nullable String userKey;
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private Reason reason = Reason.VALIDATION_FAILED;

    Refusals(IssueTexts texts, @Nullable String userKey) {
        this.texts = texts;
        this.userKey = userKey;
    }

    /** Something is wrong with a field; the first complaint about it stays. */
    void field(String fieldId, String textKey, Object... arguments) {
        sentence(fieldId, texts.text(userKey, textKey, arguments));
    }

    /** The same with a sentence that is ready. */
    void sentence(String fieldId, String sentence) {
        errors.putIfAbsent(fieldId, sentence);
    }

    /** Something is wrong that belongs to no field, in a sentence that is ready. */
    void message(String sentence) {
        messages.add(sentence);
    }

    /** It cannot be done at all. */
    Refusals because(Reason newReason, String textKey, Object... arguments) {
        reason = newReason;
        messages.add(texts.text(userKey, textKey, arguments));
        return this;
    }

    boolean isEmpty() {
        return messages.isEmpty() && errors.isEmpty();
    }

    Map<String, String> errors() {
        return errors;
    }

    Refused refused() {
        return new Refused(reason, messages, errors);
    }

    /** The refusal, where there is a reason for one. */
    Optional<Refused> asOutcome() {
        return isEmpty() ? Optional.empty() : Optional.of(refused());
    }
}
