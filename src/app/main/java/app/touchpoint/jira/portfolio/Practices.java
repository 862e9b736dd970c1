package app.touchpoint.jira.portfolio;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.portfolio.PracticesInfo.PhasePractice;
import app.touchpoint.jira.store.PracticeRow;
import app.touchpoint.jira.store.PracticeStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads and writes what works best in each phase; of two who write at once the second is refused. */
@Component
public class Practices {

    static final String CHANGED = "practice-changed";
    static final int MAX_LINKS = 50;

    private final JourneyGate gate;
    private final JourneyReader journeys;
    private final PracticeStore store;
    private final Access access;

    public Practices(JourneyGate gate, JourneyReader journeys, PracticeStore store, Access access) {
        this.access = access;
        this.gate = gate;
        this.journeys = journeys;
        this.store = store;
    }

    PracticesInfo of(Entered entered) {
        Map<Long, PracticeRow> rows = store.ofProject(entered.project().projectId());
        Journey journey = journeys.of(entered.project());
        return new PracticesInfo(
                gate.mayChange(entered.visit()),
                journey.phases().stream()
                        .filter(Phase::enabled)
                        .map(phase -> practice(
                                entered,
                                phase,
                                Optional.ofNullable(rows.get(phase.id().value()))))
                        .toList());
    }

    /**
     * Writes the practice of a phase. Refused with {@code manager-needed}, {@code journey.phase.unknown}, {@code text.too-long}, {@code
     * links-too-many} (number, limit), {@code evidence.invalid} or {@code practice-changed}.
     */
    Outcome<PracticeRow> put(Entered entered, long phaseId, String text, List<String> links, int version) {
        return gate.changing(entered)
                .fold(
                        allowed -> checked(allowed, phaseId, text, links, version)
                                .fold(row -> written(allowed, row), Outcome::refused),
                        Outcome::refused);
    }

    private Outcome<PracticeRow> checked(Entered entered, long phaseId, String text, List<String> links, int version) {
        boolean known = journeys.of(entered.project()).phases().stream()
                .anyMatch(phase -> phase.id().value() == phaseId);
        if (!known) {
            return refused(Refusal.Reason.NOT_FOUND, "journey.phase.unknown");
        }
        String stripped = text.strip();
        if (stripped.length() > Texts.MAX_LENGTH) {
            return refused(Refusal.Reason.RULE, "text.too-long", stripped.length(), Texts.MAX_LENGTH);
        }
        if (links.size() > MAX_LINKS) {
            return refused(Refusal.Reason.RULE, "links-too-many", links.size(), MAX_LINKS);
        }
        List<String> clean = new ArrayList<>();
        for (String link : links) {
            Outcome<String> checked = Texts.evidence(link);
            if (checked instanceof Outcome.Refused<String> wrong) {
                return Outcome.refused(wrong.refusal());
            }
            String one = checked.orElseThrow();
            if (!one.isEmpty()) {
                clean.add(one);
            }
        }
        return Outcome.done(new PracticeRow(phaseId, stripped, clean, version + 1));
    }

    private boolean isSeen(Entered entered, String link) {
        return !access.seenLink(entered.visit().user(), link).isEmpty();
    }

    /** Who sends back what they were shown does not take away links that they may not see. */
    private List<String> withUnseen(Entered entered, PracticeRow row) {
        PracticeRow stored = store.ofProject(entered.project().projectId()).get(row.phaseId());
        Stream<String> unseen =
                stored == null ? Stream.empty() : stored.links().stream().filter(link -> !isSeen(entered, link));
        return Stream.concat(row.links().stream(), unseen).distinct().toList();
    }

    private Outcome<PracticeRow> written(Entered entered, PracticeRow row) {
        PracticeRow whole = new PracticeRow(row.phaseId(), row.text(), withUnseen(entered, row), row.version());
        return store.put(entered.project().projectId(), whole)
                ? Outcome.done(whole)
                : refused(Refusal.Reason.CONFLICT, CHANGED);
    }

    private static Outcome<PracticeRow> refused(Refusal.Reason reason, String code, Object... arguments) {
        return Outcome.refused(Refusal.of(reason, code, arguments));
    }

    private PhasePractice practice(Entered entered, Phase phase, Optional<PracticeRow> row) {
        return new PhasePractice(
                phase.id().value(),
                phase.name(),
                row.map(PracticeRow::text).orElse(""),
                row.map(PracticeRow::links).orElse(List.of()).stream()
                        .filter(link -> isSeen(entered, link))
                        .toList(),
                row.map(PracticeRow::version).orElse(0));
    }
}
