package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.HealthCheck;
import app.touchpoint.jira.setup.HealthFinding;
import app.touchpoint.jira.setup.HealthFinding.Kind;
import app.touchpoint.jira.setup.HealthFinding.Remedy;
import app.touchpoint.jira.touchpoint.IssueSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Phases and their issues that do not fit together, because an option or an issue was added, renamed or removed elsewhere. The same drifts
 * as on the Journey page, mended by the same code.
 */
@Component
public class JourneyCheck implements HealthCheck {

    private final FieldOptions options;
    private final JourneyReader journeys;
    private final PhaseKeeper phases;
    private final JourneyService service;
    private final IssueSearch search;

    JourneyCheck(
            FieldOptions options,
            JourneyReader journeys,
            PhaseKeeper phases,
            JourneyService service,
            IssueSearch search) {
        this.options = options;
        this.journeys = journeys;
        this.phases = phases;
        this.service = service;
        this.search = search;
    }

    @Override
    public List<HealthFinding> findings(Visit visit) {
        List<Drift> drifts = drifts(visit);
        List<HealthFinding> findings = new ArrayList<>();
        for (Drift.Kind kind : Drift.Kind.values()) {
            String names = drifts.stream()
                    .filter(drift -> drift.kind() == kind)
                    .map(drift -> drift.phaseName().isEmpty() ? drift.issueSummary() : drift.phaseName())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                findings.add(HealthFinding.of(finding(kind), visit.project().getKey(), List.of(names), remedy(kind)));
            }
        }
        return findings;
    }

    @Override
    public Set<Remedy> remedies() {
        return Arrays.stream(Drift.Kind.values()).map(JourneyCheck::remedy).collect(Collectors.toSet());
    }

    /** Refused with {@code jira-refused} (why) where the administrator may not do that in the project, and when it is too late. */
    @Override
    public Outcome<Integer> mend(Visit visit, Remedy remedy) {
        List<Drift> drifts = drifts(visit).stream()
                .filter(drift -> remedy(drift.kind()) == remedy)
                .toList();
        if (drifts.isEmpty()) {
            return Outcome.done(0);
        }
        long version = journeys.of(visit.ids()).version();
        return service.mend(new Entered(new ProjectVisit(visit.project(), visit.user()), visit.ids()), drifts, version)
                .map(done -> drifts.size());
    }

    private static Kind finding(Drift.Kind kind) {
        return switch (kind) {
            case ISSUE_MISSING -> Kind.PHASE_ISSUES_MISSING;
            case NAME_DIFFERS -> Kind.PHASE_ISSUES_RENAMED;
            case PHASE_MISSING -> Kind.PHASES_MISSING;
        };
    }

    private static Remedy remedy(Drift.Kind kind) {
        return switch (kind) {
            case ISSUE_MISSING -> Remedy.MAKE_PHASE_ISSUES;
            case NAME_DIFFERS -> Remedy.RENAME_PHASE_ISSUES;
            case PHASE_MISSING -> Remedy.RESTORE_PHASES;
        };
    }

    /** None while the field or its context is gone: set-up has to come first, and another check says so. */
    private List<Drift> drifts(Visit visit) {
        if (!options.areThere(visit.ids(), visit.ids().phaseFieldId())
                || !options.areThere(visit.ids(), visit.ids().channelFieldId())) {
            return List.of();
        }
        return phases.drift(
                visit.ids(),
                journeys.of(visit.ids()),
                search.visiblePhaseIssues(visit.ids(), visit.user()),
                issue -> true);
    }
}
