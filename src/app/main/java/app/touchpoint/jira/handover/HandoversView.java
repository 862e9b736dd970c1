package app.touchpoint.jira.handover;

import app.touchpoint.core.handover.Breaks;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.handover.HandoversInfo.EndInfo;
import app.touchpoint.jira.handover.HandoversInfo.HandoverInfo;
import app.touchpoint.jira.setup.ChannelMedia;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows the hand-overs of a touchpoint as Jira has the links at this moment; an end that the visitor may not see shows nothing, not even
 * in a count. Costs two reads of links, two statements, and a look at each other end.
 */
@Component
public class HandoversView {

    private final Access access;
    private final HandoverLinks links;
    private final HandoverStore store;
    private final TouchpointStore touchpoints;
    private final ChannelMedia media;

    public HandoversView(
            Access access, HandoverLinks links, HandoverStore store, TouchpointStore touchpoints, ChannelMedia media) {
        this.access = access;
        this.links = links;
        this.store = store;
        this.touchpoints = touchpoints;
        this.media = media;
    }

    /** The hand-overs that the visitor may see, those to others first, each by link id. */
    HandoversInfo of(Visit at) {
        long issueId = at.issue().getId();
        List<IssueLink> present = links.of(issueId);
        Map<Long, HandoverRow> known = present.isEmpty()
                ? Map.of()
                : store.ofIssue(issueId).stream().collect(Collectors.toMap(HandoverRow::linkId, Function.identity()));
        Set<Long> ends = new TreeSet<>();
        present.forEach(link -> ends.addAll(List.of(link.getSourceId(), link.getDestinationId())));
        Map<Long, TouchpointRow> rows = ends.isEmpty()
                ? Map.of()
                : touchpoints.ofIssues(ends).stream()
                        .collect(Collectors.toMap(TouchpointRow::issueId, Function.identity()));
        Map<Long, Map<Long, Medium>> mediaOfProjects = new HashMap<>();
        Function<Long, @Nullable Medium> mediumOf = end -> medium(rows.get(end), mediaOfProjects);
        List<HandoverInfo> infos = new ArrayList<>();
        for (IssueLink link : present) {
            long otherId = link.getSourceId() == issueId ? link.getDestinationId() : link.getSourceId();
            Issue other = access.see(otherId)
                    .fold(visit -> access.isTouchpoint(visit) ? visit.issue() : null, refusal -> null);
            if (other != null) {
                infos.add(info(link, issueId, other, known.get(link.getId()), mediumOf));
            }
        }
        int breaks = (int) infos.stream().filter(HandoverInfo::isBreak).count();
        return new HandoversInfo(access.may(at, Deed.LINK), breaks, infos);
    }

    private HandoverInfo info(
            IssueLink link,
            long issueId,
            Issue other,
            @Nullable HandoverRow row,
            Function<Long, @Nullable Medium> mediumOf) {
        Double quality = row == null ? null : row.quality();
        return new HandoverInfo(
                link.getId(),
                link.getSourceId() == issueId ? "to" : "from",
                new EndInfo(other.getKey(), Objects.requireNonNullElse(other.getSummary(), "")),
                quality,
                row == null || row.passed() == null ? null : row.passed().code(),
                Breaks.isBreak(
                        Reading.of(quality).rating().orElse(null),
                        mediumOf.apply(link.getSourceId()),
                        mediumOf.apply(link.getDestinationId())),
                row == null ? 0 : row.version());
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
