package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.FirstPhaseCheck;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyInfo.DriftInfo;
import app.touchpoint.jira.journey.JourneyInfo.PhaseInfo;
import app.touchpoint.jira.journey.JourneyInfo.TouchpointInfo;
import app.touchpoint.jira.touchpoint.IssueSearch;
import app.touchpoint.jira.touchpoint.TouchpointReader;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a journey to somebody: phases, touchpoints in their order, drift and the warning. */
@Component
public class JourneyView {

    /** The kind of a drift that stands for all phases without an issue. */
    static final String ALL_MISSING = "issues-missing";

    private static final String PREFIX = "touchpoint.journey.";

    private final JourneyParts parts;
    private final JourneyGate gate;
    private final Access access;
    private final BundleTexts texts;
    private final VisibleBreaks breaks;

    public JourneyView(JourneyParts parts, JourneyGate gate, Access access, BundleTexts texts, VisibleBreaks breaks) {
        this.parts = parts;
        this.gate = gate;
        this.access = access;
        this.texts = texts;
        this.breaks = breaks;
    }

    /** What a journey is read from. */
    @Component
    public static class JourneyParts {

        private final JourneyReader journeys;
        private final JourneyService service;
        private final PhaseKeeper phases;
        private final TouchpointReader touchpoints;
        private final IssueSearch search;

        public JourneyParts(
                JourneyReader journeys,
                JourneyService service,
                PhaseKeeper phases,
                TouchpointReader touchpoints,
                IssueSearch search) {
            this.journeys = journeys;
            this.service = service;
            this.phases = phases;
            this.touchpoints = touchpoints;
            this.search = search;
        }
    }

    JourneyInfo of(Entered entered) {
        Journey journey = parts.journeys.of(entered.project());
        List<Touchpoint> touchpoints = parts.touchpoints.of(entered.visit(), entered.project());
        Map<Long, Integer> broken = breaks.of(
                entered.project().projectId(),
                () -> touchpoints.stream()
                        .map(touchpoint -> touchpoint.issueId().value())
                        .collect(Collectors.toSet()));
        Map<Long, Issue> documents = parts.phases.issues(entered.project());
        List<PhaseInfo> phases = journey.phases().stream()
                .map(phase -> new PhaseInfo(
                        phase.id().value(),
                        phase.name(),
                        phase.enabled(),
                        issueKey(entered, documents.get(phase.id().value())),
                        held(touchpoints, phase.id(), journey, broken)))
                .toList();
        String warning = touchpoints.isEmpty()
                ? null
                : FirstPhaseCheck.withoutIndirectTouchpoint(journey, touchpoints)
                        .map(phase -> texts.get(PREFIX + "warning.indirect", phase.name()))
                        .orElse(null);
        return new JourneyInfo(
                entered.visit().project().getKey(),
                journey.version(),
                parts.service.orderVersion(entered.project()),
                gate.mayChange(entered.visit()),
                phases,
                held(touchpoints, null, journey, broken),
                infos(drift(entered, journey)),
                warning);
    }

    /** What is amiss, for those who can mend it. */
    List<Drift> drift(Entered entered, Journey journey) {
        if (!gate.mayChange(entered.visit())) {
            return List.of();
        }
        List<Issue> issues = parts.search.visiblePhaseIssues(
                entered.project(), entered.visit().user());
        return parts.phases.drift(entered.project(), journey, issues, issue -> maySee(entered, issue));
    }

    /** Several phases without an issue, as after a set-up, are one matter with one remedy. */
    private List<DriftInfo> infos(List<Drift> drifts) {
        List<String> missing = drifts.stream()
                .filter(drift -> drift.kind() == Drift.Kind.ISSUE_MISSING)
                .map(Drift::phaseName)
                .toList();
        if (missing.size() < 2) {
            return drifts.stream().map(this::info).toList();
        }
        DriftInfo all = new DriftInfo(
                ALL_MISSING,
                null,
                null,
                texts.get(PREFIX + "drift." + ALL_MISSING, String.join(", ", missing)),
                texts.get(PREFIX + "remedy." + ALL_MISSING));
        return Stream.concat(
                        Stream.of(all),
                        drifts.stream()
                                .filter(drift -> drift.kind() != Drift.Kind.ISSUE_MISSING)
                                .map(this::info))
                .toList();
    }

    private DriftInfo info(Drift drift) {
        String kind = drift.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DriftInfo(
                kind,
                drift.phaseId(),
                drift.issueId(),
                texts.get(PREFIX + "drift." + kind, drift.phaseName(), drift.issueSummary()),
                texts.get(PREFIX + "remedy." + kind));
    }

    private @Nullable String issueKey(Entered entered, @Nullable Issue issue) {
        return issue != null && maySee(entered, issue) ? issue.getKey() : null;
    }

    private boolean maySee(Entered entered, Issue issue) {
        return access.maySee(entered.visit().user(), issue);
    }

    private static List<TouchpointInfo> held(
            List<Touchpoint> touchpoints, @Nullable PhaseId phase, Journey journey, Map<Long, Integer> breaks) {
        return touchpoints.stream()
                .filter(touchpoint -> {
                    PhaseId at = touchpoint.placement().phase();
                    return phase == null ? at == null || journey.phase(at).isEmpty() : phase.equals(at);
                })
                .map(touchpoint -> new TouchpointInfo(
                        touchpoint.issueId().value(),
                        touchpoint.issueKey().value(),
                        touchpoint.summary(),
                        breaks.getOrDefault(touchpoint.issueId().value(), 0)))
                .toList();
    }
}
