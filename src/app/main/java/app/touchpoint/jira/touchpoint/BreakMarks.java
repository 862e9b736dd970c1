package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.handover.Breaks;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.setup.ChannelMedia;
import app.touchpoint.jira.setup.SettingsListener;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps with each hand-over whether it is a break, so that a search need not look at channels. To be called whenever a hand-over was
 * made or judged, a touchpoint changed its channel, or a channel its medium.
 */
@Component
public class BreakMarks implements SettingsListener {

    private final HandoverStore handovers;
    private final TouchpointStore touchpoints;
    private final ChannelMedia media;

    public BreakMarks(HandoverStore handovers, TouchpointStore touchpoints, ChannelMedia media) {
        this.handovers = handovers;
        this.touchpoints = touchpoints;
        this.media = media;
    }

    /** Looks again at the hand-overs from and to a touchpoint; one statement where it has none. */
    public void issue(long issueId) {
        look(handovers.ofIssue(issueId));
    }

    /** Looks again at all hand-overs of a project. */
    public void project(long projectId) {
        look(handovers.ofProject(projectId));
    }

    @Override
    public void settingsChanged(long projectId) {
        project(projectId);
    }

    private void look(List<HandoverRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<Long> ends = new TreeSet<>();
        rows.forEach(row -> {
            ends.add(row.ends().fromIssueId());
            ends.add(row.ends().toIssueId());
        });
        Map<Long, TouchpointRow> known = touchpoints.ofIssues(ends).stream()
                .collect(Collectors.toMap(TouchpointRow::issueId, Function.identity()));
        Map<Long, Map<Long, Medium>> mediaOfProjects = new HashMap<>();
        Map<Long, Boolean> broken = new HashMap<>();
        for (HandoverRow row : rows) {
            broken.put(
                    row.linkId(),
                    Breaks.isBreak(
                            row.quality() == null || !Rating.isOnScale(row.quality())
                                    ? null
                                    : new Rating(row.quality()),
                            medium(known.get(row.ends().fromIssueId()), mediaOfProjects),
                            medium(known.get(row.ends().toIssueId()), mediaOfProjects)));
        }
        handovers.mark(broken);
    }

    private @Nullable Medium medium(@Nullable TouchpointRow touchpoint, Map<Long, Map<Long, Medium>> mediaOfProjects) {
        Long channel = touchpoint == null ? null : touchpoint.place().channelId();
        return touchpoint == null || channel == null
                ? null
                : mediaOfProjects
                        .computeIfAbsent(touchpoint.projectId(), media::of)
                        .get(channel);
    }
}
