package app.touchpoint.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What all functions need to answer calls: words, and the hand-over of what was found while a call was checked to the search that follows,
 * so that each search asks once. It is taken out when it is used, and by the same person with the same arguments only: every search that
 * is checked first finds anew.
 */
@Component
public class Calls {

    /** For how long a search may follow its check. */
    private static final Duration VALID = Duration.ofSeconds(2);

    /** Checks that no search follows leave theirs. */
    private static final int MOST = 20;

    private final I18nResolver texts;
    private final Clock clock;
    private final Map<Call, Found> found = new LinkedHashMap<>();

    public Calls(I18nResolver texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * One call of a function.
     *
     * @param userKey null for nobody
     */
    record Call(
            String function,
            List<String> arguments,
            @Nullable String userKey) {
        Call {
            arguments = List.copyOf(arguments);
        }
    }

    private record Found(List<Long> ids, Instant at) {}

    /** What is wrong with a call, in the language of the user of the thread. */
    String sentence(String function, Complaint complaint) {
        return texts.getText(
                complaint.key(),
                Stream.concat(Stream.of(function), complaint.arguments().stream())
                        .toArray(Serializable[]::new));
    }

    /** Keeps what a check found. */
    void keep(Call call, Collection<Long> ids) {
        synchronized (found) {
            found.remove(call);
            found.put(call, new Found(List.copyOf(ids), clock.instant()));
            if (found.size() > MOST) {
                found.remove(found.keySet().iterator().next());
            }
        }
    }

    /** Takes out what a check found a moment ago; null where there was none. */
    @Nullable
    List<Long> take(Call call) {
        synchronized (found) {
            Found known = found.remove(call);
            return known == null || known.at().plus(VALID).isBefore(clock.instant()) ? null : known.ids();
        }
    }
}
