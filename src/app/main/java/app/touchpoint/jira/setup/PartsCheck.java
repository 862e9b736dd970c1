package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.core.shared.Outcome;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the same set-up would have to make or extend now; the remedy is to do it again. */
@Component
class PartsCheck implements HealthCheck {

    private final SetupService service;
    private final FieldContexts fields;

    PartsCheck(SetupService service, FieldContexts fields) {
        this.service = service;
        this.fields = fields;
    }

    @Override
    public List<HealthFinding> findings(Visit visit) {
        List<HealthFinding> findings = new ArrayList<>();
        for (Change change : service.plan(again(visit))) {
            // The journey looks after the issues of its phases itself.
            if (change.changesSomething() && !change.item().equals(PhaseIssuesPart.CODE)) {
                findings.add(finding(visit.project().getKey(), change));
            }
        }
        Optional<CustomField> gap = fields.field(visit.ids().id(Item.FIELD_GAP));
        gap.filter(field -> field.getCustomFieldSearcher() == null)
                .ifPresent(field -> findings.add(HealthFinding.of(
                        HealthFinding.Kind.NO_SEARCHER, visit.project().getKey(), List.of(field.getName()), null)));
        return findings;
    }

    /** What waits would wait again. */
    private static HealthFinding finding(String projectKey, Change change) {
        return change.deed() == Change.Deed.WAIT
                ? HealthFinding.of(
                        HealthFinding.Kind.PART_WAITS,
                        projectKey,
                        List.of(change.kind(), change.name(), change.note()),
                        null)
                : HealthFinding.of(
                        HealthFinding.Kind.PART_MISSING,
                        projectKey,
                        List.of(change.kind(), change.name()),
                        HealthFinding.Remedy.REPEAT_SETUP);
    }

    @Override
    public Set<HealthFinding.Remedy> remedies() {
        return Set.of(HealthFinding.Remedy.REPEAT_SETUP);
    }

    @Override
    public Outcome<Integer> mend(Visit visit, HealthFinding.Remedy remedy) {
        return service.apply(again(visit)).map(done ->
                (int) done.stream().filter(Change::changesSomething).count());
    }

    /** With the template and language of last time. */
    private static SetupRequest again(Visit visit) {
        String[] done = visit.ids().id(Item.DONE).split(":");
        return new SetupRequest(
                visit.project(),
                visit.user(),
                JourneyTemplate.byCode(done[0]).orElse(JourneyTemplate.BLANK),
                Locale.forLanguageTag(done[done.length - 1]),
                Map.of());
    }
}
