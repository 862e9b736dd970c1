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
import app.touchpoint.jira.store.TouchpointState;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final TouchpointHistory history;
    private final LastMade<Source, List<Touchpoint>> lastMade = new LastMade<>();
    private final LastMade<PastSource, Past> lastShown = new LastMade<>();
    private final LastMade<PastSource, Past> lastCompared = new LastMade<>();

    public TouchpointReader(VisibleTouchpoints visible, ProjectComponentManager components, TouchpointHistory history) {
        this.visible = visible;
        this.components = components;
        this.history = history;
    }

    /**
     * What somebody may see.
     *
     * @param touchpoints in journey order
     * @param all whether these are all that the project has; then the same list comes again until somebody changes one
     */
    public record Seen(List<Touchpoint> touchpoints, boolean all) {}

    /**
     * What somebody may see, as it stood at the end of a day.
     *
     * @param touchpoints in no order; those that the project did not have then are absent
     * @param keptBack of how many the Ist of that day is not shown, since it would tell what a few people said
     */
    public record Past(List<Touchpoint> touchpoints, int keptBack) {}

    /**
     * Which touchpoints somebody may see today; of no other anything is shown, whatever day is looked at.
     *
     * @param all whether these are all that the project has
     */
    public record Sight(
            long projectId,
            List<TouchpointRow> rows,
            boolean all,
            String keyPrefix,
            Map<Long, String> componentNames) {}

    /** What touchpoints are made of. */
    private record Source(List<TouchpointRow> rows, String keyPrefix, Map<Long, String> componentNames) {

        List<Touchpoint> touchpoints() {
            return rows.stream()
                    .map(row -> touchpoint(row, keyPrefix, componentNames))
                    .toList();
        }
    }

    /** What touchpoints as they stood are made of: they are called as they are today. */
    private record PastSource(Source now, List<TouchpointState> states, int minimumN) {

        Past past() {
            Map<Long, TouchpointRow> rows =
                    now.rows().stream().collect(Collectors.toMap(TouchpointRow::issueId, row -> row));
            List<Touchpoint> touchpoints = new ArrayList<>();
            int keptBack = 0;
            for (TouchpointState state : states) {
                TouchpointRow row = rows.get(state.issueId());
                if (row != null) {
                    boolean hidden = isHidden(state);
                    keptBack += hidden ? 1 : 0;
                    touchpoints.add(touchpoint(
                            row.at(state.place(), hidden ? state.rating().withoutIst() : state.rating()),
                            now.keyPrefix(),
                            now.componentNames()));
                }
            }
            return new Past(List.copyOf(touchpoints), keptBack);
        }

        private boolean isHidden(TouchpointState state) {
            Integer people = state.rating().count();
            return state.rating().ist() != null && (state.keptBack() || people != null && people < minimumN);
        }
    }

    /** In journey order; costs as {@link VisibleTouchpoints#rows}. */
    public List<Touchpoint> of(ProjectVisit visit, SetUpProject project) {
        return seen(visit, project).touchpoints();
    }

    /** The same, and whether these are all. */
    public Seen seen(ProjectVisit visit, SetUpProject project) {
        Sight sight = sight(visit, project);
        return new Seen(now(sight), sight.all());
    }

    /** Which ones somebody may see; costs as {@link VisibleTouchpoints#rows}. */
    public Sight sight(ProjectVisit visit, SetUpProject project) {
        VisibleTouchpoints.Seen seen = visible.seen(visit, project);
        Map<Long, String> names = components.findAllForProject(project.projectId()).stream()
                .collect(Collectors.toMap(ProjectComponent::getId, ProjectComponent::getName));
        return new Sight(
                project.projectId(), seen.rows(), seen.all(), visit.project().getKey() + "-", names);
    }

    /** As they stand, in journey order. */
    public List<Touchpoint> now(Sight sight) {
        Source source = source(sight);
        return sight.all()
                ? lastMade.of(sight.projectId(), sight.rows().size(), source, Source::touchpoints)
                : source.touchpoints();
    }

    /**
     * As they stood at the end of a day in the past; costs as {@link TouchpointHistory#at}.
     *
     * @param minimumN an Ist behind which fewer people stood is not shown
     */
    public Past at(Sight sight, LocalDate day, int minimumN) {
        return past(sight, day, minimumN, lastShown);
    }

    /** The same for a second day, with which the first one is compared. */
    public Past comparedAt(Sight sight, LocalDate day, int minimumN) {
        return past(sight, day, minimumN, lastCompared);
    }

    private Past past(Sight sight, LocalDate day, int minimumN, LastMade<PastSource, Past> last) {
        PastSource source = new PastSource(source(sight), history.at(sight.projectId(), day), minimumN);
        return sight.all()
                ? last.of(sight.projectId(), source.states().size(), source, PastSource::past)
                : source.past();
    }

    private static Source source(Sight sight) {
        return new Source(sight.rows(), sight.keyPrefix(), sight.componentNames());
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
