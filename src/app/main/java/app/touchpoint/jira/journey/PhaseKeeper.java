package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.IssueWriter.Values;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the options of the field Journey phase and the Journey Phase issues together. */
@Component
public class PhaseKeeper {

    private final PhaseMaker maker;
    private final FieldOptions options;
    private final PhaseIssues documents;
    private final IssueWriter writer;

    public PhaseKeeper(PhaseMaker maker, FieldOptions options, PhaseIssues documents, IssueWriter writer) {
        this.maker = maker;
        this.options = options;
        this.documents = documents;
        this.writer = writer;
    }

    Outcome<PhaseMaker.Made> make(SetUpProject project, String name, ApplicationUser user) {
        try {
            return Outcome.done(maker.phase(project, name, user));
        } catch (IssueWriter.Refused e) {
            return refused(e);
        }
    }

    /** Brings the options, and the issue of the phase that changed, from the present state to the one wanted. */
    Outcome<Journey> apply(
            SetUpProject project, Journey present, Journey wanted, PhaseId changed, ApplicationUser user) {
        Phase before = present.phase(changed).orElseThrow();
        Phase after = wanted.phase(changed).orElseThrow();
        List<Option> all = options.of(project, project.phaseFieldId());
        Option option = option(all, changed);
        try {
            if (!before.name().equals(after.name())) {
                Issue issue = issueOf(project, changed.value());
                if (issue != null) {
                    rename(project, issue.getId(), after.name(), user);
                }
                options.rename(option, after.name());
            }
            if (before.enabled() != after.enabled()) {
                options.enable(option, after.enabled());
            }
            if (!ids(present).equals(ids(wanted))) {
                List<Option> ordered = wanted.phases().stream()
                        .map(phase -> option(all, phase.id()))
                        .toList();
                options.order(ordered);
            }
            return Outcome.done(wanted);
        } catch (IssueWriter.Refused e) {
            return refused(e);
        }
    }

    /**
     * Where phases and their issues do not fit together.
     *
     * @param phaseIssues all Journey Phase issues of the project that the reader may see
     * @param maySee whether the reader may see an issue
     */
    List<Drift> drift(SetUpProject project, Journey journey, List<Issue> phaseIssues, Predicate<Issue> maySee) {
        Map<Long, Long> known = documents.linked(project);
        List<Drift> found = new ArrayList<>();
        for (Phase phase : journey.phases()) {
            Issue issue = documents.present(project, known.get(phase.id().value()));
            if (issue == null && phase.enabled()) {
                found.add(new Drift(Drift.Kind.ISSUE_MISSING, phase.id().value(), null, phase.name(), ""));
            } else if (issue != null && !Names.same(issue.getSummary(), phase.name()) && maySee.test(issue)) {
                found.add(new Drift(
                        Drift.Kind.NAME_DIFFERS, phase.id().value(), issue.getId(), phase.name(), issue.getSummary()));
            }
        }
        // An issue whose phase was removed from the field elsewhere is tied to nothing that people can see.
        Set<Long> there = options.of(project, project.phaseFieldId()).stream()
                .map(Option::getOptionId)
                .collect(Collectors.toSet());
        Set<Long> linked = new HashSet<>();
        known.forEach((option, issue) -> {
            if (there.contains(option)) {
                linked.add(issue);
            }
        });
        for (Issue issue : phaseIssues) {
            // The phase is named after the issue as it is: the index may still have an older name.
            Issue present = linked.contains(issue.getId()) ? null : documents.present(project, issue.getId());
            if (present != null) {
                found.add(new Drift(Drift.Kind.PHASE_MISSING, null, present.getId(), "", present.getSummary()));
            }
        }
        return found;
    }

    Outcome<Drift> mend(SetUpProject project, Drift drift, ApplicationUser user) {
        try {
            switch (drift.kind()) {
                case ISSUE_MISSING -> {
                    List<Option> all = options.of(project, project.phaseFieldId());
                    PhaseId phase = new PhaseId(Objects.requireNonNull(drift.phaseId()));
                    documents.ensure(project, option(all, phase), all, user);
                }
                case NAME_DIFFERS -> rename(project, Objects.requireNonNull(drift.issueId()), drift.phaseName(), user);
                case PHASE_MISSING -> adopt(project, Objects.requireNonNull(drift.issueId()), drift.issueSummary());
            }
            return Outcome.done(drift);
        } catch (IssueWriter.Refused e) {
            return refused(e);
        }
    }

    /** The Journey Phase issues that are still there, by the phase that each documents; one statement. */
    Map<Long, Issue> issues(SetUpProject project) {
        Map<Long, Issue> issues = new HashMap<>();
        documents.linked(project).forEach((option, id) -> {
            Issue issue = documents.present(project, id);
            if (issue != null) {
                issues.put(option, issue);
            }
        });
        return issues;
    }

    /** The Journey Phase issue of a phase, or null when there is none any more. */
    private @Nullable Issue issueOf(SetUpProject project, long optionId) {
        return documents.present(project, documents.linked(project).get(optionId));
    }

    private void adopt(SetUpProject project, long issueId, String name) {
        Option option = options.of(project, project.phaseFieldId()).stream()
                .filter(known -> Names.same(known.getValue(), name))
                .findFirst()
                .orElseGet(() -> options.add(project, project.phaseFieldId(), Names.clean(name)));
        documents.tie(project, option.getOptionId(), issueId);
    }

    private void rename(SetUpProject project, long issueId, String name, ApplicationUser user)
            throws IssueWriter.Refused {
        writer.update(project, issueId, new Values(name, null, null, null, null, null, null, null, null), user);
    }

    private static Option option(List<Option> all, PhaseId id) {
        return all.stream()
                .filter(option -> option.getOptionId() == id.value())
                .findFirst()
                .orElseThrow();
    }

    private static List<PhaseId> ids(Journey journey) {
        return journey.phases().stream().map(Phase::id).toList();
    }

    private static <T> Outcome<T> refused(IssueWriter.Refused e) {
        return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "jira-refused", Objects.toString(e.getMessage(), "")));
    }
}
