package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.TouchpointState;
import app.touchpoint.jira.store.TouchpointStateStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How touchpoints stood at the end of earlier days. A day is one of the server's, as wherever else days are told; what is known begins with the day
 * on which the app first looked at a project.
 */
@Component
public class TouchpointHistory {

    private final TouchpointStateStore states;
    private final SettingStore settings;
    private final EvidenceWords words;
    private final Clock clock;

    public TouchpointHistory(TouchpointStateStore states, SettingStore settings, EvidenceWords words, Clock clock) {
        this.states = states;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The day to be shown: empty for today, of which all is known. Refused with {@code as-of.future} and {@code as-of.too-early}, each with the day to
     * go to as the reader writes it; one statement for any day but today.
     */
    public Outcome<Optional<LocalDate>> day(long projectId, LocalDate asked) {
        LocalDate today = words.today();
        if (asked.equals(today)) {
            return Outcome.done(Optional.empty());
        }
        if (asked.isAfter(today)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "as-of.future", words.day(today)));
        }
        LocalDate first = first(projectId);
        return asked.isBefore(first)
                ? Outcome.refused(Refusal.of(Refusal.Reason.RULE, "as-of.too-early", words.day(first)))
                : Outcome.done(Optional.of(asked));
    }

    /** The day on which nothing is past yet. */
    public LocalDate today() {
        return words.today();
    }

    /** The first day of which all is known; today where that is none before. */
    public LocalDate first(long projectId) {
        String since = settings.get(projectId, HistoryStart.SINCE);
        return since == null
                ? words.today()
                : LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(since)), clock.getZone());
    }

    /** The same for two days: of the one that is shown today is left out, of the other it is not. */
    public Outcome<Days> days(long projectId, Days asked) {
        return asked.asOf()
                .map(day -> day(projectId, day))
                .orElseGet(() -> Outcome.done(Optional.empty()))
                .fold(
                        shown -> asked.compareWith()
                                .map(day -> day(projectId, day).map(known -> new Days(shown, Optional.of(day))))
                                .orElseGet(() -> Outcome.done(new Days(shown, Optional.empty()))),
                        Outcome::refused);
    }

    /** How the touchpoints of a project stood at the end of a day in the past, whoever may see them; as {@link TouchpointStateStore#before}. */
    List<TouchpointState> at(long projectId, LocalDate day) {
        return states.before(
                projectId,
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli());
    }
}
