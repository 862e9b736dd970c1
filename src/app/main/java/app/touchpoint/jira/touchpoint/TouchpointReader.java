package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Placement;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The touchpoints of a project that somebody may see, as the core knows them. */
@Component
public class TouchpointReader {

    private final VisibleTouchpoints visible;
    private final ProjectComponentManager components;
    private final LastMade<Source, List<Touchpoint>> lastMade = new LastMade<>();

    public TouchpointReader(VisibleTouchpoints visible, ProjectComponentManager components) {
        this.visible = visible;
        this.components = components;
    }

    /**
     * What somebody may see.
     *
     * @param touchpoints in journey order
     * @param all whether these are all that the project has; then the same list comes again until somebody changes one
     */
    public record Seen(List<Touchpoint> touchpoints, boolean all) {}

    /** What touchpoints are made of. */
    private record Source(List<TouchpointRow> rows, String keyPrefix, Map<Long, String> componentNames) {

        List<Touchpoint> touchpoints() {
            return rows.stream()
                    .map(row -> touchpoint(row, keyPrefix, componentNames))
                    .toList();
        }
    }

    /** In journey order; costs as {@link VisibleTouchpoints#rows}. */
    public List<Touchpoint> of(ProjectVisit visit, SetUpProject project) {
        return seen(visit, project).touchpoints();
    }

    /** The same, and whether these are all. */
    public Seen seen(ProjectVisit visit, SetUpProject project) {
        VisibleTouchpoints.Seen seen = visible.seen(visit, project);
        Map<Long, String> names = components.findAllForProject(project.projectId()).stream()
                .collect(Collectors.toMap(ProjectComponent::getId, ProjectComponent::getName));
        Source source = new Source(seen.rows(), visit.project().getKey() + "-", names);
        return new Seen(
                seen.all()
                        ? lastMade.of(project.projectId(), source.rows().size(), source, Source::touchpoints)
                        : source.touchpoints(),
                seen.all());
    }

    private static Touchpoint touchpoint(TouchpointRow row, String keyPrefix, Map<Long, String> componentNames) {
        TouchpointRow.Place place = row.place();
        return new Touchpoint(
                new IssueId(row.issueId()),
                new IssueKey(keyPrefix + row.issueNumber()),
                row.summary(),
                new Placement(
                        place.phaseId() == null ? null : new PhaseId(place.phaseId()),
                        place.channelId() == null ? null : new ChannelId(place.channelId()),
                        place.componentIds().stream()
                                .map(componentNames::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        place.rank()),
                ratings(row.rating()));
    }

    /** How a row is rated, as the core knows it. */
    public static Ratings ratings(TouchpointRow.Rating rating) {
        return new Ratings(
                Reading.of(rating.ist()),
                Reading.of(rating.soll()),
                Reading.of(rating.sollMinimum()),
                Reading.of(rating.importance()),
                source(rating));
    }

    private static IstSource source(TouchpointRow.Rating rating) {
        if (rating.source() == null) {
            return IstSource.MANUAL;
        }
        IstSource.Kind kind = IstSource.Kind.valueOf(rating.source());
        if (kind == IstSource.Kind.OVERRIDE) {
            return IstSource.override(rating.reason() == null ? "" : rating.reason());
        }
        Integer count = rating.count();
        return kind == IstSource.Kind.CUSTOMERS && count != null
                ? new IstSource(kind, count, Optional.ofNullable(rating.evidence()))
                : new IstSource(kind == IstSource.Kind.CUSTOMERS ? IstSource.Kind.MANUAL : kind, 0);
    }
}
