package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.Content;
import app.touchpoint.core.imports.ExistingTouchpoint;
import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The touchpoints that are there already, in the words of a file but for owners, who are user keys; only those that the importer may see. */
@Component
public class KnownTouchpoints {

    private final VisibleTouchpoints touchpoints;

    public KnownTouchpoints(VisibleTouchpoints touchpoints) {
        this.touchpoints = touchpoints;
    }

    /**
     * All of a project in journey order.
     *
     * @param descriptions of the file by fingerprint: the read model keeps no more of a description than that
     */
    List<ExistingTouchpoint> of(
            ProjectVisit visit, SetUpProject project, Journey journey, Map<String, String> descriptions) {
        Map<Long, String> components = visit.project().getComponents().stream()
                .collect(Collectors.toMap(ProjectComponent::getId, ProjectComponent::getName));
        return touchpoints.rows(visit, project).stream()
                .map(row -> new ExistingTouchpoint(
                        new IssueId(row.issueId()),
                        new IssueKey(visit.project().getKey() + "-" + row.issueNumber()),
                        phaseName(journey, row),
                        row.summary(),
                        new Content(
                                channelName(journey, row),
                                row.place().componentIds().stream()
                                        .map(components::get)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                new Content.Scores(
                                        Reading.of(row.rating().ist()),
                                        Reading.of(row.rating().soll()),
                                        Reading.of(row.rating().importance())),
                                row.ownerKey(),
                                row.descriptionHash() == null ? null : descriptions.get(row.descriptionHash()))))
                .toList();
    }

    private static @Nullable String phaseName(Journey journey, TouchpointRow row) {
        Long id = row.place().phaseId();
        return id == null
                ? null
                : journey.phase(new PhaseId(id)).map(Phase::name).orElse(null);
    }

    private static @Nullable String channelName(Journey journey, TouchpointRow row) {
        Long id = row.place().channelId();
        return id == null
                ? null
                : journey.channel(new ChannelId(id)).map(Channel::name).orElse(null);
    }
}
