package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.TouchpointEvidence;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * All that is known of a project's actions, whoever may see it: who answers somebody leaves out what they may not see. Three statements,
 * and where actions or touchpoints of other projects are concerned three more per 500 and one per project.
 */
@Component
public class PlanSource {

    private static final Set<ProfileField> EVIDENCE =
            Set.of(ProfileField.CONTACTS_PER_MONTH, ProfileField.WORD_OF_MOUTH_POTENTIAL);

    private final ActionTables tables;
    private final TouchpointStore touchpoints;
    private final ProfileValueStore profiles;
    private final ProjectSettings settings;
    private final Proofs proofs;

    public PlanSource(
            ActionTables tables,
            TouchpointStore touchpoints,
            ProfileValueStore profiles,
            ProjectSettings settings,
            Proofs proofs) {
        this.tables = tables;
        this.touchpoints = touchpoints;
        this.profiles = profiles;
        this.settings = settings;
        this.proofs = proofs;
    }

    /**
     * Actions with their links.
     *
     * @param projectId the project whose rules they are judged by
     * @param rows by issue id: issues of the project that are actions, and those of other projects that improve its touchpoints
     * @param links of these actions, by action
     */
    record Raw(
            long projectId,
            Map<Long, ActionRow> rows,
            Map<Long, List<ActionLink>> links,
            Map<Long, ActionDetailsRow> planned) {

        List<ActionLink> linksOf(ActionRow row) {
            return links.getOrDefault(row.issueId(), List.of());
        }

        ActionDetailsRow plannedOf(ActionRow row) {
            return planned.getOrDefault(row.issueId(), ActionDetailsRow.empty(row.issueId(), row.projectId()));
        }

        /** The same judged by the rules of a project. */
        Raw ruledBy(long ruling) {
            return new Raw(ruling, rows, links, planned);
        }

        /** Ids of touchpoints of other projects, by project. */
        Map<Long, Set<Long>> touchpointsElsewhere() {
            Map<Long, Set<Long>> ids = new HashMap<>();
            links.values().stream()
                    .flatMap(List::stream)
                    .filter(link -> link.projectId() != projectId)
                    .forEach(link -> ids.computeIfAbsent(link.projectId(), id -> new TreeSet<>())
                            .add(link.touchpointId()));
            return ids;
        }
    }

    /** The actions of a project. */
    Raw ofProject(long projectId) {
        Map<Long, ActionRow> rows = new LinkedHashMap<>();
        tables.actions().ofProject(projectId).forEach(row -> rows.put(row.issueId(), row));
        List<ActionLink> links = new ArrayList<>(tables.links().ofProject(projectId));
        Map<Long, ActionDetailsRow> planned = tables.details().ofProject(projectId);
        Set<Long> elsewhere = new TreeSet<>();
        links.stream()
                .map(ActionLink::actionId)
                .filter(id -> !rows.containsKey(id))
                .forEach(elsewhere::add);
        if (!elsewhere.isEmpty()) {
            tables.actions().ofIssues(elsewhere).forEach(row -> rows.put(row.issueId(), row));
            links.removeIf(link -> elsewhere.contains(link.actionId()));
            links.addAll(tables.links().ofActions(elsewhere));
            tables.details().ofIssues(elsewhere).forEach(row -> planned.put(row.issueId(), row));
        }
        return new Raw(projectId, rows, byAction(links), planned);
    }

    /** One action by itself, as a project has it; four statements at most. */
    Raw ofAction(ActionRow row) {
        Map<Long, ActionDetailsRow> planned = new HashMap<>();
        tables.details().ofIssue(row.issueId()).ifPresent(found -> planned.put(row.issueId(), found));
        return new Raw(
                row.projectId(),
                Map.of(row.issueId(), row),
                byAction(tables.links().ofActions(List.of(row.issueId()))),
                planned);
    }

    /** Some actions of a project; three statements per 500. */
    Raw ofActions(long projectId, Collection<Long> issueIds) {
        Map<Long, ActionRow> rows = new LinkedHashMap<>();
        tables.actions().ofIssues(issueIds).forEach(row -> rows.put(row.issueId(), row));
        Map<Long, ActionDetailsRow> planned = new HashMap<>();
        tables.details().ofIssues(rows.keySet()).forEach(row -> planned.put(row.issueId(), row));
        return new Raw(projectId, rows, byAction(tables.links().ofActions(rows.keySet())), planned);
    }

    /** The touchpoints that these actions improve, whoever may see them: for bookkeeping, never for an answer. One statement per 500. */
    Map<Long, TouchpointRow> touchpointsOf(Raw raw) {
        Set<Long> ids = new TreeSet<>();
        raw.links().values().forEach(links -> links.forEach(link -> ids.add(link.touchpointId())));
        Map<Long, TouchpointRow> all = new HashMap<>();
        touchpoints(ids).forEach(row -> all.put(row.issueId(), row));
        return all;
    }

    /** What tells whether these actions, which are done, worked; two statements per 500 criteria. */
    Proofs.Known proofs(Collection<ActionDetailsRow> done) {
        return proofs.of(done);
    }

    /** Touchpoints of other projects. */
    List<TouchpointRow> touchpoints(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : touchpoints.ofIssues(ids);
    }

    /** All touchpoints that actions improve, whoever may see them: for bookkeeping, never for an answer. */
    Map<Long, TouchpointRow> allTouchpoints(Raw raw) {
        Map<Long, TouchpointRow> all = new HashMap<>();
        touchpoints.ofProject(raw.projectId()).forEach(row -> all.put(row.issueId(), row));
        raw.touchpointsElsewhere()
                .values()
                .forEach(ids -> touchpoints(ids).forEach(row -> all.put(row.issueId(), row)));
        return all;
    }

    /** How to get the evidence of touchpoints of these projects; one statement per project. */
    Function<TouchpointRow, TouchpointEvidence> evidence(Collection<Long> projectIds) {
        Map<Long, Profile> known = new HashMap<>();
        new HashSet<>(projectIds).forEach(id -> known.putAll(profiles.ofProject(id, EVIDENCE)));
        return evidence(known);
    }

    /** How to get the evidence of these touchpoints; one statement per 500. */
    Function<TouchpointRow, TouchpointEvidence> evidenceOf(Map<Long, TouchpointRow> touchpoints) {
        return evidence(touchpoints.isEmpty() ? Map.of() : profiles.ofIssues(touchpoints.keySet(), EVIDENCE));
    }

    private Function<TouchpointRow, TouchpointEvidence> evidence(Map<Long, Profile> known) {
        return row -> Judge.evidence(
                row,
                known.getOrDefault(row.issueId(), Profile.EMPTY),
                settings.of(row.projectId()).thresholds());
    }

    private static Map<Long, List<ActionLink>> byAction(List<ActionLink> links) {
        Map<Long, List<ActionLink>> byAction = new HashMap<>();
        links.forEach(link -> byAction.computeIfAbsent(link.actionId(), id -> new ArrayList<>())
                .add(link));
        return byAction;
    }
}
